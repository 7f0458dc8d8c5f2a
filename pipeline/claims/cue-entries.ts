import type { ClaimsPack, CueGroup } from "../../languages/contract/claims.ts";

export type CueKind =
  | "verb"
  | "participle"
  | "noun"
  | "clitic"
  | "source"
  | "source-after"
  | "view"
  | "back";

export interface CueEntry {
  readonly kind: CueKind;
  readonly stance: CueGroup["stance"];
  readonly strong: boolean;
  readonly infinitive: boolean;
  readonly whole: boolean;
  readonly quoted: boolean;
  readonly particle?: string | undefined;
  readonly predicates?: readonly string[] | undefined;
  readonly object?: string | undefined;
  readonly passive?: boolean;
  readonly told?: boolean;
  readonly addressee: boolean;
  /** Words in front of what the verb calls its object, none where a bare adjective is it; undefined where it calls nothing so. */
  readonly marks?: readonly string[] | undefined;
  /** Nobody in particular says it. */
  readonly impersonal?: boolean | undefined;
  /** It takes no content of its own. */
  readonly calls?: boolean;
}

/** A cue of its kind that says and takes nothing special. */
export const plainCue = (kind: CueKind, strong: boolean): CueEntry => ({
  kind,
  stance: "asserted",
  strong,
  infinitive: false,
  whole: false,
  quoted: false,
  addressee: false,
});

const calling: CueEntry = { ...plainCue("verb", false), calls: true };

/** "Hielt … entgegen" before "hielt": of two groups with one form that with a particle tells more. */
const particlesFirst = (groups: readonly CueGroup[]): readonly CueGroup[] => [
  ...groups.filter(({ particle }) => particle !== undefined),
  ...groups.filter(({ particle }) => particle === undefined),
];

/** Every form of a pack's cues with what it does, the groups of single kinds first. */
export function* cueEntries(pack: ClaimsPack): Iterable<readonly [string, CueEntry]> {
  const groups: readonly (readonly [CueKind, readonly CueGroup[]])[] = [
    ["participle", pack.participles ?? []],
    ["verb", pack.verbs],
    ["noun", pack.nouns ?? []],
  ];
  const marks = new Map<string, readonly string[]>();
  for (const { forms, marks: before = [] } of pack.callings ?? [])
    for (const form of forms) marks.set(form, before);
  const says = new Set(pack.verbs.flatMap(({ forms }) => forms));
  for (const [kind, list] of groups)
    for (const {
      stance,
      strength,
      forms,
      infinitive = false,
      whole = stance === "denied",
      quoted = false,
      particle,
      predicates,
      object,
      passive = false,
      told = false,
      addressee = false,
      impersonal,
    } of particlesFirst(list))
      for (const form of forms)
        yield [
          form,
          {
            kind,
            stance,
            strong: strength === "strong",
            infinitive,
            whole,
            quoted,
            addressee,
            impersonal,
            particle,
            predicates,
            object,
            passive,
            told,
            marks: kind === "verb" ? marks.get(form) : undefined,
          },
        ];
  for (const [form, before] of marks)
    if (!says.has(form)) yield [form, { ...calling, marks: before }];
  const plain: readonly (readonly [CueKind, readonly string[] | undefined])[] = [
    ["clitic", pack.clitics],
    ["source", pack.sources],
    ["source-after", pack.sourcesAfter],
    ["view", pack.ownViews],
    ["back", pack.backReferences],
  ];
  for (const [kind, list] of plain)
    for (const form of list ?? []) yield [form, plainCue(kind, true)];
}

import type { ClaimsPack, CueGroup, Pronoun } from "../../languages/contract/claims.ts";
import { splitWords } from "./words.ts";

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
  readonly addressee: boolean;
  /** Words in front of what the verb calls its object, none where a bare adjective is it; undefined where it calls nothing so. */
  readonly marks?: readonly string[] | undefined;
  /** Nobody in particular says it. */
  readonly impersonal?: boolean | undefined;
  /** It takes no content of its own. */
  readonly calls?: boolean;
}

/** Phrases by their first word, longest first: each is an array of folded words. */
export type Phrases<Value> = ReadonlyMap<string, readonly (readonly [readonly string[], Value])[]>;

/** A pack made ready for matching. */
export interface Lexicon {
  readonly pack: ClaimsPack;
  readonly cues: Phrases<CueEntry>;
  readonly complementisers: Phrases<true>;
  readonly coordinators: Phrases<true>;
  readonly joins: Phrases<true>;
  readonly correlatives: Phrases<true>;
  readonly future: Phrases<true>;
  readonly futureIdioms: Phrases<true>;
  readonly occasions: Phrases<true>;
  readonly contentNouns: Phrases<true>;
  readonly hearsayEnds: Phrases<true>;
  readonly allegations: Phrases<true>;
  readonly noCues: Phrases<true>;
  readonly hedges: Phrases<true>;
  readonly hedgeIdioms: Phrases<true>;
  readonly records: Phrases<true>;
  readonly compared: Phrases<true>;
  readonly comparatives: Phrases<true>;
  readonly than: Phrases<true>;
  readonly comparedBehind: Phrases<true>;
  readonly negations: Phrases<true>;
  readonly negationIdioms: Phrases<true>;
  readonly implicatives: Phrases<true>;
  readonly absences: Phrases<true>;
  readonly opinions: Phrases<true>;
  readonly refusals: Phrases<true>;
  readonly exhortations: Phrases<true>;
  readonly permissions: Phrases<true>;
  readonly backTopics: Phrases<true>;
  readonly backFrames: Phrases<true>;
  readonly pronouns: Phrases<Pronoun>;
  readonly expletives: Phrases<true>;
  /** Labels of questions and answers in lower case, and what announces an interview. */
  readonly interview: {
    readonly asks: ReadonlySet<string>;
    readonly answers: ReadonlySet<string>;
    readonly announced: Phrases<true>;
    readonly askedBy: Phrases<true>;
  };
  /** First words of all that a search for cues looks up. */
  readonly starts: ReadonlySet<string>;
  /** Case endings of a speaker's last word, no part of its name. */
  readonly endings: readonly string[];
  /** Where sentences have no marks: the complementisers and the last words of verbs in front of them; null elsewhere. */
  readonly joined: {
    readonly marks: readonly string[];
    readonly verbs: ReadonlySet<string>;
  } | null;
  /** Single words that are cue verbs in some form. */
  readonly cueVerbs: ReadonlySet<string>;
  /** Nouns that describe people and organisations, of one word or several, with their plurals where the pack knows an ending. */
  readonly descriptions: Phrases<"PER" | "ORG">;
  /** Those of one word for people alone, in all cases. */
  readonly roles: ReadonlySet<string>;
  /** Those of one word for organisations, in all cases. */
  readonly bodies: ReadonlySet<string>;
  /** Single words that are cue nouns; some are verbs too ("report"). */
  readonly cueNouns: ReadonlySet<string>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
}

const setNames = [
  "interrogatives",
  "deeds",
  "deedLinks",
  "infinitives",
  "definites",
  "fillers",
  "links",
  "genitives",
  "stops",
  "subordinators",
  "relatives",
  "reported",
  "verbNegations",
  "partialNegations",
  "hearsay",
  "modals",
  "pastFutures",
  "saidModals",
  "hosts",
  "perfects",
  "questions",
  "topics",
  "finite",
  "onlyFinite",
  "indefinites",
  "comments",
  "softSources",
  "sourceNouns",
  "owns",
  "citations",
  "hearsayNouns",
  "passives",
  "addressees",
  "readers",
  "judgements",
  "copulas",
  "equations",
  "clients",
  "deciders",
  "viewpoints",
  "adversatives",
  "adverbials",
  "politeReaders",
  "agents",
  "otherOffices",
  "agencies",
  "epithets",
  "spokespeople",
  "staffs",
  "possessives",
  "personalPossessives",
  "documents",
  "affiliations",
  "origins",
  "speechless",
] as const;
type SetName =
  | (typeof setNames)[number]
  | "feminine"
  | "masculine"
  | "feminineArticles"
  | "masculineArticles";

const bare: ClaimsPack = { verbs: [], complementisers: [], pronouns: {}, coordinators: [] };
const compiled = new WeakMap<ClaimsPack, Lexicon>();

/** The pack's lexicon, compiled once; a language without a pack gets an empty one. */
export function lexiconOf(pack: ClaimsPack = bare): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = compile(pack);
  compiled.set(pack, lexicon);
  return lexicon;
}

function compile(pack: ClaimsPack): Lexicon {
  const flags = (list: readonly string[] | undefined): Phrases<true> =>
    phrases((list ?? []).map((form) => [form, true]));
  const cues = phrases(cueEntries(pack));
  const opinions = flags(pack.opinions);
  const refusals = flags(pack.refusals);
  const noCues = flags(pack.noCues);
  return {
    pack,
    cues,
    starts: new Set([
      ...cues.keys(),
      ...opinions.keys(),
      ...refusals.keys(),
      ...noCues.keys(),
      ...(pack.softSources ?? []),
      ...(pack.viewpoints ?? []),
    ]),
    complementisers: flags(pack.complementisers),
    coordinators: flags(pack.coordinators),
    joins: flags(pack.joins),
    interview: {
      asks: new Set(pack.interview?.asks),
      answers: new Set(pack.interview?.answers),
      announced: flags(pack.interview?.announced),
      askedBy: flags(pack.interview?.askedBy),
    },
    correlatives: flags(pack.correlatives),
    future: flags(pack.future),
    futureIdioms: flags(pack.futureIdioms),
    occasions: flags(pack.occasions),
    contentNouns: flags(pack.contentNouns),
    hearsayEnds: flags(pack.hearsayEnds),
    allegations: flags(pack.allegations),
    noCues,
    hedges: flags(pack.hedges),
    hedgeIdioms: flags(pack.hedgeIdioms),
    records: flags(pack.records),
    compared: flags(pack.compared),
    comparatives: flags(pack.comparatives),
    than: flags(pack.than),
    comparedBehind: flags(pack.comparedBehind),
    negations: flags(pack.negations),
    negationIdioms: flags(pack.negationIdioms),
    implicatives: flags(pack.implicatives),
    absences: flags(pack.absences),
    opinions,
    refusals,
    exhortations: flags(pack.exhortations),
    expletives: flags(pack.expletives),
    permissions: flags(pack.permissions),
    backTopics: flags(pack.backTopics),
    backFrames: flags(pack.backFrames),
    pronouns: phrases(Object.entries(pack.pronouns)),
    descriptions: phrases(describing(pack)),
    roles: new Set(inCases(pack, pack.descriptions?.PER)),
    bodies: new Set(inCases(pack, pack.descriptions?.ORG)),
    cueNouns: new Set((pack.nouns ?? []).flatMap((group) => group.forms)),
    cueVerbs: new Set([...pack.verbs, ...(pack.callings ?? [])].flatMap(({ forms }) => forms)),
    joined: pack.unmarked ? joinedOf(pack) : null,
    endings: [...(pack.topicEndings ?? []), ...(pack.sourceEndings ?? [])].sort(
      (one, other) => other.length - one.length,
    ),
    sets: {
      ...Object.fromEntries(setNames.map((name) => [name, new Set(pack[name] ?? [])])),
      feminine: new Set(pack.genders?.feminine),
      masculine: new Set(pack.genders?.masculine),
      feminineArticles: new Set(pack.genderedArticles?.feminine),
      masculineArticles: new Set(pack.genderedArticles?.masculine),
    } as unknown as Lexicon["sets"],
  };
}

function joinedOf({ verbs, complementisers }: ClaimsPack): Lexicon["joined"] {
  const last = (form: string): string | undefined =>
    splitWords(form).findLast(({ lower }) => !complementisers.includes(lower))?.lower;
  const forms = verbs.flatMap((group) => group.forms);
  return { marks: complementisers, verbs: new Set(forms.flatMap((form) => last(form) ?? [])) };
}

function describing({
  descriptions,
  epithets = [],
  plurals = [],
}: ClaimsPack): [string, "PER" | "ORG"][] {
  const { PER = [], ORG = [] } = descriptions ?? {};
  const forms = (noun: string): readonly string[] => [noun, ...plurals.map((end) => noun + end)];
  return [
    ...[...PER, ...epithets].flatMap(forms).map((form): [string, "PER"] => [form, "PER"]),
    ...ORG.flatMap(forms).map((form): [string, "ORG"] => [form, "ORG"]),
  ];
}

/** The nouns in all cases: "директору", "ordynatora", "полиции". */
function* inCases({ nameCases }: ClaimsPack, nouns: readonly string[] = []): Iterable<string> {
  for (const noun of nouns) {
    yield noun;
    // words are cut at hyphens: "пресс-служба"
    const last = noun.slice(noun.lastIndexOf("-") + 1);
    const stem = last.replace(/[аяйьоеиіїaeoyí]$/u, "");
    if (last.length > 3) for (const ending of nameCases?.endings ?? []) yield stem + ending;
  }
}

const calling: CueEntry = {
  kind: "verb",
  stance: "asserted",
  strong: false,
  infinitive: false,
  whole: false,
  quoted: false,
  addressee: false,
  calls: true,
};

function* cueEntries(pack: ClaimsPack): Iterable<readonly [string, CueEntry]> {
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
      addressee = false,
      impersonal,
    } of list)
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
    for (const form of list ?? [])
      yield [
        form,
        {
          kind,
          stance: "asserted",
          strong: true,
          infinitive: false,
          whole: false,
          quoted: false,
          addressee: false,
        },
      ];
}

function phrases<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const map = new Map<string, (readonly [readonly string[], Value])[]>();
  for (const [form, value] of entries) {
    const parts = splitWords(form).map((word) => word.lower);
    const first = parts[0];
    if (first === undefined) continue;
    const list = map.get(first);
    if (list) list.push([parts, value]);
    else map.set(first, [[parts, value]]);
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

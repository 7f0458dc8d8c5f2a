import type { ClaimsPack, Pronoun } from "../../languages/contract/claims.ts";
import { type CueEntry, cueEntries } from "./cue-entries.ts";
import { splitWords } from "./words.ts";

/** Phrases by their first word, longest first: each is an array of folded words. */
export type Phrases<Value> = ReadonlyMap<string, readonly (readonly [readonly string[], Value])[]>;

/** A pack made ready for matching. */
export interface Lexicon extends Readonly<Record<PhraseName, Phrases<true>>> {
  readonly pack: ClaimsPack;
  readonly cues: Phrases<CueEntry>;
  readonly pronouns: Phrases<Pronoun>;
  /** Labels of questions and answers in lower case, and what announces an interview. */
  readonly interview: {
    readonly asks: ReadonlySet<string>;
    readonly answers: ReadonlySet<string>;
    readonly announced: Phrases<true>;
    readonly askedBy: Phrases<true>;
  };
  /** First words of all that a search for cues looks up. */
  readonly starts: ReadonlySet<string>;
  /** Nouns for who or what speaks in the first case; empty where the pack knows no `sourceCases`. */
  readonly nominatives: ReadonlySet<string>;
  /** Case endings of a speaker's last word, no part of its name. */
  readonly endings: readonly string[];
  /** Where sentences have no marks: the complementisers and the last words of verbs in front of them; null elsewhere. */
  readonly joined: {
    readonly marks: readonly string[];
    readonly verbs: ReadonlySet<string>;
  } | null;
  /** Words of a dictionary that are several, by what they look like. */
  readonly parted: ReadonlyMap<string, readonly string[]>;
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

/** Lists of a pack that may hold phrases of several words. */
const phraseNames = [
  "complementisers",
  "coordinators",
  "conjunctives",
  "joins",
  "correlatives",
  "future",
  "futureIdioms",
  "occasions",
  "contentNouns",
  "hearsayEnds",
  "allegations",
  "noCues",
  "hedges",
  "hedgeIdioms",
  "records",
  "compared",
  "comparatives",
  "than",
  "comparedBehind",
  "negations",
  "negationIdioms",
  "implicatives",
  "absences",
  "opinions",
  "refusals",
  "exhortations",
  "permissions",
  "backTopics",
  "backObjects",
  "backFrames",
  "expletives",
  "nobodies",
] as const;
type PhraseName = (typeof phraseNames)[number];

/** Lists of a pack that hold single words. */
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
  "claimModals",
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
  "standards",
  "passives",
  "addressees",
  "readers",
  "judgements",
  "obliquePronouns",
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
  "happenings",
  "rulings",
  "media",
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
  const lists = Object.fromEntries(
    phraseNames.map((name) => [name, flags(pack[name])]),
  ) as unknown as Record<PhraseName, Phrases<true>>;
  return {
    ...lists,
    pack,
    cues,
    starts: new Set([
      ...cues.keys(),
      ...lists.opinions.keys(),
      ...lists.refusals.keys(),
      ...lists.noCues.keys(),
      ...(pack.softSources ?? []),
      ...(pack.viewpoints ?? []),
    ]),
    interview: {
      asks: new Set(pack.interview?.asks),
      answers: new Set(pack.interview?.answers),
      announced: flags(pack.interview?.announced),
      askedBy: flags(pack.interview?.askedBy),
    },
    pronouns: phrases(Object.entries(pack.pronouns)),
    descriptions: phrases(describing(pack)),
    roles: new Set(inCases(pack, pack.descriptions?.PER)),
    bodies: new Set(inCases(pack, pack.descriptions?.ORG)),
    nominatives: new Set(
      pack.sourceCases &&
        [pack.descriptions?.PER, pack.descriptions?.ORG, pack.documents].flatMap(
          (nouns) => nouns ?? [],
        ),
    ),
    cueNouns: new Set((pack.nouns ?? []).flatMap((group) => group.forms)),
    cueVerbs: new Set([...pack.verbs, ...(pack.callings ?? [])].flatMap(({ forms }) => forms)),
    joined: pack.unmarked ? joinedOf(pack) : null,
    parted: new Map((pack.joined ?? []).map((parts) => [parts.join(""), parts])),
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

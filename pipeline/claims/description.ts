import type { ClaimsPack, Gender } from "../../languages/contract/claims.ts";
import { isFirmWord } from "../entities/types.ts";
import type { EntityMention } from "../records.ts";
import { phraseGender } from "./gender.ts";
import { isNounOf, undefinite } from "./inflected.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Passage, Range } from "./passage.ts";
import { isPlural } from "./phrase.ts";
import { splitWords, type Word } from "./words.ts";

/** What a definite noun phrase without a name stands for. */
export interface Description {
  /** Null where no list has its noun: only a name that was called so answers to it. */
  readonly type: "PER" | "ORG" | null;
  readonly head: string;
  /** All its words but articles. */
  readonly content: readonly string[];
  /** Those of them that are adjectives. */
  readonly attributes: readonly string[];
  /** Somebody's: "his lawyer". */
  readonly owned: boolean;
  /** Several: "their lawyers". */
  readonly plural: boolean;
  /** A noun for a person of whatever office: "the official". */
  readonly epithet: boolean;
  /** The word a name must have to fit: "the police" is no company named before. Null where any fits. */
  readonly word: string | null;
  /** Whether more than an article stands with it: "the finance minister" is not any minister. */
  readonly narrowed: boolean;
  /** Whether its head is a word for a firm. */
  readonly firm: boolean;
  /** Whether any public body may be called so. */
  readonly agency: boolean;
  /** Whether only a medium or who publishes something is called so: "the newspaper", "the paper". */
  readonly medium: boolean;
  /** A noun without an article, which only a name that was called so answers to. */
  readonly bare: boolean;
  readonly gender: Gender | null;
}

/** Reads "the company", "la police", "the missionary"; null for anything else. */
export function description({ words, lexicon }: Passage, { from, to }: Range): Description | null {
  const { pack, sets } = lexicon;
  const { descriptions, firms, institutions = [], agencies, articleless = false } = pack;
  if (!descriptions || to - from > 6) return null;
  const part = words.slice(from, to).filter(({ letter }) => letter);
  const isArticle = ({ lower }: Word): boolean => sets.definites.has(lower);
  const definite = part.some(isArticle) || (part.length === 1 && isDefinite(part[0]!, lexicon));
  const bare = !definite && standsBare(pack) && part.length < 4;
  const nouns = part.filter((word) => !isArticle(word));
  const content = nouns.map(({ lower }) => lower);
  if (part.length > 4 || content.length === 0 || !(definite || bare)) return null;
  const heads = (list: readonly string[]) => headOf(part, list, lexicon);
  const head = heads(descriptions.ORG);
  const gender = phraseGender(part, lexicon);
  const narrowed = part.length > 2;
  const attributes = nouns.filter(({ upos }) => upos === "ADJ").map(({ lower }) => lower);
  const owned = part.some(({ lower }) => sets.possessives.has(lower));
  // "der 24-Jährige", which a tagger takes for several, has an article for one
  const single = part.some((word) => isArticle(word) && word.features?.includes("Number=Sing"));
  const plural = !single && isPlural(nouns.find(({ upos }) => upos === "NOUN"));
  // "the 54-year-old", "der 54-Jährige", "il 54enne"
  const aged = content.map((word) => word.replace(/^\p{N}+/u, "")).filter((word) => word !== "");
  const epithet =
    [content.join(" "), aged.join("-")].some((words) => sets.epithets.has(words)) ||
    aged.every((word) => sets.epithets.has(word));
  const told = { content, attributes, owned, plural, gender, epithet };
  const plain = { ...told, word: null, narrowed, firm: false, agency: false, medium: false, bare };
  if (head !== undefined) {
    const alone = bare && articleless && (part.length === 1 || content.join(" ") === head);
    const known = alone && (firms?.includes(head) === true || sets.agencies.has(head));
    const word = heads(institutions) ?? null;
    const firm = firms?.includes(head) ?? true;
    const agency = agencies === undefined || sets.agencies.has(head);
    const medium = sets.media.has(head) || sets.documents.has(head);
    const body = { word, firm, agency, medium, bare: bare && !known, gender: null };
    return { ...plain, type: "ORG", head, ...body };
  }
  const person = heads(descriptions.PER) ?? (epithet ? content.at(-1) : undefined);
  return person === undefined
    ? { ...plain, type: null, head: content.at(-1)! }
    : { ...plain, type: "PER", head: person };
}

/** The noun of the list that one of the words is, in whatever case. */
function headOf(
  part: readonly Word[],
  list: readonly string[],
  { pack, roles, bodies }: Lexicon,
): string | undefined {
  const whole = part.map(({ lower }) => lower).join(" ");
  const exact = list.includes(whole)
    ? whole
    : part.find(({ lower }) => list.includes(lower))?.lower;
  if (exact !== undefined || !pack.nameCases) return exact;
  const one = part.find(({ lower }) => roles.has(lower) || bodies.has(lower))?.lower;
  return one && list.find((noun) => isNounOf(noun, one, pack));
}

/** "selskab-et": an ending makes one of the nouns definite. */
function isDefinite({ lower }: Word, { pack, descriptions }: Lexicon): boolean {
  if (!pack.definiteEndings || pack.final) return false;
  return undefinite(lower, pack).some((form) => form !== lower && descriptions.has(form));
}

/** Whether a noun may be definite without an article, or has it for an ending. */
const standsBare = ({ articleless, nameCases, definiteEndings, definiteBeginnings }: ClaimsPack) =>
  articleless === true || [nameCases, definiteEndings, definiteBeginnings].some(Boolean);

/** Names whose list or head word says that they are no firm. */
const PUBLIC_BODY =
  /^(?:list: (?:organisation|institution|party|club|country|medium)|institution:|rule: (?!acronym)(\p{L}+)$)/u;

/** "PT Surya Laut", "Tarvik Foods": a firm's word makes a name no public body's. */
export function isPublicBody(rule: string): boolean {
  const match = PUBLIC_BODY.exec(rule);
  return match !== null && (match[1] === undefined || !isFirmWord(match[1]));
}

const isListed = (rule: string): boolean => rule.startsWith("list:") || isPublicBody(rule);

const FIRM = /^(?:list: company|rule: (?:company suffix|called a firm|(?!acronym)(\p{L}+)))$/u;

export function isFirm(rule: string): boolean {
  const match = FIRM.exec(rule);
  return match !== null && (match[1] === undefined || isFirmWord(match[1]));
}

/** Whether the name has all words of the description: "the federation" is the "Shipowners' Federation", whatever lists know. */
export function hasWords(
  { content }: Description,
  name: EntityMention,
  { pack }: Lexicon,
): boolean {
  if (name.type !== "ORG") return false;
  const parts = splitWords(`${name.text} ${name.name}`).map(({ lower }) => lower);
  return content.every((word) => parts.some((part) => isNounOf(word, part, pack)));
}

/**
 * Whether a name without the description's words can be what it says: "the company" unless the name is a public body's, "the
 * agency" unless it is a firm's; "the police" and "the statistics bureau" are none.
 */
export function answersTo(described: Description, name: EntityMention): boolean {
  const { type, word, narrowed, firm, agency, medium } = described;
  if (type !== "ORG") return type === "PER" && !narrowed;
  // "The paper" is no university that was named before
  if (medium) return name.rule.startsWith("list: medium") || !isListed(name.rule);
  if (word !== null) return false;
  if (firm) return !isPublicBody(name.rule);
  return agency && !narrowed && !isFirm(name.rule);
}

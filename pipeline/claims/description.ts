import type { ClaimsPack, Gender } from "../../languages/contract/claims.ts";
import { isFirmWord } from "../entities/types.ts";
import type { EntityMention } from "../records.ts";
import { phraseGender } from "./gender.ts";
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
  /** The word a name must have to fit: "the police" is no company named before. Null where any fits. */
  readonly word: string | null;
  /** Whether more than an article stands with it: "the finance minister" is not any minister. */
  readonly narrowed: boolean;
  /** Whether its head is a word for a firm. */
  readonly firm: boolean;
  /** A noun without an article, which only a name that was called so answers to. */
  readonly bare: boolean;
  readonly gender: Gender | null;
}

/** Reads "the company", "la police", "the missionary"; null for anything else. */
export function description({ words, lexicon }: Passage, { from, to }: Range): Description | null {
  const { descriptions, firms, institutions = [], articleless = false } = lexicon.pack;
  if (!descriptions || to - from > 6) return null;
  const part = words.slice(from, to).filter(({ letter }) => letter);
  const isArticle = ({ lower }: Word): boolean => lexicon.sets.definites.has(lower);
  const definite = part.some(isArticle);
  const bare = !definite && standsBare(lexicon.pack) && part.length < 4;
  const nouns = part.filter((word) => !isArticle(word));
  const content = nouns.map(({ lower }) => lower);
  if (part.length > 4 || content.length === 0 || !(definite || bare)) return null;
  const heads = (list: readonly string[]) => part.find((word) => list.includes(word.lower))?.lower;
  const head = heads(descriptions.ORG);
  const gender = phraseGender(part, lexicon);
  const narrowed = part.length > 2;
  const attributes = nouns.filter(({ upos }) => upos === "ADJ").map(({ lower }) => lower);
  const owned = part.some(({ features }) => features?.includes("Poss=Yes"));
  const plural = isPlural(nouns.find(({ upos }) => upos === "NOUN"));
  const told = { content, attributes, owned, plural, gender };
  const plain = { ...told, word: null, narrowed, firm: false, bare };
  if (head !== undefined) {
    const firmly = bare && part.length === 1 && articleless && firms?.includes(head) === true;
    const word = heads(institutions) ?? null;
    const firm = firms?.includes(head) ?? true;
    return { ...plain, type: "ORG", head, word, firm, bare: bare && !firmly, gender: null };
  }
  const person = heads(descriptions.PER);
  return person === undefined
    ? { ...plain, type: null, head: content.at(-1)! }
    : { ...plain, type: "PER", head: person };
}

/** Whether a noun may be definite without an article, or has it for an ending. */
const standsBare = ({ articleless, nameCases, definiteEndings, definiteBeginnings }: ClaimsPack) =>
  articleless === true || [nameCases, definiteEndings, definiteBeginnings].some(Boolean);

/** Names whose list or head word says that they are no firm. */
const PUBLIC_BODY =
  /^(?:list: (?:organisation|institution|party|club|country|medium)|rule: (?!acronym)(\p{L}+)$)/u;

/** "PT Surya Laut", "Tarvik Foods": a firm's word makes a name no public body's. */
function isPublicBody(rule: string): boolean {
  const match = PUBLIC_BODY.exec(rule);
  return match !== null && (match[1] === undefined || !isFirmWord(match[1]));
}

const FIRM = /^(?:list: company|rule: (?:company suffix|called a firm|(?!acronym)(\p{L}+)))$/u;

export function isFirm(rule: string): boolean {
  const match = FIRM.exec(rule);
  return match !== null && (match[1] === undefined || isFirmWord(match[1]));
}

/**
 * Whether a name can be what the description says: an institution by its head ("the police"), "the company"
 * unless the name is a public body's, "the agency" unless it is a firm's; "the statistics bureau" by its head.
 */
export function answersTo(described: Description, name: EntityMention): boolean {
  const { type, head, word, narrowed, firm } = described;
  if (type !== "ORG") return type === "PER" && !narrowed;
  if (word !== null) return hasWord(name.text, word);
  if (hasWord(name.text, head)) return true;
  return firm ? !isPublicBody(name.rule) : !narrowed && !isFirm(name.rule);
}

function hasWord(name: string, word: string): boolean {
  if (!name.toLowerCase().includes(word)) return false;
  return splitWords(name).some(({ lower }) => lower === word);
}

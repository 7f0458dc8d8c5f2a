import type { Gender } from "../../languages/contract/claims.ts";
import { isFirmWord } from "../entities/types.ts";
import type { EntityMention } from "../records.ts";
import type { Cast } from "./cast.ts";
import { phraseGender } from "./gender.ts";
import type { Passage, Range } from "./passage.ts";
import { splitWords } from "./words.ts";

/** What a definite noun phrase without a name stands for. */
export interface Description {
  readonly type: "PER" | "ORG";
  readonly head: string;
  /** The word a name must have to fit: "the police" is no company named before. Null where any fits. */
  readonly word: string | null;
  /** Whether more than an article stands with it: "the finance minister" is not any minister. */
  readonly narrowed: boolean;
  /** Whether its head is a word for a firm. */
  readonly firm: boolean;
  /** A person's noun without an article, which only a name that was called so answers to. */
  readonly bare: boolean;
  readonly gender: Gender | null;
}

/** Reads "the company", "la police"; null for anything else. */
export function description({ words, lexicon }: Passage, { from, to }: Range): Description | null {
  const { descriptions, firms, institutions = [], articleless = false, nameCases } = lexicon.pack;
  if (!descriptions || to - from > 6) return null;
  const part = words.slice(from, to).filter(({ letter }) => letter);
  const definite = part.some((word) => lexicon.sets.definites.has(word.lower));
  const bare = (articleless || nameCases !== undefined) && part.length === 1 && !definite;
  const firmly = bare && articleless && firms?.includes(part[0]!.lower) === true;
  if (part.length > 4 || !(definite || bare)) return null;
  const narrowed = part.length > 2;
  const heads = (list: readonly string[]) => part.find((word) => list.includes(word.lower));
  const organisation = heads(descriptions.ORG)?.lower;
  if (organisation !== undefined) {
    if (bare && !firmly) return null;
    const word = heads(institutions)?.lower ?? null;
    const firm = firms?.includes(organisation) ?? true;
    return { type: "ORG", head: organisation, word, narrowed, firm, bare: false, gender: null };
  }
  const person = heads(descriptions.PER)?.lower;
  if (person === undefined) return null;
  const gender = phraseGender(part, lexicon);
  return { type: "PER", head: person, word: null, narrowed, firm: false, bare, gender };
}

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
  if (type === "PER") return !narrowed;
  if (word !== null) return hasWord(name.text, word);
  if (hasWord(name.text, head)) return true;
  return firm ? !isPublicBody(name.rule) : !narrowed && !isFirm(name.rule);
}

/** The article has called the name so: "the vendor Xiaomi", "la société finlandaise F-Secure", "Varga Mihály jegybankelnök". */
export function calls({ article }: Cast, { head }: Description, name: EntityMention): boolean {
  const behind = /^ (\p{Ll}+)/u.exec(article.text.slice(name.end, name.end + 40));
  if (behind?.[1] === head) return true;
  const before = article.text.slice(Math.max(0, name.start - 30), name.start);
  let from = before.length;
  while (from > 0 && !/[.,;:!?()]/u.test(before[from - 1]!)) from--;
  const near = before.slice(from);
  if (!near.toLowerCase().includes(head)) return false;
  return splitWords(near)
    .slice(-3)
    .some(({ lower }) => lower === head);
}

function hasWord(name: string, word: string): boolean {
  if (!name.toLowerCase().includes(word)) return false;
  return splitWords(name).some(({ lower }) => lower === word);
}

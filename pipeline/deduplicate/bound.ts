import { answers } from "./clash.ts";
import { EXACT, isLarge, shareExact } from "./exact.ts";
import { circumstances, DAYS, SIZE } from "./features.ts";
import type { Profile } from "./profile.ts";
import { RELATED, type Weights, weightsFor } from "./score.ts";
import { rebuts } from "./voice.ts";

/**
 * What the words of a pair add to its log-odds at most, by what the blocking found them to share. Of the pairs of
 * stories that come out as related it loses 1 in 316, of those of the synthetic ledger 4 %, and of those that say the
 * same 0.2 %; it spares five of six comparisons. That was before `residual`; with it 7 % of the related pairs of translated
 * news are lost and 1.4 % of the same ones; a constant of 5 loses 1.8 and 0.15 % for 1.6 times the comparisons.
 */
const MOST = { constant: 4, slope: 28 };
/** A denial is compared with an allegation, and what one says not to be so with what another says, that it shares this much less with. */
const ANSWER = 3;
/** Stances of which no other two add up to the same. */
const DENIED = 3;
const ALLEGED = 1;
const LEAST = Math.log(RELATED / (1 - RELATED));

/**
 * Whether a pair can reach `RELATED`, told by all that is known of it before its words are compared.
 *
 * @param shared share of the idf that the blocking found in common
 */
export function mayRelate(left: Profile, right: Profile, shared: number): boolean {
  // what an encoder adds is not bound by shared words
  if (left.encoded !== null && right.encoded !== null) return true;
  const weights = weightsFor(left, right);
  const known = circumstances(left, right, null);
  let logit =
    weights.bias + MOST.constant + (MOST.slope * shared) / Math.min(left.found, right.found);
  for (const name in known)
    logit += weights[name as keyof typeof known] * known[name as keyof typeof known];
  if (answers(left, right) || rebuts(left, right)) logit += ANSWER;
  if (shareExact(left, right)) logit += EXACT;
  return logit >= LEAST;
}

/**
 * The same told by some numbers of each mention, kept in columns by its place in time: names, numbers, dates and
 * speakers are taken for all they could add. Nine of ten pairs fail by it, and their profiles are not touched.
 */
export class Reach {
  readonly #mass: Float64Array;
  readonly #log: Float64Array;
  readonly #day: Float64Array;
  readonly #lead: Float64Array;
  readonly #found: Float64Array;
  /** 0 for none. */
  readonly #speaker: Uint32Array;
  readonly #date: Uint32Array;
  /** 0 for no number, 2 for a large one, 1 for others. */
  readonly #counted: Uint8Array;
  readonly #encoded: Uint8Array;
  readonly #stance: Uint8Array;
  /** 1 for what a speaker says to be so, −1 not to be so, 0 for all else. */
  readonly #holds: Int8Array;
  readonly #numbers = new Map<string, number>();
  readonly #articles = termsOf(weightsFor({ lead: 1 }, { lead: 1 }));
  readonly #alone = termsOf(weightsFor({ lead: 0 }, { lead: 0 }));

  constructor(size: number) {
    this.#mass = new Float64Array(size);
    this.#log = new Float64Array(size);
    this.#day = new Float64Array(size);
    this.#lead = new Float64Array(size);
    this.#found = new Float64Array(size);
    this.#speaker = new Uint32Array(size);
    this.#date = new Uint32Array(size);
    this.#counted = new Uint8Array(size);
    this.#encoded = new Uint8Array(size);
    this.#stance = new Uint8Array(size);
    this.#holds = new Int8Array(size);
  }

  note(at: number, profile: Profile): void {
    const { mass, day, lead, found, quantities, speaker, eventDate, encoded, stance, holds } =
      profile;
    this.#mass[at] = mass;
    this.#log[at] = Math.log(mass + 3);
    this.#day[at] = day;
    this.#lead[at] = lead;
    this.#found[at] = found;
    this.#speaker[at] = this.#numberOf(speaker);
    this.#date[at] = this.#numberOf(eventDate);
    this.#counted[at] = quantities.some(isLarge) ? 2 : Math.min(1, quantities.length);
    this.#encoded[at] = encoded === null ? 0 : 1;
    this.#stance[at] = stance === "denied" ? DENIED : stance === "alleged" ? ALLEGED : 0;
    this.#holds[at] = holds === null ? 0 : holds ? 1 : -1;
  }

  /** Whether two mentions noted before can be related. */
  holds(a: number, b: number, shared: number): boolean {
    if (this.#encoded[a] === 1 && this.#encoded[b] === 1) return true;
    const leads = this.#lead[a]! * this.#lead[b]!;
    const terms = this.#lead[a] === 0 && this.#lead[b] === 0 ? this.#alone : this.#articles;
    const days = Math.abs(this.#day[a]! - this.#day[b]!);
    const said = shared / Math.min(this.#found[a]!, this.#found[b]!);
    let logit = terms.most + MOST.slope * said + terms.lead * leads;
    logit += terms.ratio * Math.abs(this.#log[a]! - this.#log[b]!);
    logit += terms.size * Math.min(1, Math.min(this.#mass[a]!, this.#mass[b]!) / SIZE);
    if (days > 0) logit += terms.gap * Math.min(1, Math.log1p(days) / Math.log1p(DAYS));
    if (this.#counted[a]! > 0 && this.#counted[b]! > 0) logit += terms.numbers;
    if (this.#counted[a] === 2 && this.#counted[b] === 2) logit += EXACT;
    if (this.#speaker[a]! > 0 && this.#speaker[a] === this.#speaker[b]) logit += terms.speaker;
    if (this.#date[a]! > 0 && this.#date[a] === this.#date[b]) logit += terms.date;
    const rebutted =
      this.#holds[a]! + this.#holds[b]! === 0 &&
      this.#holds[a] !== 0 &&
      this.#speaker[a] !== this.#speaker[b];
    const answered = this.#stance[a]! + this.#stance[b]! === DENIED + ALLEGED;
    if (answered || rebutted) logit += ANSWER;
    return logit >= LEAST;
  }

  #numberOf(text: string | null): number {
    if (text === null) return 0;
    const number = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }
}

/** The weights that `Reach` reads; `most` is what is left, each as far as it can help. */
function termsOf(weights: Weights) {
  const gain = (weight: number) => Math.max(0, weight);
  const { bias, entities, names, undated, story, ratio, size, gap } = weights;
  const rest = gain(entities) + 2 * gain(names) + gain(undated) + gain(story);
  return {
    most: bias + MOST.constant + rest,
    numbers: gain(weights.numbers),
    speaker: gain(weights.speaker),
    date: gain(weights.date),
    lead: gain(weights.lead),
    ratio,
    size,
    gap,
  };
}

import type { Edge } from "../records.ts";
import type { Within } from "./cluster.ts";
import { scoreWithin } from "./score.ts";
import type { Shelf } from "./shelf.ts";

/** Two mentions of one article and how they compare, the smaller id first. */
export type Mates = Pick<Edge, "left" | "right" | "score" | "decision">;

/**
 * Compares mentions of one article when asked, each two once. A clustering asks for one pair in a hundred mentions, but
 * all over the ledger: reading their articles again took half the time of ten new ones on a ledger of 100,000.
 */
export class Company {
  readonly #ids: readonly string[];
  readonly #shelf: Shelf;
  readonly #known: ReadonlyMap<string, Mates>;
  readonly #asked: Map<string, Mates>;

  /**
   * @param known pairs that an earlier call has compared, of articles that are as they were
   * @param asked pairs that other threads have asked for
   */
  constructor(
    ids: readonly string[],
    shelf: Shelf,
    known: readonly Mates[],
    asked: readonly Mates[] = [],
  ) {
    this.#ids = ids;
    this.#shelf = shelf;
    this.#known = new Map(known.map(withKey));
    this.#asked = new Map(asked.map(withKey));
  }

  /** Null for mentions of two articles. */
  readonly within: Within = (a, b) => {
    if (this.#shelf.articles[a] !== this.#shelf.articles[b]) return null;
    const [left, right] = [this.#ids[Math.min(a, b)]!, this.#ids[Math.max(a, b)]!];
    const key = keyOf({ left, right });
    let mates = this.#asked.get(key) ?? this.#known.get(key);
    if (mates === undefined) {
      const { score, decision } = scoreWithin(this.#shelf.profile(a), this.#shelf.profile(b));
      mates = { left, right, score, decision };
    }
    this.#asked.set(key, mates);
    return mates;
  };

  /** All pairs that were asked for. */
  asked(): Mates[] {
    return [...this.#asked.values()];
  }
}

const keyOf = ({ left, right }: Pick<Mates, "left" | "right">): string => `${left} ${right}`;

const withKey = (mates: Mates) => [keyOf(mates), mates] as const;

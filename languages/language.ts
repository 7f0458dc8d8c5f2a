import type { ClaimsPack } from "./contract/claims.ts";
import type { CleanPack } from "./contract/clean.ts";
import type { DatesPack } from "./contract/dates.ts";
import type { MatchingPack } from "./contract/matching.ts";
import type { NamesPack } from "./contract/names.ts";
import type { QuantitiesPack } from "./contract/quantities.ts";
import type { SegmentPack } from "./contract/segment.ts";
import type { TollsPack } from "./contract/tolls.ts";

/**
 * One language pack: data only. A stage skips what is left out, so any language ICU knows runs at a
 * basic level and a full pack adds depth. The one function it may carry asks a library
 * of its language for an opinion on a name.
 */
export interface Language {
  /** BCP 47, e.g. `fr`, `pt`, `zh`. */
  readonly tag: string;
  /** English name. */
  readonly name: string;
  /** The language whose trained models serve this one too, where it has none of its own. */
  readonly taggedAs?: string;
  readonly clean?: CleanPack;
  readonly segment?: SegmentPack;
  readonly dates?: DatesPack;
  readonly quantities?: QuantitiesPack;
  readonly names?: NamesPack;
  readonly claims?: ClaimsPack;
  readonly matching?: MatchingPack;
  readonly tolls?: TollsPack;
}

/** All packs by tag. A pack that is missing is no error: stages fall back to what ICU knows. */
export type Languages = ReadonlyMap<string, Language>;

/** The pack for a BCP 47 tag: exact, else the base language's, else undefined. */
export function languageFor(tag: string, languages: Languages): Language | undefined {
  return languages.get(tag) ?? languages.get(tag.split("-")[0] ?? tag);
}

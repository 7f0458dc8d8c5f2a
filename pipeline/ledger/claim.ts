import type { Edtf, LedgerMention, Stance } from "../records.ts";

/** One row of the ledger: what its mentions say together. Spans and evidence stay in the mentions. */
export interface Claim {
  readonly claim: string;
  readonly language: string;
  /** Canonical name; null where the articles say it in their own voice. */
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly negated: boolean;
  readonly eventDate: Edtf | null;
  readonly dateCertainty: "stated" | "inferred" | null;
  readonly statedDate: Edtf | null;
  readonly entities: readonly { entityId: string; name: string; type: string }[];
  readonly quantities: readonly {
    value: number | null;
    min: number | null;
    max: number | null;
    unit: string | null;
  }[];
  readonly languages: readonly string[];
  readonly firstPublished: Edtf | null;
  readonly lastPublished: Edtf | null;
  /** Of the surest mention, 0 to 1. */
  readonly confidence: number;
  /** Mention ids, sorted; the first of `representative` gives wording and speaker. */
  readonly mentions: readonly string[];
  readonly representative: string;
  readonly conflicts: readonly { readonly claimId: string; readonly why: string }[];
}

/** The row of mentions that say the same: wording, speaker and stance of the clearest, facts of all. */
export function composeClaim(
  mentions: readonly LedgerMention[],
  representative: LedgerMention,
  conflicts: Claim["conflicts"],
): Claim {
  const dated = representative.eventDate !== null ? representative : closestDate(mentions);
  const published = mentions.flatMap((mention) => mention.published ?? []).sort();
  const entities = new Map(
    mentions.flatMap(({ entities }) =>
      entities.map(({ entityId, name, type }) => [entityId, { entityId, name, type }] as const),
    ),
  );
  const quantities = new Map(
    representative.quantities.map(({ value, min, max, unit }) => [
      `${value} ${min} ${max} ${unit}`,
      { value, min, max, unit },
    ]),
  );
  return {
    claim: representative.standalone ?? representative.text,
    language: representative.language,
    speaker: representative.speaker?.name ?? mostFrequentSpeaker(mentions),
    stance: representative.stance,
    negated: representative.negated,
    eventDate: dated?.eventDate ?? null,
    dateCertainty: dated?.dateCertainty ?? null,
    statedDate: representative.statedDate ?? first(mentions.map((m) => m.statedDate)),
    entities: [...entities.values()].sort((a, b) => (a.entityId < b.entityId ? -1 : 1)),
    quantities: [...quantities.values()],
    languages: [...new Set(mentions.map(({ language }) => language))].sort(),
    firstPublished: published[0] ?? null,
    lastPublished: published.at(-1) ?? null,
    confidence: Math.max(...mentions.map(({ confidence }) => confidence)),
    mentions: mentions.map(({ id }) => id).sort(),
    representative: representative.id,
    conflicts,
  };
}

/** The most exact date any mention gives (the longest EDTF day or month before intervals), else none. */
function closestDate(mentions: readonly LedgerMention[]): LedgerMention | undefined {
  const rank = ({ eventDate }: LedgerMention) =>
    eventDate!.includes("/") ? 100 + eventDate!.length : 20 - eventDate!.length;
  return mentions
    .filter(({ eventDate }) => eventDate !== null)
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0];
}

/** Null unless more mentions name this speaker than stand in the articles' own voice. */
function mostFrequentSpeaker(mentions: readonly LedgerMention[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { speaker } of mentions) {
    const name = speaker?.name ?? null;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || ((a ?? "") < (b ?? "") ? -1 : 1));
  return best?.[0] ?? null;
}

function first(values: readonly (Edtf | null)[]): Edtf | null {
  return values.filter((value) => value !== null).sort()[0] ?? null;
}

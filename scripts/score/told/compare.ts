import type { Mention } from "../../../pipeline/records.ts";
import type { Gold, Marked } from "./marks.ts";

/** What was found of the claims of an article. */
export interface Row {
  gold: number;
  given: number;
  right: number;
  optional: number;
  speaker: number;
  attributed: number;
  heard: number;
  stance: number;
  date: number;
  dated: number;
}

/** The head of the lines that `line` gives; all but the number of claims in %. */
export const columns = "language\tclaims\tP\tR\tF1\tspeaker\tattributed\tstance\tdate";

/** One gold claim for one found one, from half of their words on, best first. */
export function compare(
  { text, claims }: Marked,
  found: readonly Mention[],
  log: ((line: string) => void) | null,
): Row {
  const words = [...new Intl.Segmenter("und", { granularity: "word" }).segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => part.index);
  const within = (start: number, end: number) => words.filter((at) => at >= start && at < end);
  const pairs = claims.flatMap((gold) =>
    found.map((claim) => {
      const both = within(Math.max(gold.start, claim.start), Math.min(gold.end, claim.end)).length;
      const either =
        within(gold.start, gold.end).length + within(claim.start, claim.end).length - both;
      return { gold, claim, likeness: both / Math.max(1, either) };
    }),
  );
  const matched = new Map<Gold, Mention>();
  for (const { gold, claim } of pairs
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || Number(a.gold.optional) - Number(b.gold.optional)))
    if (!matched.has(gold) && ![...matched.values()].includes(claim)) matched.set(gold, claim);
  const row = { ...empty(), given: found.length };
  for (const gold of claims) {
    const claim = matched.get(gold);
    if (gold.optional) {
      if (claim) row.optional++;
      continue;
    }
    row.gold++;
    const quote = text.slice(gold.start, gold.end);
    if (!claim) log?.(`missed  ${quote}`);
    else judge(row, gold, claim, quote, log);
  }
  const used = new Set(matched.values());
  for (const claim of found)
    if (!used.has(claim)) log?.(`extra   ${claim.speaker?.text ?? "-"} | ${claim.text}`);
  return row;
}

function judge(
  row: Row,
  gold: Gold,
  claim: Mention,
  quote: string,
  log: ((line: string) => void) | null,
): void {
  row.right++;
  if (claim.text !== quote) log?.(`cut     ${claim.text}\n    for   ${quote}`);
  const same = sameSpeaker(gold.speaker, claim);
  if (same) row.speaker++;
  else log?.(`speaker ${claim.speaker?.name ?? "-"}, not ${gold.speaker ?? "-"}: ${quote}`);
  if (gold.speaker) row.attributed++;
  if (gold.speaker && same) row.heard++;
  if (claim.stance === gold.stance) row.stance++;
  else log?.(`stance  ${claim.stance}, not ${gold.stance}: ${quote}`);
  if (!gold.date) return;
  row.dated++;
  if (claim.eventDate === gold.date) row.date++;
  else log?.(`date    ${claim.eventDate ?? "-"}, not ${gold.date}: ${quote}`);
}

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Of a name every word must be found in the other, but for a case ending; of an unnamed
 * source (`~`) a stretch of four letters, two without spaces, as its wording is free.
 */
function sameSpeaker(wanted: string | null, { speaker }: Mention): boolean {
  if (wanted === null || speaker === null) return wanted === null && speaker === null;
  const said = [fold(speaker.name), fold(speaker.text)];
  return wanted.split("/").some((name) => {
    const want = fold(name.replace("~", "").trim());
    if (!name.trim().startsWith("~"))
      return said.some((one) => isPart(want, one) || isPart(one, want));
    const length = /\p{scx=Han}|\p{scx=Hangul}|\p{scx=Kana}|\p{scx=Thai}/u.test(want)
      ? 2
      : Math.min(4, want.length);
    const pieces = [...want].map((_, at) => want.slice(at, at + length));
    return pieces.some(
      (piece) => piece.length === length && said.some((one) => one.includes(piece)),
    );
  });
}

function isPart(short: string, long: string): boolean {
  if (short.length >= 2 && long.includes(short)) return true;
  const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = wordsOf(short);
  return own.length > 0 && own.every((word) => wordsOf(long).some((one) => isForm(word, one)));
}

/** Whether two words differ in their endings only. */
function isForm(left: string, right: string): boolean {
  const length = Math.max(3, Math.min(left.length, right.length) - 2);
  return left.slice(0, length) === right.slice(0, length);
}

const empty = (): Row => ({
  ...{ gold: 0, given: 0, right: 0, optional: 0, speaker: 0 },
  ...{ attributed: 0, heard: 0, stance: 0, date: 0, dated: 0 },
});

/** The row of a table: the figures of all rows under one name. */
export function line(name: string, rows: readonly Row[]): string {
  const sum = (key: keyof Row): number => rows.reduce((total, row) => total + row[key], 0);
  const share = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
  const [right, gold, given] = [sum("right"), sum("gold"), sum("given") - sum("optional")];
  return [
    ...[name, gold, share(right, given), share(right, gold), share(2 * right, gold + given)],
    ...[share(sum("speaker"), right), share(sum("heard"), sum("attributed"))],
    ...[share(sum("stance"), right), share(sum("date"), sum("dated"))],
  ].join("\t");
}

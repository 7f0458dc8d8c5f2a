/** A place in capitals or with a capital each, with agency and day: "SAO PAULO (Reuters) — ", "Brüssel, 6. Feb. – ". */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?:[ /,]{1,2}\p{Lu}[\p{L}\p{M}.'’-]{1,24}){0,4}/u;
const DAY =
  /^[,(]?\s?(?:\p{L}{2,12}\.?,?\s)?\(?\d{1,2}(?:\.|er|º)?\s?(?:de\s)?(?:\p{L}{3,12}\.?|\/\d{1,2})(?:\s?(?:de\s)?\d{4}|\/\d{2,4})?\)?/u;
const AGENCY = /^,?\s?\([\p{L}\p{N} .,/&'’-]{2,40}\)/u;
const DASH = /^\s{0,2}[.:,]?\s{0,2}(?:[—–-]{1,3}|\/\/)[ \u00a0]{1,2}(?=\S)/u;

/** Where the text begins behind a dateline at its start; 0 where there is none. */
export function splitDateline(text: string): number {
  const place = PLACE.exec(text.slice(0, 140));
  if (place === null) return 0;
  let at = place[0].length;
  for (const part of [AGENCY, DAY, AGENCY]) {
    const match = part.exec(text.slice(at, at + 60));
    if (match !== null) at += match[0].length;
  }
  const dash = DASH.exec(text.slice(at, at + 10));
  if (dash === null) return 0;
  const plain = at === place[0].length && dash[0].trim() === "-" && !dash[0].startsWith(" ");
  return plain ? 0 : at + dash[0].length;
}

/** Small changes to an English sentence after which it says something else; null where there is nothing to change. */
export const CHANGES: Readonly<Record<string, (text: string) => string | null>> = {
  number: changeNumber,
  country: changeCountry,
  negation: negate,
};

/** The first number of two or more digits, a year left alone, becomes about 1.6 times as much. */
function changeNumber(text: string): string | null {
  const number = /(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d[\d,]{1,12}(?![\d.,]*\d)/u.exec(text)?.[0];
  if (number === undefined) return null;
  const digits = number.replaceAll(",", "");
  const other = Math.round(Number(digits) * 1.6 + 1);
  return text.replace(number, number.includes(",") ? other.toLocaleString("en") : `${other}`);
}

const names = new Intl.DisplayNames("en", { type: "region" });
const countries =
  "AF AR AU AT BD BE BR CA CL CN CO CU DK EG FI FR DE GR HU IN ID IR IQ IE IL IT JP KE LB LY MY MX NL NZ NG NO PK PE PH PL PT RU SA SG ZA KR ES SE CH SY TH TN TR UA GB US VE VN"
    .split(" ")
    .map((code) => names.of(code)!);

/** The first country named becomes the one eleven further in the list. */
function changeCountry(text: string): string | null {
  const found = countries
    .map((name) => ({ name, at: text.search(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u")) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (found === undefined) return null;
  const other = countries[(countries.indexOf(found.name) + 11) % countries.length]!;
  return text.slice(0, found.at) + other + text.slice(found.at + found.name.length);
}

/** "not" after the first auxiliary, where the sentence has no negation yet. */
function negate(text: string): string | null {
  if (/n['’]t|(?<!\p{L})(?:not|no|never|nor|none|without)(?!\p{L})/iu.test(text)) return null;
  const auxiliary =
    /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)(?!\p{L})/u.exec(
      text,
    );
  if (auxiliary === null) return null;
  const end = auxiliary.index + auxiliary[0].length;
  return `${text.slice(0, end)} not${text.slice(end)}`;
}

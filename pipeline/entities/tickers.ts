import { asOther, type Found, type Line } from "./found.ts";

/** What stands before the code of a share: exchanges as wires abbreviate them, and the registers of securities. */
const EXCHANGES =
  "NASDAQ Nasdaq NYSE NYSE_American NYSE_Arca AMEX CBOE Cboe OTC OTCQB OTCQX OTCMKTS TSX TSXV TSX-V CSE BMV B3 BOVESPA BVL BCBA BYMA LSE LON AIM Euronext Euronext_Paris Euronext_Amsterdam Euronext_Brussels Euronext_Lisbon Euronext_Growth EPA AMS EBR ELI XETRA Xetra ETR FWB FRA BME BIT MIL SIX SWX WSE GPW PSE BVB BET ATHEX OMX STO CPH HEL OSE OSL OL Oslo_Børs MOEX MCX BIST TASE TADAWUL Tadawul ADX DFM QSE EGX JSE NSE BSE IDX BEI KLSE Bursa SGX SET HOSE HNX HKEX SEHK HKG SSE SHA SZSE SHE TWSE TSE TYO TPE KRX KOSPI KOSDAQ ASX NZX ISIN WKN"
    .split(" ")
    .map((name) => name.replaceAll("_", " "))
    .sort((a, b) => b.length - a.length)
    .join("|");

const EXCHANGE = new RegExp(`^(?:${EXCHANGES})$`, "u");
const CODE = "code of";

/** Whether a name is the code of a company's share. */
export const isCode = ({ rule }: Found): boolean => rule.startsWith(`document: ${CODE}`);

const code = "[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}.-]{0,13}";
const bracket = new RegExp(
  `^ ?[(（]\\s?(?:(?:(?:${EXCHANGES})\\s?[:：]\\s?${code}(?:\\s?[,;/]\\s?|(?=\\s?[)）])))+|[\\p{Lu}\\p{N}]{1,6}\\.\\p{Lu}{1,2})\\s?[)）]`,
  "u",
);
const codes = new RegExp(`(?<=[:：]\\s?)${code}|[\\p{Lu}\\p{N}]{1,6}\\.\\p{Lu}{1,2}`, "gu");

/**
 * `Acme Robotics Inc. (NASDAQ: ACMR)`: what has a code on an exchange is a company, whatever its name looks like, and
 * the code means it; an exchange that no list has is no name.
 */
export function readTickers(line: Line, text: string, names: readonly Found[]): readonly Found[] {
  if (!names.some(({ end }) => /^\.? ?[(（]/u.test(text.slice(end, end + 3)))) return names;
  const { atoms } = line;
  const found: Found[] = [];
  let closed = 0;
  for (const name of names) {
    if (name.start < closed) {
      if (name.forms.length > 0 && EXCHANGE.test(text.slice(name.start, name.end)))
        found.push(name);
      continue;
    }
    const point = text[name.end] === "." ? 1 : 0;
    const behind = bracket.exec(text.slice(name.end + point, name.end + point + 90))?.[0];
    if (behind === undefined) {
      found.push(name);
      continue;
    }
    const start = name.end + point;
    closed = start + behind.length;
    const owner: Found =
      name.type === "ORG" ? name : { ...name, type: "ORG", rule: "rule: called a share" };
    found.push(owner);
    for (const { 0: written, index } of behind.matchAll(codes)) {
      const from = atoms.findIndex((atom) => atom.start === start + index);
      const to = atoms.findLastIndex(({ end }) => end <= start + index + written.length) + 1;
      if (from < 0 || to <= from || /\p{N}/u.test(written)) continue;
      const span = { start: start + index, end: atoms[to - 1]!.end, from, to };
      found.push({ ...asOther(owner, owner, CODE), ...span });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** `SNR shares fell` behind `Sunrise Foods (NYSE: SNR)`: the code alone, where no list has it. */
export function linkCodes(found: readonly Found[], text: string): readonly Found[] {
  const written = ({ start, end }: Found): string => text.slice(start, end);
  const codes = new Map(found.filter(isCode).map((name) => [written(name), name]));
  if (codes.size === 0) return found;
  return found.map((name) => {
    const code = name.forms.length === 0 && !isCode(name) ? codes.get(written(name)) : undefined;
    return code === undefined ? name : asOther(name, code, CODE);
  });
}

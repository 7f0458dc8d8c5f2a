/** Files of other programs: how their bytes start or what stands near the start, what they are, and how to get text out of them. */
const FOREIGN: readonly (readonly [sign: RegExp, what: string])[] = [
  [/^%PDF-/u, "a PDF; give its text, as `pdftotext` writes it"],
  [/^\{\\rtf/u, "an RTF document; save it as text or HTML"],
  [/^PK\u0003\u0004.{0,200}application\/epub/su, "an e-book; unpack it and give its HTML pages"],
  [/^PK\u0003\u0004.{0,200}opendocument\.spreadsheet/su, "a spreadsheet; save it as CSV"],
  [/^PK\u0003\u0004.{0,200}opendocument/su, "an OpenDocument file; save it as text or HTML"],
  [/^PK\u0003\u0004.*\bxl\//su, "an Excel workbook; save it as CSV UTF-8"],
  [/^PK\u0003\u0004.*\bword\//su, "a Word document; save it as text or HTML"],
  [/^PK\u0003\u0004/u, "a zip archive; unpack it and give the folder"],
  [/^(?:7z\u00bc\u00af|Rar!|.{257}ustar)/su, "an archive; unpack it and give the folder"],
  [
    /^(?:BZh[1-9]1AY|\u00fd7zXZ|\u0028\u00b5\u002f\u00fd)/u,
    "compressed; unpack it, or compress it with gzip",
  ],
  [
    /^\u00d0\u00cf\u0011\u00e0/u,
    "a file of an older Office program; save it as text, HTML, CSV or .eml",
  ],
];

/** What a file of another program is and what to do with it; null for one that may be read. */
export function foreign(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4_000)).toString("latin1");
  return FOREIGN.find(([sign]) => sign.test(start))?.[1] ?? null;
}

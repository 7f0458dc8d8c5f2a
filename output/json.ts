import type { LedgerDocument, Output } from "./output.ts";

/** The whole ledger for programs: one claim a line, so that two versions can be compared line by line. */
export const claimsJson: Output = { fileName: "claims.json", chunks };

function* chunks(document: LedgerDocument): Generator<string> {
  const { articles, claims, aliases, ...head } = document;
  yield JSON.stringify(head).slice(0, -1);
  yield `,\n"articles":[${lines(articles)}],\n"claims":[`;
  let separator = "";
  for (const claim of claims) {
    yield `${separator}\n${JSON.stringify(claim)}`;
    separator = ",";
  }
  yield `\n],\n"aliases":${JSON.stringify(aliases)}}\n`;
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `\n${JSON.stringify(row)}`).join(",");
}

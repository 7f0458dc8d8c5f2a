import type { Speaker } from "../records.ts";
import type { Statement } from "./statements.ts";

const byRule: Readonly<Record<string, number>> = {
  complementiser: 0.85,
  "quotation-after": 0.75,
  "quotation-before": 0.8,
  trailing: 0.85,
  "own-voice": 0.75,
};

/** How likely a reader would call the statement a claim with these bounds. */
export function confidenceOf(statement: Statement, _speaker: Speaker | null): number {
  return byRule[statement.rule] ?? 0.6;
}

import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Judgement } from "../records.ts";
import type { SettleOptions } from "./settle.ts";

export type LastRun = ReturnType<typeof lastRun>;

export function lastRun(db: DatabaseSync) {
  return db.prepare("SELECT * FROM runs ORDER BY run DESC LIMIT 1").get();
}

export function nextRun(db: DatabaseSync): number {
  return Number(db.prepare("SELECT coalesce(max(run), 0) + 1 AS run FROM runs").get()!["run"]);
}

/** What the last run was asked for: the language preferred for the claims' wording, and the encoder. */
export function lastOptions(db: DatabaseSync): Pick<SettleOptions, "displayLanguage" | "encoder"> {
  const { display_language: displayLanguage, encoder } = lastRun(db) ?? {};
  return {
    ...(typeof displayLanguage === "string" && { displayLanguage }),
    ...(typeof encoder === "string" && { encoder }),
  };
}

export function sameMatcher(last: LastRun, options: SettleOptions): boolean {
  return (
    last?.["match_version"] === options.matchVersion &&
    last["encoder"] === (options.encoder ?? null)
  );
}

/** Equal for two settlements that cannot differ where the mentions are the same: the second needs no matching. */
export function inputHash(
  judgements: readonly Judgement[],
  { matchVersion, displayLanguage = "", encoder = "" }: SettleOptions,
): string {
  const hash = createHash("sha256").update(`${matchVersion}\n${displayLanguage}\n${encoder}\n`);
  for (const judgement of judgements) hash.update(`${JSON.stringify(judgement)}\n`);
  return hash.digest("hex");
}

export function recordRun(
  db: DatabaseSync,
  run: number,
  { at, matchVersion, displayLanguage, encoder }: SettleOptions,
  input: string,
  changed: number,
  mentions: number,
): void {
  db.prepare(
    `INSERT INTO runs (run, at, match_version, changed, input_sha256, display_language, mentions,
       encoder)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(run, at, matchVersion, changed, input, displayLanguage ?? null, mentions, encoder ?? null);
}

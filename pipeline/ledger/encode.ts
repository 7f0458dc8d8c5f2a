import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { wordingOf } from "../deduplicate/encoded.ts";
import { gaugeTexts, type Vectors } from "../deduplicate/gauge.ts";
import type { Encoder } from "../encoder.ts";
import type { Mention } from "../records.ts";
import { transaction } from "./schema.ts";

/** Texts encoded in one transaction: what is encoded survives a kill. */
const BATCH = 256;

/**
 * Keeps the vectors of all statements and of the gauge, encoding those texts only that have none; vectors of other
 * encoders and of statements that are gone are dropped.
 *
 * @param report called with the texts that are encoded and those that had to be
 */
export async function encodeStatements(
  db: DatabaseSync,
  encoder: Encoder,
  report: (done: number, all: number) => void = () => {},
): Promise<void> {
  const texts = new Map(textsOf(db).map((text) => [digest(text), text]));
  const drop = db.prepare("DELETE FROM vectors WHERE encoder = ? AND text_sha256 = ?");
  const known = db
    .prepare("SELECT text_sha256 FROM vectors WHERE encoder = ?")
    .all(encoder.fingerprint)
    .map((row) => row["text_sha256"] as string);
  transaction(db, () => {
    db.prepare("DELETE FROM vectors WHERE encoder <> ?").run(encoder.fingerprint);
    for (const key of known) if (!texts.delete(key)) drop.run(encoder.fingerprint, key);
  });
  const put = db.prepare("INSERT INTO vectors (encoder, text_sha256, vector) VALUES (?, ?, ?)");
  const missing = [...texts];
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch: [key: string, vector: Float32Array][] = [];
    for (const [key, text] of missing.slice(at, at + BATCH)) {
      batch.push([key, await encoder.encode(text)]);
      report(at + batch.length, missing.length);
    }
    transaction(db, () => {
      for (const [key, { buffer, byteOffset, byteLength }] of batch)
        put.run(encoder.fingerprint, key, new Uint8Array(buffer, byteOffset, byteLength));
    });
  }
}

/** The vectors that an encoder gave the statements and the gauge. */
export function vectorsOf(db: DatabaseSync, encoder: string): Vectors {
  const get = db.prepare("SELECT vector FROM vectors WHERE encoder = ? AND text_sha256 = ?");
  return new Map(
    textsOf(db).flatMap((text) => {
      const row = get.get(encoder, digest(text));
      if (row === undefined) return [];
      // a copy: the bytes need not lie at a multiple of four
      const bytes = Uint8Array.from(row["vector"] as Uint8Array);
      return [[text, new Float32Array(bytes.buffer)] as const];
    }),
  );
}

/** Each text once: those of the gauge and of all statements. */
function textsOf(db: DatabaseSync): string[] {
  const rows = db.prepare("SELECT record FROM mentions ORDER BY mention_id").iterate();
  const texts = new Set(gaugeTexts());
  for (const row of rows) texts.add(wordingOf(JSON.parse(String(row["record"])) as Mention));
  return [...texts];
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

import type { DatabaseSync } from "node:sqlite";
import type { Judgement } from "../records.ts";
import type { Claim } from "./claim.ts";
import { transaction } from "./schema.ts";

/** A person's verdict as given: two ids, and how many pairs of mentions it stands for. */
export interface Verdict extends Judgement {
  readonly pairs: number;
}

/** The pairs of mentions that a person has judged; `left` and `right` in any order. */
export function judgementsOf(db: DatabaseSync): Judgement[] {
  return db
    .prepare(`SELECT DISTINCT "left", "right", verdict FROM judgements ORDER BY "left", "right"`)
    .all() as unknown as Judgement[];
}

/** Every judged pair of mentions with the two ids that were given, sorted and parted by a space. */
export function judgedPairs(db: DatabaseSync): (Judgement & { readonly given: string })[] {
  return db
    .prepare(`SELECT "left", "right", verdict, given FROM judgements ORDER BY given, "left"`)
    .all() as unknown as (Judgement & { readonly given: string })[];
}

/** All verdicts as they were given, the ids sorted. */
export function verdictsOf(db: DatabaseSync): Verdict[] {
  return db
    .prepare(
      `SELECT given, verdict, count(*) AS pairs FROM judgements
       GROUP BY given, verdict ORDER BY given`,
    )
    .all()
    .map((row) => {
      const [left = "", right = ""] = String(row["given"]).split(" ");
      return { left, right, verdict: row["verdict"], pairs: Number(row["pairs"]) } as Verdict;
    });
}

/**
 * Keeps a verdict on two claims or mentions. It stands for pairs of mentions, so that it holds whatever becomes of
 * the claims. "Same" ties together all mentions of the claims that the ids stand in, but for those that an earlier verdict
 * keeps from one named; "different" keeps those that the left id names from those that the right one names: a mention
 * against its own claim leaves it alone.
 *
 * @throws where an id is unknown, both are one, or earlier verdicts say the contrary
 */
export function judge(db: DatabaseSync, { left, right, verdict }: Judgement): void {
  const named = [mentionsOf(db, left), mentionsOf(db, right)] as const;
  const [ours, theirs] = named.map((mentions) => mentions.join(" "));
  const pairs = ours === theirs ? [] : verdict === "same" ? tied(db, ...named) : apart(...named);
  if (pairs.length === 0) {
    throw new Error(
      `Expected two claims or mentions, got \`${left}\` and \`${right}\`, which are one: name mentions of it (mentions.csv lists them), or take a verdict back with --remove`,
    );
  }
  const given = sorted(left, right).join(" ");
  transaction(db, () => {
    db.prepare("DELETE FROM judgements WHERE given = ?").run(given);
    const put = db.prepare(
      `INSERT INTO judgements ("left", "right", verdict, given) VALUES (?, ?, ?, ?)`,
    );
    for (const [a, b] of pairs) put.run(...sorted(a, b), verdict, given);
    refuseContradiction(db);
  });
}

type Pairs = readonly (readonly [string, string])[];

/** One of the left mentions with all others; of two mentions in one claim, these two. */
function tied(db: DatabaseSync, left: readonly string[], right: readonly string[]): Pairs {
  const claims = [left, right].map((mentions) => claimOf(db, mentions[0]!) ?? mentions);
  const [one, other] = claims[0]!.includes(right[0]!) ? [left, right] : claims;
  const named = new Set([...left, ...right]);
  const kept = judgementsOf(db).filter(({ verdict }) => verdict === "different");
  const isKept = (mention: string): boolean =>
    !named.has(mention) &&
    kept.some(
      ({ left: a, right: b }) => (a === mention && named.has(b)) || (b === mention && named.has(a)),
    );
  const [first, ...others] = [...new Set([...one!, ...other!])].filter((id) => !isKept(id));
  return others.map((mention) => [first!, mention]);
}

/** Every left mention with every right one; none where both are one claim. */
function apart(left: readonly string[], right: readonly string[]): Pairs {
  if (left.length > 1 && right.length > 1 && left.includes(right[0]!)) return [];
  return left.flatMap((a) => right.filter((b) => a !== b).map((b) => [a, b] as const));
}

/**
 * Takes back the verdict that was given on these two ids.
 *
 * @throws where there is none
 */
export function takeBack(db: DatabaseSync, left: string, right: string): void {
  const ids = sorted(left, right).join(" ");
  const { changes } = db.prepare("DELETE FROM judgements WHERE given = ?").run(ids);
  if (Number(changes) > 0) return;
  throw new Error(
    `Expected the two ids of an earlier verdict, got \`${left}\` and \`${right}\`: claims judge --list lists them`,
  );
}

/** The mentions an id names: itself, or those of the claim, the one that gives its wording first. */
function mentionsOf(db: DatabaseSync, id: string): readonly string[] {
  if (db.prepare("SELECT 1 FROM mentions WHERE mention_id = ?").get(id) !== undefined) return [id];
  const current = db.prepare("SELECT claim_id FROM aliases WHERE alias = ?").get(id);
  const row = db
    .prepare("SELECT status, record FROM claims WHERE claim_id = ?")
    .get(String(current?.["claim_id"] ?? id));
  if (row === undefined) {
    throw new Error(
      `Expected the id of a claim or mention of this ledger, got \`${id}\`: claims.csv and mentions.csv list them`,
    );
  }
  if (row["status"] === "withdrawn") {
    throw new Error(
      `Expected a claim that some article holds, got \`${id}\`, which is withdrawn: run again over an article that says it`,
    );
  }
  const { mentions, representative } = JSON.parse(String(row["record"])) as Claim;
  return [representative, ...mentions.filter((mention) => mention !== representative)];
}

/** The mentions of the claim that a mention stands in; null for one that counts nowhere. */
function claimOf(db: DatabaseSync, mention: string): readonly string[] | null {
  const row = db.prepare("SELECT claim_id FROM members WHERE mention_id = ?").get(mention);
  if (row === undefined) return null;
  const mentions = mentionsOf(db, String(row["claim_id"]));
  return mentions.includes(mention) ? mentions : null;
}

/** "Same" twice over a third mention is "same": no "different" may stand within such a group. */
function refuseContradiction(db: DatabaseSync): void {
  const judgements = judgementsOf(db);
  const groups = new Map<string, Set<string>>();
  for (const { left, right, verdict } of judgements) {
    if (verdict !== "same") continue;
    const group = new Set([left, right].flatMap((id) => [id, ...(groups.get(id) ?? [])]));
    for (const id of group) groups.set(id, group);
  }
  for (const { left, right, verdict } of judgements) {
    if (verdict !== "different" || !groups.get(left)?.has(right)) continue;
    throw new Error(
      `Expected verdicts that agree, got \`${left}\` and \`${right}\` different by one and the same by others: claims judge --list lists them, --remove takes one back`,
    );
  }
}

function sorted(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a];
}

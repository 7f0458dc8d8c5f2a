import type { DatabaseSync } from "node:sqlite";

/** A claim as the last settlement left it. */
export interface PastClaim {
  readonly id: string;
  /** Mention id. */
  readonly representative: string;
  /** As JSON. */
  readonly conflicts: string;
}

/** What the last settlement made of the mentions. */
export interface Past {
  /** Mention id → claim id, also of mentions that are gone. */
  readonly members: ReadonlyMap<string, string>;
  /** The claim of exactly these mentions where none of them has changed: it needs no reading again; else null. */
  claimOf(mentions: readonly string[]): PastClaim | null;
}

/** @param unchanged mentions whose claims would be worded as they were */
export function pastOf(db: DatabaseSync, unchanged: ReadonlySet<string>): Past {
  const members = new Map<string, string>();
  for (const row of db.prepare("SELECT mention_id, claim_id FROM members").iterate())
    members.set(String(row["mention_id"]), String(row["claim_id"]));
  const claims = unchanged.size === 0 ? new Map() : claimsOf(db);
  return {
    members,
    claimOf(mentions) {
      const claim = claims.get(members.get(mentions[0]!) ?? "");
      if (claim?.size !== mentions.length) return null;
      const same = (one: string) => unchanged.has(one) && members.get(one) === claim.id;
      return mentions.every(same) ? claim : null;
    },
  };
}

function claimsOf(db: DatabaseSync): Map<string, PastClaim & { readonly size: number }> {
  const rows = db
    .prepare(
      `SELECT claim_id AS id, record ->> '$.representative' AS representative,
         record -> '$.conflicts' AS conflicts, json_array_length(record, '$.mentions') AS size
       FROM claims WHERE status = 'active'`,
    )
    .iterate() as Iterable<PastClaim & { readonly size: number }>;
  return new Map([...rows].map((claim) => [claim.id, claim]));
}

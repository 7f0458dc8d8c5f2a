import type { DatabaseSync } from "node:sqlite";
import { Piscina } from "piscina";
import {
  type AllRelated,
  columnsOf,
  type Related,
  stretchesOf,
  timesOf,
} from "../deduplicate/index.ts";
import type { Errand } from "./relate-worker.ts";
import { lastRun, sameMatcher } from "./runs.ts";
import { transaction } from "./schema.ts";
import type { SettleOptions } from "./settle.ts";
import { type Stored, storedMentions } from "./stored.ts";
import { countEachTextOnce } from "./texts.ts";

/** Mentions for which a thread of its own is worth its start: it reads all tables anew, half a second. */
const WORTH = 20_000;
/** Each thread holds its tables and the mentions of a month. */
const MOST = 4;
/**
 * What V8 may use of a thread's heap. Without them it lets the young generation grow to 134 MB and waits with the rest
 * until the live part, 130 MB, has grown fourfold: two threads took 1280 MB at 100,000 mentions, with them 890, no slower.
 */
const HEAP = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1_024 };

/**
 * Compares the mentions in threads where most have to be compared, for the settlement that follows; null where the
 * settlement had better do it. What an encoder tells is not known to the threads.
 *
 * @param threads that may run at once
 * @param worth mentions for which a thread of its own is worth its start
 */
export async function relateLedger(
  db: DatabaseSync,
  options: SettleOptions,
  threads: number,
  worth = WORTH,
): Promise<AllRelated | null> {
  const file = db.location();
  if (options.encoder !== undefined || file === null) return null;
  const { mentions, settled } = extentOf(db);
  const known = sameMatcher(lastRun(db), options) ? settled : 0;
  const count = Math.min(MOST, threads, Math.floor(mentions / worth));
  if (count < 2 || 2 * known > mentions) return null;
  transaction(db, () => countEachTextOnce(db));
  return relateInThreads(file, storedMentions(db), count);
}

/** How many mentions there are and how many are as the last settlement saw them: most runs need not read them for it. */
function extentOf(db: DatabaseSync): { readonly mentions: number; readonly settled: number } {
  const row = db.prepare("SELECT count(*) AS n, total(settled) AS settled FROM mentions").get()!;
  return { mentions: Number(row["n"]), settled: Number(row["settled"]) };
}

/**
 * Compares the mentions of a ledger file in threads, a stretch of time each; null where one of them fails, as for want
 * of memory.
 *
 * @param mentions all that count, as they are committed
 */
async function relateInThreads(
  file: string,
  mentions: Stored,
  count: number,
): Promise<AllRelated | null> {
  const pool = new Piscina<Errand, Related>({
    filename: new URL("./relate-worker.ts", import.meta.url).href,
    maxThreads: count,
    resourceLimits: HEAP,
  });
  try {
    const stretches = stretchesOf(timesOf(mentions), count);
    return await Promise.all(
      stretches.map(async ({ indices, scope }) => {
        const own = columnsOf(mentions, indices);
        return { indices, ...(await pool.run({ file, scope, ...own })) };
      }),
    );
  } catch {
    // the settlement compares by itself: it needs less memory, and says what else is wrong
    return null;
  } finally {
    await pool.destroy();
  }
}

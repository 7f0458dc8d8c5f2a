import PQueue from "p-queue";
import { Piscina } from "piscina";
import type { ArticleResult, RawArticle } from "./records.ts";
import type { Processed } from "./worker.ts";

/** An article with its result, or with the reason why there is none. */
export interface Done {
  readonly article: RawArticle;
  readonly result: ArticleResult | null;
  readonly error: string | null;
}

/** A message holds at most this many articles or UTF-16 units: copying one costs 2 µs an article at 32, 33 singly. */
const BATCH = { articles: 16, length: 256_000 };

/**
 * Runs the stages over all articles in a pool of threads and yields the results in input order, one
 * message at a time. At most two messages a thread are in flight, so memory does not grow with the
 * number of articles. A message that crashes or outlasts its time (30 s, and 1 s for each 100,000
 * characters) is repeated article by article, and the bad one comes back with an error.
 */
export async function* processInThreads(
  articles: AsyncIterable<RawArticle>,
  threads: number,
): AsyncGenerator<readonly Done[]> {
  const pool = new Piscina<readonly RawArticle[], readonly Processed[]>({
    filename: new URL("./worker.ts", import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 5_000,
  });
  const queue = new PQueue({ concurrency: 2 * threads });
  const inFlight: Promise<readonly Done[]>[] = [];
  try {
    for await (const batch of batches(articles)) {
      inFlight.push(queue.add(() => runBatch(pool, batch)));
      if (inFlight.length >= 2 * threads) yield await inFlight.shift()!;
    }
    while (inFlight.length > 0) yield await inFlight.shift()!;
  } finally {
    queue.clear();
    await pool.destroy();
  }
}

type Pool = Piscina<readonly RawArticle[], readonly Processed[]>;

async function runBatch(pool: Pool, batch: readonly RawArticle[]): Promise<readonly Done[]> {
  try {
    const length = batch.reduce((sum, { text }) => sum + text.length, 0);
    const signal = AbortSignal.timeout(30_000 + Math.ceil(length / 100));
    const processed = await pool.run(batch, { signal });
    return batch.map((article, i) => {
      const result = processed[i]!;
      return "error" in result
        ? { article, result: null, error: result.error }
        : { article, result, error: null };
    });
  } catch (error) {
    if (batch.length === 1) {
      return [{ article: batch[0]!, result: null, error: (error as Error).message }];
    }
    const singly: Done[] = [];
    for (const article of batch) singly.push(...(await runBatch(pool, [article])));
    return singly;
  }
}

async function* batches(articles: AsyncIterable<RawArticle>): AsyncGenerator<RawArticle[]> {
  let batch: RawArticle[] = [];
  let length = 0;
  for await (const article of articles) {
    if (
      batch.length === BATCH.articles ||
      (batch.length > 0 && length + article.text.length > BATCH.length)
    ) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(article);
    length += article.text.length;
  }
  if (batch.length > 0) yield batch;
}

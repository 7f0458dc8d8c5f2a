import { readFile, stat } from "node:fs/promises";
import { findDay } from "../pipeline/clean/day.ts";
import type { RawArticle } from "../pipeline/records.ts";
import { decode } from "./decode.ts";
import { feed } from "./feed.ts";
import { html } from "./html.ts";
import { json, jsonLines } from "./json.ts";
import { metadata } from "./metadata.ts";
import { failure, type Metadata, type Source, type SourceFailure } from "./source.ts";
import { text } from "./text.ts";
import { cure, walk } from "./walk.ts";

export type { SourceFailure } from "./source.ts";

/** All formats; the first that matches reads the file, and plain text matches everything. */
const sources: readonly Source[] = [jsonLines, json, html, feed, text];

const LARGEST = 50 * 1024 * 1024;

export interface ReadOptions {
  /** BCP 47; certain, where the user gives it. */
  readonly language?: string;
  /** Day of publication of articles that do not name one. */
  readonly published?: string;
}

/** Articles of files, folders and globs (`-` is stdin), in order; what cannot be read is a failure. */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<RawArticle | SourceFailure> {
  for (const path of paths) {
    if (path === "-") yield* given(readBytes("-", await stdin(), fallback("-", options)), options);
    else {
      for await (const found of walk(path.replaceAll("\\", "/"))) {
        if (typeof found !== "string") yield found;
        else yield* given(await readFileArticles(found, options), options);
      }
    }
  }
}

function* given(
  results: Iterable<RawArticle | SourceFailure>,
  options: ReadOptions,
): Iterable<RawArticle | SourceFailure> {
  const { language } = options;
  for (const result of results) {
    yield language === undefined || "status" in result
      ? result
      : { ...result, givenLanguage: language };
  }
}

async function readFileArticles(
  path: string,
  options: ReadOptions,
): Promise<Iterable<RawArticle | SourceFailure>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return [failure(path, "is larger than 50 MB; split it")];
    const bytes = await readFile(path);
    const meta = await readFile(`${path.replace(/\.[^./]{1,10}$/u, "")}.meta.json`).catch(
      () => null,
    );
    return readBytes(path, bytes, fallback(path, options), meta);
  } catch (error) {
    return [failure(path, cure(error as NodeJS.ErrnoException))];
  }
}

/** Articles of one file's bytes. */
export function* readBytes(
  uri: string,
  bytes: Uint8Array,
  beside: Metadata = {},
  meta: Uint8Array | null = null,
): Generator<RawArticle | SourceFailure> {
  if (bytes.length === 0) return yield failure(uri, "is empty; nothing to read", "skipped");
  const declared = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([-\w]{2,20})/u.exec(
    Buffer.from(bytes.subarray(0, 2_000)).toString("latin1"),
  );
  const decoded = decode(bytes, declared?.[1]);
  if (binary(decoded.text))
    return yield failure(uri, "is a binary file; give text, HTML, JSON or a feed", "skipped");
  const notes = decoded.note === null ? [] : [{ stage: "sources", message: decoded.note }];
  if (meta !== null) {
    try {
      beside = { ...beside, ...metadata(JSON.parse(decode(meta).text)) };
    } catch {
      notes.push({
        stage: "sources",
        message: "the .meta.json beside it is not valid JSON and was ignored",
      });
    }
  }
  const name = uri.toLowerCase();
  const head = decoded.text.slice(0, 2_000);
  const source = sources.find((candidate) => candidate.matches(name, head)) ?? text;
  try {
    yield* source.read({ uri, text: decoded.text, beside, notes });
  } catch (error) {
    yield failure(
      uri,
      `cannot be read as ${source.name} (${(error as Error).message}); check the file`,
    );
  }
}

function fallback(path: string, options: ReadOptions): Metadata {
  const named = findDay(path.slice(path.lastIndexOf("/") + 1));
  if (options.published !== undefined)
    return { published: options.published, publishedBasis: "metadata" };
  return named === null ? {} : { published: named, publishedBasis: "filename" };
}

/** More than one control character in fifty, or a zero byte, is no text. */
function binary(decoded: string): boolean {
  const sample = decoded.slice(0, 8_000);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return sample.includes("\u0000") || odd > sample.length / 50;
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

import { createReadStream } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { posix, resolve } from "node:path";
import { findDay } from "../pipeline/clean/day.ts";
import type { RawArticle } from "../pipeline/records.ts";
import { agency } from "./agency.ts";
import { csv } from "./csv.ts";
import { decode } from "./decode.ts";
import { feed } from "./feed.ts";
import type { File, Stream } from "./file.ts";
import { foreign } from "./foreign.ts";
import { html } from "./html.ts";
import { json, jsonLines } from "./json.ts";
import { markdown } from "./markdown.ts";
import { metadata } from "./metadata.ts";
import { open } from "./open.ts";
import { failure, type Metadata, type Source, type SourceFailure } from "./source.ts";
import { text } from "./text.ts";
import { cure, walk } from "./walk.ts";

export type { SourceFailure } from "./source.ts";

/** All formats; the first that matches reads the file, and plain text matches everything. */
const sources: readonly Source[] = [jsonLines, csv, markdown, json, html, agency, feed, text];

export interface ReadOptions {
  /** BCP 47; certain, where the user gives it. */
  readonly language?: string;
  /** Day of publication of articles that do not name one. */
  readonly published?: string;
  /** The name of the file at a path, where it is known by another one; without, the path as given. */
  readonly nameOf?: (path: string) => string;
}

/**
 * Articles of files, folders and globs (`-` is stdin), in order, each file once however many paths lead to it; what
 * cannot be read is a failure.
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<RawArticle | SourceFailure> {
  const { language } = options;
  for await (const result of readPaths(paths, options)) {
    yield language === undefined || "status" in result
      ? result
      : { ...result, givenLanguage: language };
  }
}

async function* readPaths(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<RawArticle | SourceFailure> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === "-") {
      yield* readStream({
        uri: "-",
        name: "-",
        chunks: process.stdin,
        beside: besides("-", options),
      });
      continue;
    }
    for await (const found of walk(posix.normalize(path.replaceAll("\\", "/")))) {
      const path = typeof found === "string" ? found : found.uri;
      const uri = options.nameOf?.(path) ?? path;
      // what cannot be read may be a link to what can
      const file =
        typeof found === "string" ? await realpath(path).catch(() => path) : `! ${resolve(path)}`;
      if (seen.has(file)) continue;
      seen.add(file);
      if (typeof found !== "string") {
        yield { ...found, uri, reason: found.reason.replace(path, () => uri) };
        continue;
      }
      const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
      const stem = path.replace(/(?:\.[^./]{1,10})?(?:\.gz)?$/u, "");
      const meta = await readFile(`${stem}.meta.json`).catch(() => null);
      const beside = besides(path, options);
      yield* readStream({ uri, name, chunks: createReadStream(path), beside }, meta);
    }
  }
}

async function* readStream(
  stream: Stream,
  meta: Uint8Array | null = null,
): AsyncGenerator<RawArticle | SourceFailure> {
  try {
    for await (const part of open(stream)) {
      if ("status" in part) yield part;
      else yield* readOne(part, meta);
    }
  } catch (error) {
    yield failure(stream.uri, cure(error as NodeJS.ErrnoException));
  }
}

/** Articles of one file's bytes, its format told by `uri`'s ending and its content. */
export function readBytes(uri: string, bytes: Uint8Array): Iterable<RawArticle | SourceFailure> {
  return readOne({ uri, name: uri.toLowerCase(), bytes, beside: {} }, null);
}

function* readOne(file: File, meta: Uint8Array | null): Generator<RawArticle | SourceFailure> {
  const { uri, name, bytes } = file;
  if (bytes.length === 0) return yield failure(uri, "is empty; nothing to read");
  const other = foreign(bytes);
  if (other !== null) return yield failure(uri, `is ${other}`);
  const decoded = decode(bytes, file.declared ?? declaredIn(bytes));
  if (binary(decoded.text))
    return yield failure(uri, "is a binary file; give text, HTML, JSON or a feed");
  const notes = decoded.note === null ? [] : [{ stage: "sources", message: decoded.note }];
  let { beside } = file;
  if (meta !== null) {
    try {
      beside = { ...beside, ...metadata(JSON.parse(decode(meta).text)) };
    } catch {
      const message = "the .meta.json beside it is not valid JSON and was ignored";
      notes.push({ stage: "sources", message });
    }
  }
  const head = decoded.text.slice(0, 2_000);
  const source = sources.find((candidate) => candidate.matches(name, head)) ?? text;
  const { firstLine = 1 } = file;
  try {
    yield* source.read({ uri, text: decoded.text, beside, notes, firstLine });
  } catch (error) {
    const { message } = error as Error;
    yield failure(uri, `cannot be read as ${source.name} (${message}); check the file`);
  }
}

/** The encoding that HTML and XML declare near their start; a guess of last resort, as pages lie. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2_000)).toString("latin1");
  return /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([-\w]{2,20})/u.exec(head)?.[1];
}

function besides(path: string, { published }: ReadOptions): Metadata {
  if (published !== undefined) return { published, publishedBasis: "metadata" };
  const named = findDay(path.slice(path.lastIndexOf("/") + 1));
  return named === null ? {} : { published: named, publishedBasis: "filename" };
}

/** More than one control character in fifty is no text, nor is more than one zero byte in a thousand. */
function binary(decoded: string): boolean {
  const sample = decoded.slice(0, 8_000);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu) ?? [];
  const zeros = odd.filter((character) => character === "\u0000").length;
  return zeros > Math.max(1, sample.length / 1_000) || odd.length > sample.length / 50;
}

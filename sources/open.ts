import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Archive, File, Stream } from "./file.ts";
import { mail } from "./mail.ts";
import { mbox } from "./mbox.ts";
import { failure, type SourceFailure } from "./source.ts";
import { warc } from "./warc.ts";

/** The most that one file may hold, unpacked. */
export const LARGEST = 50 * 1024 * 1024;
const PIECE = 8 * 1024 * 1024;

const gzip: Archive = {
  matches: (_name, head) => head[0] === 0x1f && head[1] === 0x8b,
  async *open(stream) {
    const chunks = createGunzip();
    pipeline(Readable.from(stream.chunks), chunks, () => {});
    yield { ...stream, name: stream.name.replace(/\.t?gz$/u, ""), chunks };
  },
};

/** JSON Lines of any length, cut between lines. */
const lines: Archive = {
  matches: (name) => /\.(?:jsonl|ndjson)$/u.test(name),
  async *open({ chunks, ...file }) {
    let parts: Uint8Array[] = [];
    let size = 0;
    let firstLine = 1;
    for await (const chunk of chunks) {
      const end = chunk.lastIndexOf(10) + 1;
      parts.push(end > 0 ? chunk.subarray(0, end) : chunk);
      size += chunk.length;
      if (end === 0 || size < PIECE) {
        if (end > 0 && end < chunk.length) parts.push(chunk.subarray(end));
        if (size > LARGEST) {
          yield failure(file.uri, "has a line of more than 50 MB; split it");
          return;
        }
        continue;
      }
      const bytes = Buffer.concat(parts);
      yield { ...file, bytes, firstLine };
      firstLine += newlines(bytes);
      parts = [chunk.subarray(end)];
      size = chunk.length - end;
    }
    const bytes = Buffer.concat(parts);
    if (bytes.length > 0 || firstLine === 1) yield { ...file, bytes, firstLine };
  },
};

const archives: readonly Archive[] = [gzip, warc, mbox, mail, lines];

/** The files in a stream: its own bytes, or what the archive it is holds, at any depth up to four. */
export async function* open(stream: Stream, depth = 0): AsyncGenerator<File | SourceFailure> {
  const iterator = stream.chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  const chunks = resume(head, iterator);
  const archive = archives.find(({ matches }) => matches(stream.name, head));
  if (archive === undefined || depth > 4) {
    yield await whole({ ...stream, chunks });
    return;
  }
  for await (const part of archive.open({ ...stream, chunks })) {
    if ("chunks" in part) yield* open(part, depth + 1);
    else yield part;
  }
}

async function* resume(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

async function whole({ chunks, ...file }: Stream): Promise<File | SourceFailure> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST) return failure(file.uri, "is larger than 50 MB; split it");
    parts.push(chunk);
  }
  return { ...file, bytes: Buffer.concat(parts) };
}

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 10) count++;
  return count;
}

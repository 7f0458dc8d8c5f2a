import type { Metadata, SourceFailure } from "./source.ts";

/** One file, or one member of an archive, as bytes. */
export interface File {
  /** What the article will be called: a path, or `ARCHIVE#MEMBER`. */
  readonly uri: string;
  /** The name whose ending tells the format, in lower case. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Encoding as the archive or the mail declares it. */
  readonly declared?: string;
  readonly beside: Metadata;
  /** The number of the first line, where the file is a piece of a longer one. */
  readonly firstLine?: number;
}

/** A file that is still to be read, chunk by chunk. */
export interface Stream {
  readonly uri: string;
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly beside: Metadata;
}

/** A format that holds others: it takes the stream apart and never keeps all of it in memory. */
export interface Archive {
  /** By the name in lower case, or the first bytes. */
  matches(name: string, head: Uint8Array): boolean;
  open(stream: Stream): AsyncGenerator<File | Stream | SourceFailure>;
}

/** Takes lines and runs of bytes off a stream. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line as Latin-1 without its end, at most 64 kB of it; null at the end. */
  async line(): Promise<string | null> {
    return (await this.bytes())?.toString("latin1").trimEnd() ?? null;
  }

  /** The next line with its end, at most 64 kB of it; null at the end. */
  async bytes(): Promise<Buffer | null> {
    let searched = 0;
    for (;;) {
      const at = this.#rest.indexOf(10, searched);
      if (at >= 0) return this.#cut(at + 1);
      searched = this.#rest.length;
      if (searched > 65_536) return this.#cut(searched);
      if (!(await this.#more())) return searched === 0 ? null : this.#cut(searched);
    }
  }

  /** The next `length` bytes, fewer at the end of the stream. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = length; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more())) break;
      const part = this.#cut(Math.min(left, this.#rest.length));
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over `length` bytes without keeping them. */
  async skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more())) return;
      left -= this.#cut(Math.min(left, this.#rest.length)).length;
    }
  }

  #cut(length: number): Buffer {
    const part = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return part;
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done === true) return false;
    this.#rest = this.#rest.length === 0 ? Buffer.from(value) : Buffer.concat([this.#rest, value]);
    return true;
  }
}

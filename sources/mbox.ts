import { type Archive, ByteReader, type Stream } from "./file.ts";
import { LARGEST_MAIL } from "./mail.ts";

/** The line between messages: who sent it and when, `From - Mon May  6 08:00:00 2024`. */
const ENVELOPE = /^From \S.{0,200}\d{1,2}:\d{2}/u;
const STARTS = /^From \S.{0,200}\d{1,2}:\d{2}.{0,40}\r?\n[\w-]{1,60}:/u;
const MESSAGE_ID = /^message-id:\s{0,9}<?([^<>\s]{1,200})/imu;

/** A folder of mail in one file (`.mbox`, as Thunderbird, Apple Mail and Gmail's export write it): a mail a message, known by its Message-ID. */
export const mbox: Archive = {
  matches: (name, head) =>
    /\.mbox$/u.test(name) || STARTS.test(Buffer.from(head.subarray(0, 500)).toString("latin1")),
  async *open(stream) {
    const reader = new ByteReader(stream.chunks);
    let lines: Buffer[] = [];
    let size = 0;
    let number = 0;
    let blank = true;
    for (let line = await reader.bytes(); line !== null; line = await reader.bytes()) {
      const start = line.subarray(0, 300).toString("latin1");
      if (blank && ENVELOPE.test(start)) {
        if (lines.length > 0) yield message(stream, Buffer.concat(lines), ++number);
        lines = [];
        size = 0;
      } else if (size < LARGEST_MAIL) {
        // a line of the text that starts like an envelope is marked by `>`
        lines.push(/^>{1,9}From /u.test(start) ? line.subarray(1) : line);
        size += line.length;
      }
      blank = start.trim() === "";
    }
    yield message(stream, Buffer.concat(lines), ++number);
  },
};

function message({ uri, beside }: Stream, bytes: Buffer, number: number): Stream {
  const head = bytes
    .subarray(0, 20_000)
    .toString("latin1")
    .split(/\r?\n\r?\n/u, 1)[0]!;
  const id = MESSAGE_ID.exec(head)?.[1] ?? number;
  return { uri: `${uri}#${id}`, name: "message.eml", chunks: once(bytes), beside };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

import { decode } from "./decode.ts";
import { type Archive, ByteReader, type File } from "./file.ts";
import { unwrapped, withoutReply } from "./forwarded.ts";
import { metadata } from "./metadata.ts";
import { failure } from "./source.ts";

/** Of a longer mail the beginning is read. */
export const LARGEST_MAIL = 50 * 1024 * 1024;

interface Part {
  readonly type: string;
  readonly charset: string | undefined;
  readonly bytes: Buffer;
}

/**
 * E-mail (`.eml`): its plain text, else its HTML; subject, date and sender are the metadata. A page that a browser saved as one
 * file (`.mhtml`) is such a mail, whose date is that of saving and whose sender is the browser.
 */
export const mail: Archive = {
  matches: (name) => /\.(?:eml|mht|mhtml)$/u.test(name),
  async *open({ uri, chunks, beside }) {
    const whole = (await new ByteReader(chunks).take(LARGEST_MAIL)).toString("latin1");
    const raw = attached(whole) ?? whole;
    const { headers } = split(raw);
    const parts = partsOf(raw, 0);
    const plain = parts.find(({ type, bytes }) => type === "text/plain" && bytes.length >= 100);
    const html = parts.find(({ type }) => type === "text/html");
    const part = plain ?? html ?? parts.find(({ type }) => type === "text/plain");
    if (part === undefined || part.bytes.toString("latin1").trim() === "") {
      yield failure(uri, "has no text; save the mail with its body as .eml", "skipped");
      return;
    }
    const page = headers.get("snapshot-content-location");
    if (html !== undefined && (page !== undefined || /\.mht(?:ml)?$/iu.test(uri))) {
      yield fileOf(uri, html, { ...beside, ...metadata({ url: page }) });
      return;
    }
    const inside = metadata({
      title: withoutReply(words(headers.get("subject"))),
      published: headers.get("date")?.replace(/^\p{L}{3}, /u, ""),
      author: words(headers.get("from"))
        ?.replace(/\s{0,9}<[^<>]{0,200}>$/u, "")
        .replaceAll('"', ""),
    });
    if (part.type === "text/html") {
      yield fileOf(uri, part, { ...beside, ...inside });
      return;
    }
    const { text, inside: own } = unwrapped(decode(part.bytes, part.charset).text);
    const read = { type: part.type, charset: "utf-8", bytes: Buffer.from(text) };
    yield fileOf(uri, read, { ...beside, ...inside, ...own });
  },
};

function fileOf(uri: string, { type, charset, bytes }: Part, beside: File["beside"]): File {
  const name = type === "text/html" ? "part.html" : "part.txt";
  return { uri, name, bytes, beside, ...(charset !== undefined && { declared: charset }) };
}

/** The message attached to a mail that says little itself; null where there is none. */
function attached(raw: string): string | null {
  const at =
    /\r?\ncontent-type:\s{0,9}message\/rfc822[^\r\n]{0,200}(?:\r?\n[^\r\n]{1,500}){0,9}\r?\n\r?\n/iu.exec(
      raw,
    );
  const long = partsOf(raw, 0).some(({ bytes }) => bytes.length >= 300);
  if (at === null || long) return null;
  const boundary = /boundary\s{0,9}=\s{0,9}"?([^";\r\n]{1,200})/iu.exec(
    raw.slice(0, at.index),
  )?.[1];
  const inner = raw.slice(at.index + at[0].length);
  const end = boundary === undefined ? -1 : inner.indexOf(`\n--${boundary.trim()}`);
  return end < 0 ? inner : inner.slice(0, end);
}

function split(raw: string): { headers: ReadonlyMap<string, string>; body: string } {
  const end = /\r?\n\r?\n/u.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]{1,20}/gu, " ").split(/\r?\n/u)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? "" : raw.slice(end.index + end[0].length) };
}

/** The text parts, those of attachments left out. */
function partsOf(raw: string, depth: number): readonly Part[] {
  const { headers, body } = split(raw);
  const content = headers.get("content-type") ?? "text/plain";
  const type = content.split(";")[0]!.trim().toLowerCase();
  const boundary = /boundary\s{0,9}=\s{0,9}"?([^";\r\n]{1,200})/iu.exec(content)?.[1];
  if (type.startsWith("multipart/") && boundary !== undefined && depth < 10) {
    const pieces = body.split(`--${boundary.trim()}`).slice(1);
    return pieces
      .filter((piece) => !piece.startsWith("--"))
      .flatMap((piece) => partsOf(piece.replace(/^[ \t]{0,20}\r?\n/u, ""), depth + 1));
  }
  if (!/^text\/(?:plain|html)$/u.test(type) || /^attachment/iu.test(disposition(headers)))
    return [];
  const charset = /charset\s{0,9}=\s{0,9}"?([-\w]{2,20})/iu.exec(content)?.[1];
  return [{ type, charset, bytes: transferred(headers, body) }];
}

function disposition(headers: ReadonlyMap<string, string>): string {
  return headers.get("content-disposition") ?? "";
}

function transferred(headers: ReadonlyMap<string, string>, body: string): Buffer {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase().trim();
  if (encoding === "base64") return Buffer.from(body, "base64");
  return encoding === "quoted-printable" ? unquoted(body) : Buffer.from(body, "latin1");
}

function unquoted(text: string): Buffer {
  const plain = text
    .replace(/=[ \t]{0,20}\r?\n/gu, "")
    .replace(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(plain, "latin1");
}

/** A header with its encoded words, `=?UTF-8?Q?=C3=A9?=`, read. */
function words(value: string | undefined): string | undefined {
  const joined = value?.replace(/\?=\s{1,9}=\?/gu, "?==?");
  const read = joined?.replace(
    /=\?([-\w]{2,20})(?:\*[-\w]{1,10})?\?([BQ])\?([^?]{0,500})\?=/giu,
    (whole, charset: string, kind: string, text: string) => {
      const quoted = kind.toLowerCase() === "q";
      const bytes = quoted ? unquoted(text.replaceAll("_", " ")) : Buffer.from(text, "base64");
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    },
  );
  const raw = /[\u0080-\u00ff]/u.test(read ?? "") && read === value;
  return raw ? Buffer.from(read!, "latin1").toString("utf8") : read;
}

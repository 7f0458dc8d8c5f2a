import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { type Archive, ByteReader, type File } from "./file.ts";
import { failure, type SourceFailure } from "./source.ts";

/** Larger records are pictures, films and archives. */
const LARGEST_RECORD = 20 * 1024 * 1024;

type Headers = ReadonlyMap<string, string>;

/** WARC: the HTML and plain text among its responses, one record in memory at a time. */
export const warc: Archive = {
  matches: (name, head) =>
    name.endsWith(".warc") || Buffer.from(head.subarray(0, 5)).toString("latin1") === "WARC/",
  async *open(stream) {
    const reader = new ByteReader(stream.chunks);
    // A day in the archive's name is that of the crawl.
    const beside = stream.beside.publishedBasis === "filename" ? {} : stream.beside;
    let records = 0;
    for (let line = await reader.line(); line !== null; line = await reader.line()) {
      if (line === "") continue;
      if (!line.startsWith("WARC/")) {
        yield failure(stream.uri, "is not a whole WARC file; download it again");
        return;
      }
      records++;
      const headers = await headersOf(reader);
      const length = Number(headers.get("content-length") ?? 0);
      const target = headers.get("warc-target-uri")?.replace(/^<|>$/gu, "");
      if (target === undefined || !wanted(headers) || length > LARGEST_RECORD) {
        await reader.skip(length);
        continue;
      }
      const uri = `${stream.uri}#${target}`;
      const found = member(uri, headers, await reader.take(length));
      if (found === null) continue;
      yield "status" in found ? found : { ...found, uri, beside: { ...beside, url: target } };
    }
    if (records === 0) yield failure(stream.uri, "has no records; expected a WARC file");
  },
};

function wanted(headers: Headers): boolean {
  const type = headers.get("warc-type") ?? "";
  return ["response", "resource", "conversion"].includes(type);
}

type Member = Pick<File, "name" | "bytes"> & { readonly declared?: string };

/** The page in a record; null for redirects, pictures and the like. */
function member(uri: string, headers: Headers, block: Buffer): Member | SourceFailure | null {
  if (headers.get("warc-type") !== "response") {
    return page(headers.get("content-type") ?? "", block);
  }
  const end = block.indexOf("\r\n\r\n");
  const [status = "", ...lines] = block.subarray(0, end).toString("latin1").split("\r\n");
  if (end < 0 || !/^HTTP\/\S{1,5} 200/u.test(status)) return null;
  const http = new Map(lines.map(header));
  try {
    return page(http.get("content-type") ?? "", decoded(http, block.subarray(end + 4)));
  } catch {
    return failure(uri, "is packed in a way that cannot be undone; save the page again");
  }
}

function page(type: string, bytes: Uint8Array): Member | null {
  const kind = /^\s{0,9}(?:text\/html|application\/xhtml\+xml|text\/plain)/iu.exec(type)?.[0];
  if (kind === undefined) return null;
  const charset = /charset\s{0,9}=\s{0,9}["']?([-\w]{2,20})/iu.exec(type)?.[1];
  const name = /plain/iu.test(kind) ? "record.txt" : "record.html";
  return { name, bytes, ...(charset !== undefined && { declared: charset }) };
}

function decoded(http: Headers, body: Buffer): Buffer {
  const chunked = http.get("transfer-encoding")?.toLowerCase().includes("chunked") === true;
  const whole = chunked ? joined(body) : body;
  const options = { maxOutputLength: LARGEST_RECORD };
  const coding = http.get("content-encoding")?.toLowerCase().trim();
  if (coding === "gzip" && whole[0] === 0x1f) return gunzipSync(whole, options);
  if (coding === "br") return brotliDecompressSync(whole, options);
  if (coding === "deflate") return inflateSync(whole, options);
  return whole;
}

/** A chunked body in one piece; some archives store it joined already. */
function joined(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = /^[0-9a-f]{1,8}/iu.exec(body.subarray(at, Math.max(at, end)).toString("latin1"));
    if (size === null) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[0], 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 4 + length;
  }
  return Buffer.concat(parts);
}

async function headersOf(reader: ByteReader): Promise<Headers> {
  const headers = new Map<string, string>();
  for (let line = await reader.line(); line !== null && line !== ""; line = await reader.line()) {
    const [name, value] = header(line);
    headers.set(name, value);
  }
  return headers;
}

function header(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  return [line.slice(0, Math.max(0, colon)).toLowerCase(), line.slice(colon + 1).trim()];
}

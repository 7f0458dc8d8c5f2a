import type { RawArticle } from "../pipeline/records.ts";
import { blocksOf } from "./blocks.ts";
import { fieldsOf, fieldsWithin, hasField, isMarkup } from "./fields.ts";
import { metadata } from "./metadata.ts";
import { article, failure, type Input, type Source, type SourceFailure } from "./source.ts";

type Record_ = Readonly<Record<string, unknown>>;

/** JSON: one article or an array of them. */
export const json: Source = {
  name: "json",
  matches: (name, head) =>
    name.endsWith(".json") ||
    (/^\s{0,99}[[{]/u.test(head) && /"(?:text|content|body)"\s{0,9}:/u.test(head)),
  *read(input) {
    let value: unknown;
    try {
      value = JSON.parse(input.text);
    } catch {
      if (/^\s{0,99}\{/u.test(input.text) && input.text.includes("\n{"))
        yield* jsonLines.read(input);
      else
        yield failure(
          input.uri,
          "is not valid JSON; repair it or give one object a line as .jsonl",
        );
      return;
    }
    const list = listIn(value);
    if (list === null) yield entry(input, value, null);
    else {
      if (list.length === 0)
        yield failure(input.uri, "has no articles; expected an object or array of them");
      for (const [index, item] of list.entries()) yield entry(input, item, index + 1);
    }
  },
};

/** The list itself, or that of articles inside the answer of a service or an export, or articles by their ids, three levels deep at most; null for one article. */
function listIn(value: unknown, depth = 0): readonly unknown[] | null {
  if (Array.isArray(value)) return value.filter(tells);
  if (typeof value !== "object" || value === null || depth > 2 || hasText(value)) return null;
  const keyed = Object.entries(value).filter(([, inner]) => hasText(inner));
  if (keyed.length > 1 && !hasField(value as Record_, "text"))
    return keyed.map(([id, inner]) => ({ id, ...(inner as Record_) }));
  for (const inner of Object.values(value)) {
    const list = typeof inner === "object" ? listIn(inner, depth + 1) : null;
    if (list?.some(holdsText)) return list;
  }
  return null;
}

function hasText(value: unknown): boolean {
  return typeof fieldsOf(recordOf(value))["text"] === "string";
}

/** Whether it has a text itself or in an object of its own, as search engines and news services put it. */
function holdsText(value: unknown): boolean {
  return typeof fieldsWithin(recordOf(value))["text"] === "string";
}

/** Exports of chats list who joined and what was pinned beside what was written. */
function tells(value: unknown): boolean {
  return (value as { type?: unknown } | null)?.type !== "service";
}

/** JSON Lines: one article a line. */
export const jsonLines: Source = {
  name: "jsonl",
  matches: (name) => /\.(?:jsonl|ndjson)$/u.test(name),
  *read(input) {
    if (isWhole(input.text)) {
      yield* json.read(input);
      return;
    }
    let start = 0;
    for (let number = input.firstLine ?? 1; start < input.text.length; number++) {
      const end = input.text.indexOf("\n", start);
      const line = input.text.slice(start, end < 0 ? undefined : end);
      start = end < 0 ? input.text.length : end + 1;
      if (line.trim() === "") continue;
      try {
        yield entry(input, JSON.parse(line), number);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        yield failure(`${input.uri}#${number}`, "is not valid JSON; repair this line");
      }
    }
  },
};

/** Whether it is no list of lines but one value, a list or spread over several lines, for all its name. */
function isWhole(text: string): boolean {
  if (!/^\s{0,99}(?:\[|\{\s{0,9}$)/mu.test(text.slice(0, 200))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function entry(input: Input, value: unknown, number: number | null): RawArticle | SourceFailure {
  const record = recordOf(value);
  const fields = fieldsWithin(record);
  const id = fields["id"] ?? number;
  const uri = id === null ? input.uri : `${input.uri}#${id}`;
  const text = fields["text"];
  if (text === undefined && hasField(record, "text"))
    return failure(uri, "has an empty text", "skipped");
  if (typeof text !== "string") return failure(uri, "has no `text`, `content` or `body`; add one");
  const inside = metadata(fields);
  if (!isMarkup(text)) return article({ ...input, uri }, text, "application/json", inside);
  const read = blocksOf(text);
  return article({ ...input, uri }, read.text, "application/json", inside, read.known);
}

function recordOf(value: unknown): Record_ {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return (isRecord ? value : {}) as Record_;
}

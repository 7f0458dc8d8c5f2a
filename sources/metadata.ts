import { findDay } from "../pipeline/clean/day.ts";
import type { Metadata } from "./source.ts";

/** Metadata from an object of front matter, `NAME.meta.json` or a JSON article; other keys are ignored. */
export function metadata(value: unknown): Metadata {
  if (typeof value !== "object" || value === null) return {};
  const record = value as Readonly<Record<string, unknown>>;
  const title = string(record["title"]);
  const published = edtf(record["published"] ?? record["date"]);
  const language = string(record["language"] ?? record["lang"]);
  const url = string(record["url"]);
  const author = string(record["author"]);
  const section = string(record["section"]);
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published, publishedBasis: "metadata" as const }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(author !== undefined && { author }),
    ...(section !== undefined && { section }),
  };
}

/** A day, month or year as it is written, or the day of seconds or milliseconds since 1970; undefined where the value is no date. */
function edtf(value: unknown): string | undefined {
  const written = string(value instanceof Date ? value.toISOString() : value);
  if (written === undefined) return undefined;
  const seconds = /^1\d{9}(?:\d{3})?$/u.test(written) ? Number(written.slice(0, 10)) : null;
  if (seconds !== null) return new Date(1_000 * seconds).toISOString().slice(0, 10);
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(written)) return written;
  return findDay(written.slice(0, 100)) ?? undefined;
}

function string(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(string).filter(Boolean).join(", ") || undefined;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

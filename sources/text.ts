import { parse } from "yaml";
import { fieldsOf } from "./fields.ts";
import { metadata } from "./metadata.ts";
import { article, type Metadata, type Source } from "./source.ts";

/** Plain text, with or without YAML front matter; the text stays untouched, front matter and all. */
export const text: Source = {
  name: "text",
  matches: () => true,
  *read(input) {
    const front = frontMatter(input.text);
    if (front === null) {
      yield article(input, input.text, "text/plain");
      return;
    }
    const block = {
      start: 0,
      end: front.end,
      kind: "boilerplate",
      reason: "front matter",
    } as const;
    const notes = front.broken === null ? input.notes : [...input.notes, front.broken];
    yield article({ ...input, notes }, input.text, "text/plain", front.inside, [block]);
  },
};

/** Front matter at the head of a text: YAML between `---`, TOML between `+++`; where it ends, null without. */
export function frontMatter(source: string) {
  const opening = /^(---|\+\+\+)[ \t]{0,20}\r?\n/u.exec(source);
  if (opening === null) return null;
  const toml = opening[1] === "+++";
  const close = toml ? /\n\+\+\+[ \t]{0,20}(?:\r?\n|$)/u : /\n---[ \t]{0,20}(?:\r?\n|$)/u;
  const closing = close.exec(source.slice(0, 20_000));
  if (closing === null) return null;
  const end = closing.index + closing[0].trimEnd().length;
  const head = source.slice(opening[0].length, Math.max(opening[0].length, closing.index));
  try {
    const value: unknown = toml
      ? pairs(head, "=")
      : parse(head, { schema: "core", maxAliasCount: 20 });
    const record = typeof value === "object" && value !== null ? value : {};
    const inside: Metadata = metadata(fieldsOf(record as Readonly<Record<string, unknown>>));
    return { end, inside, broken: null };
  } catch {
    // "title: Ferries: two more years" is no YAML, but everybody can read it
    const message = "front matter is not valid YAML; its lines `key: value` were read";
    return {
      end,
      inside: metadata(fieldsOf(pairs(head, ":"))),
      broken: { stage: "sources", message },
    };
  }
}

/** The `key = value` lines of TOML above its first table, or what stands so with a colon. */
function pairs(head: string, sign: "=" | ":"): Readonly<Record<string, string>> {
  const lines = head.split(/^\[/mu, 1)[0]!.split(/\r?\n/u);
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [key = "", ...rest] = line.split(sign);
      const value = /^\s{0,9}["']?(.{1,500}?)["']?\s{0,9}$/u.exec(rest.join(sign))?.[1];
      return /^\s{0,9}[-\w]{1,40}\s{0,9}$/u.test(key) && value ? [[key.trim(), value]] : [];
    }),
  );
}

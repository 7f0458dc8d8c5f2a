import { parse } from "yaml";
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

/** YAML between `---` at the head of a text, and where it ends; null without. */
export function frontMatter(source: string) {
  const opening = /^---[ \t]{0,20}\r?\n/u.exec(source);
  if (opening === null) return null;
  const closing = /\n---[ \t]{0,20}(?:\r?\n|$)/u.exec(source.slice(0, 20_000));
  if (closing === null) return null;
  const end = closing.index + closing[0].trimEnd().length;
  const yaml = source.slice(opening[0].length, Math.max(opening[0].length, closing.index));
  try {
    const value: unknown = parse(yaml, { schema: "core", maxAliasCount: 20 });
    const inside: Metadata = metadata(value);
    return { end, inside, broken: null };
  } catch {
    const broken = { stage: "sources", message: "front matter is not valid YAML and was ignored" };
    return { end, inside: {}, broken };
  }
}

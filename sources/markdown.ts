import type { Block } from "../pipeline/records.ts";
import { metadata } from "./metadata.ts";
import { article, type Source } from "./source.ts";
import { frontMatter } from "./text.ts";

/** Markdown: its paragraphs without the marks, a line each; the first heading is the title. */
export const markdown: Source = {
  name: "markdown",
  matches: (name) => /\.(?:md|markdown|mdown)$/u.test(name),
  *read(input) {
    const front = frontMatter(input.text) ?? labelled(input.text);
    const notes =
      front === null || front.broken === null ? input.notes : [...input.notes, front.broken];
    const { text, known, title } = plainText(input.text.slice(front?.end ?? 0));
    const inside = { ...(title !== null && { title }), ...front?.inside };
    yield article({ ...input, notes }, text, "text/markdown", inside, known);
  },
};

/** What services that turn pages into Markdown put above it: `Title: …`, `URL Source: …`, `Markdown Content:`. */
function labelled(source: string) {
  const head = source.slice(0, 3_000);
  const closing = /^Markdown Content:\s{0,9}$/mu.exec(head);
  if (closing === null || !head.startsWith("Title:")) return null;
  const value = (label: string) =>
    new RegExp(`^${label}: (.{1,1000})$`, "mu").exec(head.slice(0, closing.index))?.[1];
  const [title, url] = [value("Title"), value("URL Source")];
  const inside = metadata({ title, url, published: value("Published Time") });
  return { end: closing.index + closing[0].length, inside, broken: null };
}

function plainText(source: string) {
  const lines: string[] = [];
  const known: Block[] = [];
  let length = 0;
  let title: string | null = null;
  for (const { kind, text } of paragraphs(source)) {
    const plain = inline(text);
    if (plain === "") continue;
    if (kind === "heading") {
      const reason = "heading in Markdown";
      const first = title === null;
      title ??= plain;
      const end = length + plain.length;
      known.push({ start: length, end, kind: first ? "title" : "boilerplate", reason });
    }
    lines.push(plain);
    length += plain.length + 1;
  }
  return { text: lines.join("\n"), known, title };
}

interface Paragraph {
  readonly kind: "heading" | "text";
  readonly text: string;
}

/** Headings, list items and paragraphs; code, rules and tables are left out. */
function* paragraphs(source: string): Generator<Paragraph> {
  let fence: string | null = null;
  let text = "";
  for (const raw of source.split(/\r?\n/u)) {
    const line = raw.trim();
    const mark = /^(?:```|~~~)/u.exec(line)?.[0];
    if (mark !== undefined) fence = fence === null ? mark : fence === mark ? null : fence;
    if (mark !== undefined || fence !== null) continue;
    const heading = /^#{1,6}\s{1,9}(\S.{0,2000}?)\s{0,9}#{0,6}$/u.exec(line)?.[1];
    const underlined = /^(?:=+|-+)$/u.test(line) && text !== "";
    const breaks = line === "" || /^(?:[-*_]\s{0,3}){3,50}$/u.test(line) || /^\|.*\|$/u.test(line);
    const item = /^(?:[-*+]|\d{1,9}[.)])\s{1,9}/u.exec(line);
    if (underlined || heading !== undefined || breaks || item !== null) {
      if (text !== "") yield { kind: underlined ? "heading" : "text", text };
      text = "";
    }
    if (heading !== undefined) yield { kind: "heading", text: heading };
    else if (!underlined && !breaks)
      text += `${text === "" ? "" : " "}${line.slice(item?.[0].length ?? 0).replace(/^(?:>\s?){1,9}/u, "")}`;
  }
  if (text !== "") yield { kind: "text", text };
}

/** The words of a paragraph without pictures, addresses of links, emphasis and tags. */
function inline(text: string): string {
  return text
    .replace(/!\[[^\]\n]{0,500}\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,200}\])/gu, "")
    .replace(/\[([^\]\n]{0,500})\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,200}\])/gu, "$1")
    .replace(/<(?:https?:|mailto:)?([^<>\s]{1,500})>/gu, (whole, inner: string) =>
      /[.@]/u.test(inner) ? inner : whole.startsWith("</") || /^\p{L}/u.test(inner) ? "" : whole,
    )
    .replace(/(?<![\p{L}\p{N}\\*_])[*_]{1,3}(?=\S)|(?<=[^\s\\*_])[*_]{1,3}(?![\p{L}\p{N}])/gu, "")
    .replace(/`{1,3}|~~/gu, "")
    .replace(/\\(?=[\p{P}\p{S}])/gu, "")
    .trim();
}

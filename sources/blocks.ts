import { Parser } from "htmlparser2";
import type { Block, BlockKind } from "../pipeline/records.ts";

const BREAKS = new Set(
  "address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
const SKIPPED = new Set("script style noscript template svg iframe select button head".split(" "));
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: "boilerplate",
  h2: "boilerplate",
  h3: "boilerplate",
  h4: "boilerplate",
  h5: "boilerplate",
  h6: "boilerplate",
  figcaption: "caption",
  nav: "boilerplate",
};

/** Text of HTML with a line per block element, and the headings and captions among the lines. */
export function blocksOf(html: string): {
  readonly text: string;
  readonly known: readonly Block[];
} {
  const lines: string[] = [];
  const known: Block[] = [];
  let length = 0;
  let line = "";
  let skipping = 0;
  const inside: string[] = [];
  const flush = () => {
    const clean = line.replace(/[ \t\r\n\f\u00a0]+/gu, " ").trim();
    line = "";
    if (clean === "") return;
    const tag = inside.at(-1);
    if (tag !== undefined) {
      const reason = `<${tag}> of the page`;
      known.push({ start: length, end: length + clean.length, kind: KINDS[tag]!, reason });
    }
    lines.push(clean);
    length += clean.length + 1;
  };
  const parser = new Parser({
    onopentag(name) {
      if (SKIPPED.has(name)) skipping++;
      if (BREAKS.has(name)) flush();
      if (name in KINDS) inside.push(name);
    },
    ontext(text) {
      if (skipping === 0) line += text;
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
      if (BREAKS.has(name)) flush();
      if (inside.at(-1) === name) inside.pop();
    },
  });
  parser.write(html);
  parser.end();
  flush();
  return { text: lines.join("\n"), known };
}

/** The deepest nesting of elements; readability recurses, so deep pages must not reach it. */
export function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag() {
      deepest = Math.max(deepest, ++depth);
      if (depth > 2_000) parser.pause();
    },
    onclosetag() {
      depth--;
    },
  });
  parser.write(html);
  return deepest;
}

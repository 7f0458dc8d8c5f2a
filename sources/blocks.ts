import type { Block, BlockKind } from "../pipeline/records.ts";
import { visitTags } from "./tags.ts";

const BREAKS = new Set(
  "address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
const SKIPPED = new Set("script style noscript template svg iframe select button head".split(" "));
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: "boilerplate",
  h2: "fragment",
  h3: "fragment",
  h4: "fragment",
  h5: "fragment",
  h6: "fragment",
  li: "fragment",
  td: "fragment",
  th: "fragment",
  dt: "fragment",
  figure: "caption",
  figcaption: "caption",
  nav: "boilerplate",
};
/** Elements whose lines may as well be sentences. */
const LISTED = new Set(["li", "td", "th", "dt"]);
const STOP = /[.!?…。！？؟।][\p{Pe}\p{Pf}\p{Pi}"'’]{0,3}$/u;
/** A line without a stop of which more than this lies in links leads elsewhere. */
const LINKED = 0.9;

/** Text of HTML with a line per block element; headings, list items, captions and lone links are known. */
export function blocksOf(html: string): {
  readonly text: string;
  readonly known: readonly Block[];
} {
  const lines: string[] = [];
  const known: Block[] = [];
  let length = 0;
  let line = "";
  let linked = 0;
  let links = 0;
  let skipping = 0;
  // open elements of a kind: those whose lines are fragments, and those that decide over them
  const inside: string[] = [];
  const deciding: string[] = [];
  const flush = () => {
    const clean = line.replace(/[ \t\r\n\f\u00a0]+/gu, " ").trim();
    const label = labelOf(clean, deciding[0] ?? inside.at(-1), linked);
    line = "";
    linked = 0;
    if (clean === "") return;
    if (label !== null) known.push({ start: length, end: length + clean.length, ...label });
    lines.push(clean);
    length += clean.length + 1;
  };
  visitTags(html, {
    onopentag(name) {
      if (SKIPPED.has(name)) skipping++;
      if (BREAKS.has(name)) flush();
      if (name in KINDS) (KINDS[name] === "fragment" ? inside : deciding).push(name);
      if (name === "a") links++;
    },
    ontext(text) {
      if (skipping > 0) return;
      line += text;
      if (links > 0) linked += text.trim().length;
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
      if (BREAKS.has(name)) flush();
      if (inside.at(-1) === name) inside.pop();
      if (deciding.at(-1) === name) deciding.pop();
      if (name === "a") links = Math.max(0, links - 1);
    },
  });
  flush();
  return { text: lines.join("\n"), known };
}

function labelOf(
  line: string,
  tag: string | undefined,
  linked: number,
): Pick<Block, "kind" | "reason"> | null {
  const sentence = line.length >= 160 || STOP.test(line.slice(-6));
  const alone = !sentence && linked > line.length * LINKED;
  if (alone && (tag === undefined || KINDS[tag] === "fragment"))
    return { kind: "boilerplate", reason: "a link alone" };
  if (tag === undefined || (LISTED.has(tag) && sentence)) return null;
  return { kind: KINDS[tag]!, reason: `<${tag}> of the page` };
}

import type { Span, Stance } from "../../../pipeline/records.ts";

/** A claim as its annotator marked it; `~` before a speaker without a name, `/` between wordings that all count. */
export interface Gold extends Span {
  readonly optional: boolean;
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly date: string | null;
}

export interface Marked {
  readonly text: string;
  readonly published: string;
  readonly claims: readonly Gold[];
}

/** An article without its marks and its first line, `# DATE`, and what each `[content](speaker; stance; date)` says; `[?…]` is optional. */
export function unmark(article: string): Marked {
  const [head = "", ...lines] = article.trim().split("\n");
  const marked = lines.join("\n").trim();
  const claims: Gold[] = [];
  let text = "";
  let last = 0;
  for (const { 0: mark, 1: content = "", 2: told = "", index } of marked.matchAll(
    /\[([^\]]+)\](?:\(([^)]*)\))?/gu,
  )) {
    text += marked.slice(last, index);
    last = index + mark.length;
    const optional = content.startsWith("?");
    const start = text.length;
    text += optional ? content.slice(1) : content;
    const [speaker = "", stance = "", date = ""] = told.split(";").map((part) => part.trim());
    claims.push({
      ...{ start, end: text.length, optional, speaker: speaker || null, date: date || null },
      stance: stance === "" ? "asserted" : (stance as Stance),
    });
  }
  return { text: text + marked.slice(last), published: head.slice(2).trim(), claims };
}

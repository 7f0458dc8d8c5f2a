import type { RawArticle } from "../../pipeline/records.ts";

/** A page as lines, with what a person or a reference extraction calls the article's body. */
export interface LabelledPage {
  readonly id: string;
  readonly lang: string;
  readonly lines: readonly LabelledLine[];
}

export interface LabelledLine {
  readonly text: string;
  /** Null where unsure. */
  readonly body: boolean | null;
}

/** Unsure lines are not scored, nor body lines under 60 characters without a stop: headings, mostly. */
export function isScored({ text, body }: LabelledLine): boolean {
  const heading = text.length < 60 && !/[.!?…。！？।]["'”»)\]]{0,3}\s{0,9}$/u.test(text);
  return body !== null && !(body && heading);
}

/** Three pages in ten, by their id: never trained on. */
export function isHeldOut({ id }: LabelledPage): boolean {
  let hash = 7;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) >>> 0;
  return (hash >>> 3) % 100 >= 70;
}

/** The page as an article: a paragraph per line. */
export function rawOf({ id, lines }: LabelledPage): RawArticle {
  return {
    id,
    uri: id,
    text: lines.map(({ text }) => text).join("\n\n"),
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
  };
}

import { crockford } from "../pipeline/crockford.ts";
import type { Block, Edtf, Note, PublishedBasis, RawArticle } from "../pipeline/records.ts";

/** An input that gave no article, with one sentence that names the cure. */
export interface SourceFailure {
  readonly uri: string;
  /** `failed` where it may hold an article that cannot be read; `skipped` where there is nothing to read. */
  readonly status: "failed" | "skipped";
  readonly reason: string;
}

/** What is known about an article beside its text. */
export interface Metadata {
  readonly title?: string;
  readonly published?: Edtf;
  readonly publishedBasis?: PublishedBasis;
  readonly language?: string;
  readonly url?: string;
  readonly author?: string;
  readonly section?: string;
}

/** One file as its format sees it: decoded text, and what `NAME.meta.json` or the file name says. */
export interface Input {
  readonly uri: string;
  readonly text: string;
  readonly beside: Metadata;
  readonly notes: readonly Note[];
  /** The number of the first line, where the text is a piece of a longer one. */
  readonly firstLine?: number;
}

/** A format to read: decoded text in, articles and failures out. */
export interface Source {
  readonly name: string;
  /** Whether the file is of this format, by its name in lower case or its first 2,000 characters. */
  matches(name: string, head: string): boolean;
  read(input: Input): Iterable<RawArticle | SourceFailure>;
}

/** Stable id of an article: `art-` and 80 bits of the uri's SHA-256 in Crockford base32. */
export function articleId(uri: string): string {
  return `art-${crockford(uri, 16)}`;
}

/** An article from its text and metadata; what stands in the file outranks what stands beside it. */
export function article(
  input: Pick<Input, "uri" | "beside" | "notes">,
  text: string,
  mediaType: string,
  inside: Metadata = {},
  knownBlocks?: RawArticle["knownBlocks"],
): RawArticle | SourceFailure {
  if (text.trim() === "") return failure(input.uri, "has no text; check that it is not empty");
  if (text.length > 5_000_000) {
    return failure(input.uri, "is an article of more than 5 million characters; split it");
  }
  const given = { ...input.beside, ...inside };
  const heading = given.title === undefined ? headingOf(knownBlocks) : null;
  const known =
    heading === null ? given : { ...given, title: text.slice(heading.start, heading.end) };
  const blocks = knownBlocks?.map((block) =>
    block === heading ? { ...block, kind: "title" as const } : block,
  );
  const dated = inside.published === undefined ? input.beside : inside;
  return {
    id: articleId(input.uri),
    uri: input.uri,
    text,
    mediaType,
    title: known.title ?? null,
    published: dated.published ?? null,
    publishedBasis: dated.published === undefined ? "none" : (dated.publishedBasis ?? "metadata"),
    ...(known.language !== undefined && { declaredLanguage: known.language }),
    ...(known.url !== undefined && { url: known.url }),
    ...(known.author !== undefined && { author: known.author }),
    ...(known.section !== undefined && { section: known.section }),
    ...(blocks !== undefined && { knownBlocks: blocks }),
    notes: input.notes,
  };
}

/** The heading that a text begins with, which is the title of a page or piece of one that names none. */
function headingOf(blocks: RawArticle["knownBlocks"]): Block | null {
  const first = blocks?.[0];
  return first?.start === 0 && /^<h[1-3]>/u.test(first.reason) ? first : null;
}

/** A failure whose sentence starts with the name of the input. */
export function failure(
  uri: string,
  what: string,
  status: SourceFailure["status"] = "failed",
): SourceFailure {
  return { uri, status, reason: `\`${uri}\` ${what}.` };
}

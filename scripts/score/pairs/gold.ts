import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Languages } from "../../../languages/language.ts";
import { languageFor } from "../../../languages/language.ts";
import { annotate } from "../../../pipeline/annotate.ts";
import { negationsIn } from "../../../pipeline/claims/negation.ts";
import { clean } from "../../../pipeline/clean/index.ts";
import { detect } from "../../../pipeline/detect/index.ts";
import type { Annotated, LedgerMention, Span, Stance } from "../../../pipeline/records.ts";
import { segment } from "../../../pipeline/segment/index.ts";
import { tag } from "../../../pipeline/tag.ts";

interface Gold {
  readonly article: string;
  readonly language: string;
  readonly published: string | null;
  readonly claims: readonly {
    readonly span: string;
    readonly cluster: string;
    readonly speaker: string | null;
    readonly stance: Stance;
    readonly date: string | null;
  }[];
}

/** A claim of the annotation as the ledger would hold it, and the proposition it states. */
export interface GoldMention {
  readonly cluster: string;
  readonly mention: LedgerMention;
}

/** The annotated claims of one article: bounds, speaker, stance and date from the annotation, the rest from the pipeline. */
export function goldMentions(path: string, languages: Languages): GoldMention[] {
  const gold = JSON.parse(readFileSync(path, "utf8")) as Gold;
  const file = join(dirname(path), gold.article);
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  const raw = {
    id: file,
    uri: file,
    text,
    mediaType: "text/plain",
    title: null,
    published: gold.published,
    publishedBasis: "metadata" as const,
    givenLanguage: gold.language,
    notes: [],
  };
  const article = annotate(
    tag(segment(detect(clean(raw, languages), languages), languages), languages),
    languages,
  );
  return gold.claims.map((claim, i) => ({
    cluster: claim.cluster,
    mention: mentionOf(`${file}#${i}`, article, claim, languages),
  }));
}

function mentionOf(
  id: string,
  article: Annotated,
  claim: Gold["claims"][number],
  languages: Languages,
): LedgerMention {
  const start = article.text.indexOf(claim.span);
  const end = start + claim.span.length;
  const inside = <Item extends Span>(items: readonly Item[]) =>
    items.filter((item) => item.start >= start && item.end <= end);
  return {
    id,
    articleId: article.id,
    language: article.language,
    start,
    end,
    text: claim.span,
    speaker:
      claim.speaker === null
        ? null
        : { text: claim.speaker, start, end: start, name: claim.speaker, entityId: null },
    cue: null,
    stance: claim.stance,
    eventDate: claim.date,
    dateCertainty: null,
    dateText: null,
    statedDate: null,
    entities: inside(article.entities),
    quantities: inside(article.quantities),
    negated: negationsIn(claim.span, languageFor(article.language, languages)?.claims).length > 0,
    confidence: 1,
    rule: "gold",
    published: article.published,
  };
}

import type { Mention, QuantityMention, Span } from "../pipeline/records.ts";
import type { MentionRow, QuantityCell, TextSpan } from "./output.ts";

/** A mention as other programs read it; `text` is its article's. */
export function mentionRow(mention: Mention, text: string): MentionRow {
  const { speaker } = mention;
  return {
    mention_id: mention.id,
    article_id: mention.articleId,
    language: mention.language,
    text: mention.text,
    standalone: mention.standalone ?? null,
    start: mention.start,
    end: mention.end,
    speaker: speaker && {
      name: speaker.name,
      entity_id: speaker.entityId,
      ...spanOf(speaker, text),
    },
    cue: mention.cue && spanOf(mention.cue, text),
    stance: mention.stance,
    negated: mention.negated,
    event_date: mention.eventDate,
    event_date_text: mention.dateText && spanOf(mention.dateText, text).text,
    stated_date: mention.statedDate,
    entities: mention.entities.map((entity) => ({
      entity_id: entity.entityId,
      ...spanOf(entity, text),
    })),
    quantities: mention.quantities.map((q) => ({ ...quantityOf(q), ...spanOf(q, text) })),
    confidence: round(mention.confidence),
    rule: mention.rule,
  };
}

/** A span with its words. */
export function spanOf({ start, end }: Span, text: string): TextSpan {
  return { text: text.slice(start, end), start, end };
}

/** A number without its place. */
export function quantityOf({ value, min, max, unit }: QuantityMention): QuantityCell {
  return { value, min, max, unit };
}

/** To three decimals: a probability says no more. */
export function round(probability: number): number {
  return Math.round(probability * 1_000) / 1_000;
}

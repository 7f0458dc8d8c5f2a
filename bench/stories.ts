/**
 * A synthetic ledger of any size, made of translated sentences. Stories of 12 facts fall into some years; one to five
 * articles, each in one of seven languages and within 30 days, tell ten facts of their story. A fact is the beginnings
 * of three sentences, numbers of its own, and in six cases of ten a name; its translations are cut at the same share
 * of their words. Of two sentences each, unrelated facts of a large ledger would share half too often.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { EntityMention, LedgerMention } from "../pipeline/records.ts";
import { randomFrom } from "../pipeline/tagging/learner.ts";
import { plainMention } from "../test/mentions.ts";

const LANGUAGES = ["en", "fr", "de", "es", "id", "it", "pt"];
const FACTS = 12;
const TOLD = 10;
/** Sentences of a fact, and English words of each. */
const PARTS = 3;
const WORDS = 7;
const SOURCES = ["ntrex", "pud"];

/** The words of every sentence, by language; sentences that all languages have. */
function sentences(data: string): readonly ReadonlyMap<string, readonly string[]>[] {
  const rows = new Map<string, Map<string, readonly string[]>>();
  for (const source of SOURCES) {
    for (const language of LANGUAGES.slice(1)) {
      const path = join(data, "parallel", `${source}.en-${language}.tsv.gz`);
      for (const line of linesOf(path)) {
        const [english = "", other = ""] = line.split("\t");
        const row = rows.get(english) ?? new Map([["en", english.split(" ")]]);
        rows.set(english, row.set(language, other.split(" ")));
      }
    }
  }
  return [...rows.values()].filter((row) => row.size >= LANGUAGES.length - 1);
}

function linesOf(path: string): readonly string[] {
  try {
    return gunzipSync(readFileSync(path)).toString("utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
}

/** Article after article, its mentions; `factOf` tells the fact of each. */
export function* storiesOf(data: string, size: number, days: number): Generator<LedgerMention[]> {
  const rows = sentences(data);
  const random = randomFrom(7);
  const below = (n: number) => Math.floor(random() * n);
  let made = 0;
  for (let story = 0; made < size; story++) {
    const day = below(days);
    const names = [0, 1, 2].map(() => nameOf(below(20_000)));
    const told = Array.from({ length: FACTS }, () => ({
      parts: Array.from({ length: PARTS }, () => rows[below(rows.length)]!),
      number: below(10_000),
      name: random() < 0.6 ? names[below(3)]! : null,
    }));
    for (let article = 1 + below(5); article > 0 && made < size; article--) {
      const published = new Date(Date.UTC(2000, 0, 1 + day + below(30))).toJSON().slice(0, 10);
      const usable = LANGUAGES.filter((tag) =>
        told.every(({ parts }) => parts.every((row) => row.has(tag))),
      );
      const language = usable[below(usable.length)] ?? "en";
      const articleId = `art-${story}-${article}`;
      const from = below(FACTS);
      const mentions: LedgerMention[] = [];
      for (let place = 0; place < TOLD && made < size; place++, made++) {
        const fact = (from + place) % FACTS;
        const id = `men-${Math.floor(random() * 2 ** 40).toString(36)}-${made}-${story * FACTS + fact}`;
        mentions.push(mentionOf(id, articleId, language, published, place, told[fact]!));
      }
      yield mentions;
    }
  }
}

/** The number of the fact that a mention of this id tells. */
export function factOf(id: string): number {
  return Number(id.slice(id.lastIndexOf("-") + 1));
}

interface Fact {
  readonly parts: readonly ReadonlyMap<string, readonly string[]>[];
  readonly number: number;
  readonly name: string | null;
}

function mentionOf(
  id: string,
  articleId: string,
  language: string,
  published: string,
  place: number,
  { parts, number, name }: Fact,
): LedgerMention {
  const words = parts.map((row) => {
    const own = row.get(language)!;
    const share = Math.min(0.5, WORDS / row.get("en")!.length);
    return own.slice(0, Math.max(2, Math.round(share * own.length))).join(" ");
  });
  let digits = number;
  const facts = words.join(", ").replaceAll(/\d+/gu, (found) => {
    digits = (digits * 7 + 3) % 9_973;
    return String(digits % 10 ** found.length);
  });
  const text = name === null ? facts : `${name} ${facts}`;
  const entities: EntityMention[] =
    name === null
      ? []
      : [
          {
            start: 0,
            end: name.length,
            text: name,
            entityId: `ent-${name}`,
            name,
            type: "ORG",
            rule: "bench",
          },
        ];
  const start = place * 1_000;
  const plain = plainMention({
    id,
    articleId,
    language,
    text,
    start,
    end: start + text.length,
    entities: entities.map((entity) => ({ ...entity, start, end: start + entity.end })),
    rule: "bench",
  });
  return { ...plain, published };
}

/** A name of two made-up words. */
function nameOf(number: number): string {
  const syllables = ["ka", "lo", "mer", "vin", "to", "ra", "sel", "bu", "dri", "no"];
  const at = (place: number) => syllables[Math.floor(number / 10 ** place) % 10]!;
  const word = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  return `${word(at(0) + at(1) + at(2))} ${word(at(3) + at(4) + at(1))}`;
}

import { readFileSync } from "node:fs";
import { languages } from "../../../languages/index.ts";
import { type Profile, profilesOf } from "../../../pipeline/deduplicate/profile.ts";
import { entriesIn } from "../../../pipeline/files.ts";
import type { LedgerMention, Stance } from "../../../pipeline/records.ts";
import { mentionsOf } from "../../score/meaning/statements.ts";

/** A statement of `stories.tsv` or `unseen.tsv`. */
export interface Statement {
  readonly story: string;
  readonly article: string;
  /** The same in one story: the same said. */
  readonly claim: string;
  readonly language: string;
  readonly text: string;
  readonly mention: LedgerMention;
  readonly profile: Profile;
}

/** A file beside this one. */
export const storiesFile = (name: string): URL => new URL(name, import.meta.url);

/** All statements of a file beside this one, with the names, dates and numbers that the pipeline finds in them. */
export function readStories(file: string): Statement[] {
  const rows = entriesIn(readFileSync(storiesFile(file), "utf8")).map((line, i) => ({
    id: `s${i}`,
    cells: line.split("\t"),
  }));
  const articles = Map.groupBy(rows, ({ cells }) => `${cells[0]} ${cells[1]}`);
  const found = [...articles].flatMap(([article, own]) => {
    const language = own[0]!.cells[2]!;
    const lines = own.map(({ id, cells }) => ({
      id,
      doc: article,
      published: cells[3]!,
      text: { [language]: cells[7]! },
    }));
    const mentions = mentionsOf(lines, language, languages);
    return own.map(({ cells }, i) => ({ cells, article, mention: mentionOf(mentions[i]!, cells) }));
  });
  const profiles = profilesOf(
    found.map(({ mention }) => mention),
    languages,
  );
  return found.map(({ cells, article, mention }, i) => ({
    story: cells[0]!,
    article,
    language: cells[2]!,
    claim: cells[4]!,
    text: cells[7]!,
    mention,
    profile: profiles[i]!,
  }));
}

function mentionOf(mention: LedgerMention, cells: readonly string[]): LedgerMention {
  const { start } = mention;
  const name = cells[6]!;
  return {
    ...mention,
    stance: cells[5] as Stance,
    speaker: name === "" ? null : { text: name, name, start, end: start, entityId: null },
  };
}

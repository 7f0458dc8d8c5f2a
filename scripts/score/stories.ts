import { countGrouped, reportGroups } from "./pairs/grouped.ts";
import { foundIn, readArticles } from "./stories/articles.ts";
import { columns, compare, line } from "./told/compare.ts";

/**
 * `score.ts stories FOLDER [--errors]`: claims, speakers, stances and dates of the whole articles of stories
 * (`scripts/score/stories`), counted as those of `told`, by language and in all; then the pairs of statements of two
 * articles that the clusters hold, by weights that never saw them.
 */
export function score([folder = ".", ...flags]: readonly string[]): void {
  const log = flags.includes("--errors") ? (text: string) => console.log(`  ${text}`) : null;
  const articles = readArticles(folder);
  const rows = articles.map(({ story, name, extracted, told }) => {
    log?.(`${story} ${name}`);
    const claims = told.map(({ span, need, speaker, stance, date }) => {
      const start = extracted.text.indexOf(span);
      const place = { start, end: start + span.length };
      return { ...place, optional: need === "optional", speaker, stance, date };
    });
    const marked = { text: extracted.text, published: extracted.published ?? "", claims };
    return { language: name.slice(3), row: compare(marked, extracted.claims, log) };
  });
  const rowOf = (name: string, some: typeof rows) =>
    line(
      name,
      some.map(({ row }) => row),
    );
  console.log(columns);
  const languages = Map.groupBy(rows, ({ language }) => language);
  for (const [language, own] of [...languages].sort()) console.log(rowOf(language, own));
  console.log(rowOf("all", rows));
  const sum = { right: 0, given: 0, wanted: 0 };
  for (const own of Map.groupBy(foundIn(articles), ({ story }) => story).values())
    countGrouped(own, undefined, sum);
  reportGroups("found claims", sum);
}

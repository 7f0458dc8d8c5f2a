import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import { clean } from "../pipeline/clean/index.ts";

const TITLE = "Pier of Lysvik opens two months late";
const LEAD =
  "The harbour board of Lysvik said on Monday that the new pier will open in June, two months later than it had planned.";
const MORE =
  "Its chair told reporters that the delay costs the town about 300,000 euros and that no ferry will be cancelled before the summer.";
const LAST =
  "The pier, which is 80 metres long, was begun in 2022, and the old one stays open until then.";
const PROSE = [LEAD, MORE, LAST];

function publishedOf(lines: readonly string[]): string | null {
  const text = lines.join("\n\n");
  const base = { id: "art-1", uri: "a.txt", mediaType: "text/plain", title: null, notes: [] };
  return clean({ ...base, text, published: null, publishedBasis: "none" }, languages).published;
}

const pages: readonly [what: string, lines: readonly string[], published: string | null][] = [
  ["below the headline", [TITLE, "May 6, 2024", ...PROSE], "2024-05-06"],
  ["above the headline", ["May 6, 2024", TITLE, ...PROSE], "2024-05-06"],
  [
    "beside its author, not today's in the menu",
    [
      "Thursday, May 9, 2024",
      "Home",
      "News",
      "Sport",
      TITLE,
      "By Dana Whit",
      "May 6, 2024",
      ...PROSE,
    ],
    "2024-05-06",
  ],
  [
    "its own, not that of the teasers above",
    [
      "Ferry prices rise again this spring",
      "May 2, 2024",
      "A storm closes all schools of the county",
      "May 3, 2024",
      TITLE,
      "May 6, 2024",
      ...PROSE,
    ],
    "2024-05-06",
  ],
  [
    "its own, not that of the teasers below",
    [
      ...[TITLE, ...PROSE, "Dana Whit — May 6, 2024 — Permalink"],
      ...[
        "More stories",
        "Ferry prices rise again",
        "May 2, 2024",
        "A storm closes schools",
        "May 3, 2024",
      ],
    ],
    "2024-05-06",
  ],
  [
    "none, where only related articles have one",
    [
      ...[TITLE, ...PROSE, "More stories", "Ferry prices rise again", "May 2, 2024"],
      ...["A storm closes schools", "May 3, 2024", "Harbour master retires", "May 4, 2024"],
    ],
    null,
  ],
  [
    "between parts of a line",
    [TITLE, "Dana Whit – 06.05.2024 – Ports, Ferries, Town, County, Money, Work, Board", ...PROSE],
    "2024-05-06",
  ],
  [
    "behind an author, with a notice after it",
    [
      "By Dana on 6 May, 2024 | 18 Comments. This post may have links to shops of our partners.",
      TITLE,
      ...PROSE,
    ],
    "2024-05-06",
  ],
  ["before a dash", [TITLE, "By Dana Whit", `May 6, 2024 -- ${LEAD}`, MORE, LAST], "2024-05-06"],
  ["with a time that ends in a stop", [TITLE, "May 6 2024, 6:00 a.m.", ...PROSE], "2024-05-06"],
  [
    "with a label below the first paragraphs",
    [TITLE, LEAD, MORE, "Created: 06.05.2024, 10:12", LAST],
    "2024-05-06",
  ],
  [
    "none, where a sentence tells one",
    [TITLE, LEAD, MORE, "It was last closed on May 2, 2019, after a storm."],
    null,
  ],
  [
    "none, where a picture was taken on one",
    [
      TITLE,
      "Workers at the pier of Lysvik on a cold morning, May 2, 2019. (Photo: Dana Whit)",
      ...PROSE,
    ],
    null,
  ],
];

for (const [what, lines, published] of pages) {
  test(`the day of an article of lines: ${what}`, () =>
    assert.equal(publishedOf(lines), published));
}

test("any lines give a day or none", () => {
  const line = fc.constantFrom(TITLE, "May 6, 2024", "Home", "06.05.2024 10:12", "* * *", ...PROSE);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const published = publishedOf(lines);
      assert.ok(published === null || published === "2024-05-06");
    }),
  );
});

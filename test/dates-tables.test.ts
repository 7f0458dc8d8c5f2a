import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { eventEdtf } from "../pipeline/dates/index.ts";
import { datesOf } from "./dates-of.ts";

/** Thursday; every sentence of the tables was written for a newspaper of that day. */
const REFERENCE = "2014-10-23";
const folder = new URL("dates/", import.meta.url);

/** "It closed [on Monday=2014-10-20].": the text, and the words with the period of their event. */
function read(line: string): { text: string; wanted: { at: number; to: number; value: string }[] } {
  const wanted: { at: number; to: number; value: string }[] = [];
  let text = "";
  for (const part of line.split(/(\[[^\]]*\])/u)) {
    const marked = /^\[(.*)=(.*)\]$/u.exec(part);
    if (marked !== null)
      wanted.push({ at: text.length, to: text.length + marked[1]!.length, value: marked[2]! });
    text += marked?.[1] ?? part;
  }
  return { text, wanted };
}

for (const name of readdirSync(folder).sort()) {
  const language = name.replace(/\.txt$/u, "");
  test(`the sentences of ${language} have their dates, and no others`, () => {
    const failures: string[] = [];
    for (const line of readFileSync(new URL(name, folder), "utf8").split("\n")) {
      if (line === "") continue;
      const { text, wanted } = read(line);
      const dates = datesOf(text, language, REFERENCE).filter(({ value }) => value !== null);
      // an interval of months or years is two mentions with the whole beside them
      const found = dates.filter(
        ({ interval }, k) => interval === undefined || interval !== dates[k - 1]?.interval,
      );
      const right =
        found.length === wanted.length &&
        wanted.every(({ at, to, value }, k) => {
          const { start, end } = found[k]!;
          return start < to && at < end && eventEdtf(found[k]!) === value;
        });
      const given = found.map((date) => `${date.text}=${eventEdtf(date)} (${date.rule})`);
      if (!right) failures.push(`${line}\n    got ${given.join("; ") || "none"}`);
    }
    assert.deepEqual(failures, []);
  });
}

import type { CleanPack } from "../../languages/contract/clean.ts";
import type { Languages } from "../../languages/language.ts";

export type CueKind = keyof CleanPack;

/** Finds furniture words of every pack at once: the language of a page is known only after cleaning. */
export interface Cues {
  /** Whether one of the phrases begins the line, as whole words. */
  begins(kind: CueKind, line: string): boolean;
  contains(kind: CueKind, line: string): boolean;
  /** Whether the line is one of the phrases, but for numbers, marks and signs around it. */
  is(kind: CueKind, line: string): boolean;
}

const compiled = new WeakMap<Languages, Cues>();

const KINDS = [
  "related",
  "calls",
  "commentHeadings",
  "credits",
  "captions",
  "legal",
  "menus",
  "bylines",
  "dated",
] as const satisfies readonly CueKind[];

/** Longest run of characters that a phrase is looked for in. */
const LONGEST = 300;

export function cuesOf(languages: Languages): Cues {
  let cues = compiled.get(languages);
  if (cues === undefined) {
    cues = compile(languages);
    compiled.set(languages, cues);
  }
  return cues;
}

function compile(languages: Languages): Cues {
  const sets = new Map<CueKind, ReadonlySet<string>>();
  const patterns = new Map<CueKind, { start: RegExp; within: RegExp }>();
  for (const kind of KINDS) {
    const phrases = new Set([...languages.values()].flatMap(({ clean }) => clean?.[kind] ?? []));
    sets.set(kind, phrases);
    const body = [...phrases]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => RegExp.escape(phrase))
      .join("|");
    patterns.set(kind, {
      start: new RegExp(`^(?:${body})(?![\\p{Ll}\\p{M}])`, "u"),
      within: new RegExp(`(?<![\\p{L}\\p{M}])(?:${body})(?![\\p{Ll}\\p{M}])`, "u"),
    });
  }
  const fold = (line: string) => line.slice(0, LONGEST).toLowerCase().replaceAll("’", "'");
  return {
    begins: (kind, line) => patterns.get(kind)!.start.test(bare(fold(line))),
    contains: (kind, line) => patterns.get(kind)!.within.test(fold(line)),
    is: (kind, line) => sets.get(kind)!.has(core(fold(line))),
  };
}

/** Without bullets, arrows and brackets in front. */
function bare(line: string): string {
  return line.replace(/^[^\p{L}\p{N}©]{1,20}/u, "");
}

/** Without signs and counts at either end: "Comments (2)" is "comments". */
function core(line: string): string {
  return line.replace(/^[^\p{L}]{1,40}/u, "").replace(/[^\p{L}\p{M}]{1,40}$/u, "");
}

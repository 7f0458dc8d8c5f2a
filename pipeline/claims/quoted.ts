import { agentOf } from "./agent.ts";
import type { Attribution, Scope } from "./attribution.ts";
import { behindCue } from "./behind.ts";
import { coordinator } from "./joints.ts";
import type { Passage, Range, Speech } from "./passage.ts";
import { isVerb, phraseAfter } from "./phrase.ts";
import { mainSubject, subjectBefore } from "./subject.ts";
import { hasPhrase } from "./words.ts";

/** Reads a cue that stands beside quoted speech; null where it does not. */
export function readQuoted(scope: Scope): Attribution | null {
  const { passage, cue, from, to } = scope;
  const before = passage.speeches.filter((speech) => speech.from >= from && speech.to <= cue.from);
  const after = passage.speeches.filter((speech) => speech.from >= cue.to && speech.to <= to);
  const left = before.at(-1);
  // "called it “a slap” and announced a rally": what is joined says something else
  const joined = left !== undefined && coordinator(passage, cue.from) >= left.to;
  if (left && !joined && adjoins(passage, left.to, cue.from))
    return readBehind(scope, before, after);
  const right = after[0];
  // `"C1", nhà cầm quân thừa nhận, "C2"`: two commas set the verb and who says it between the parts
  if (left && right && isIncised(passage, left.to, cue, right.from))
    return readBehind(scope, before, after);
  if (right && introduces(scope, right)) {
    const floor = left?.to ?? from;
    const first = passage.lexicon.pack.subjectFirst ? mainSubject({ ...scope, from: floor }) : null;
    const speaker =
      agentOf(passage, floor, cue.from) ??
      subjectBefore(passage, cue.from, floor) ??
      first ??
      phraseAfter(passage, cue.to, right.from);
    const contents = chain(passage, after, to);
    return { cue, speaker, contents, rule: "quotation-after", trailing: false };
  }
  return null;
}

/** The quotation first, then its cue: `"…," said X`, perhaps with a second quotation behind. */
function readBehind(
  scope: Scope,
  before: readonly Speech[],
  after: readonly Speech[],
): Attribution {
  const { passage, cue, from, to } = scope;
  const left = before.at(-1)!;
  const own = agentOf(passage, left.to, cue.from) ?? subjectBefore(passage, cue.from, left.to);
  const speaker = own ?? (cue.entry.kind === "clitic" ? null : behindCue(scope));
  const right = after[0];
  const more =
    right && !verbBetween(passage, Math.max(cue.to, speaker?.to ?? 0), right.from)
      ? chain(passage, after, to)
      : [];
  const first = before[0]!;
  // "The family reacted otherwise: «…», said her brother": behind a colon the quotation alone is the content
  const apart = passage.words[first.from - 1]?.lower === ":";
  const mixed = !apart && letters(passage, from, first.from) > 0;
  const contents = mixed ? [{ from, to: left.to }] : [{ from: first.from, to: left.to }];
  return {
    cue,
    speaker,
    contents: [...contents, ...more],
    rule: mixed ? "mixed-before" : "quotation-before",
    trailing: true,
  };
}

/** Between a quotation and the cue behind it stands at most a subject. */
function adjoins(passage: Passage, from: number, to: number): boolean {
  if (to - from > 25) return false;
  const { words } = passage;
  for (let at = from; at < to; at++) if (words[at]!.lower === "." && at === from) return false;
  if (verbBetween(passage, from, to)) {
    const commas = words.slice(from, to).filter((word) => word.lower === ",").length;
    return commas >= 2;
  }
  return true;
}

/** Whether nothing but a comma stands behind the first part and before the second. */
function isIncised({ words }: Passage, from: number, cue: Range, to: number): boolean {
  const set = words[from]?.lower === "," || words[from - 2]?.lower === ",";
  const comma = words[cue.to]?.lower === "," && cue.to + 1 === to;
  return set && comma && cue.from - from <= 12;
}

/** Between a cue and the quotation behind it stand a subject, an addressee, adverbials, then a mark. */
function introduces({ passage, cue }: Scope, right: Speech): boolean {
  const { words, lexicon } = passage;
  const mark = words[right.from - 1]?.lower ?? "";
  if (hasPhrase(words, cue.to, right.from, lexicon.complementisers)) return false;
  const gap = letters(passage, cue.to, right.from);
  if (gap === 0) return true;
  if (/^[:：]$/u.test(mark)) return gap <= 30;
  if (mark === ",") return gap <= 12 && !verbBetween(passage, cue.to, right.from);
  return false;
}

/** Quotations that follow each other without words between them, as one range each. */
function chain(passage: Passage, speeches: readonly Speech[], to: number): Range[] {
  const first = speeches[0]!;
  let end = first.to;
  for (const next of speeches.slice(1)) {
    if (letters(passage, end, next.from) > 0) break;
    end = next.to;
  }
  // Words behind the closing mark belong to the same statement unless they begin a new clause.
  const rest = passage.words.slice(end, to);
  const open = rest.length > 0 && rest[0]!.letter && !passage.speeches.some((s) => s.from >= end);
  return [{ from: first.from, to: open && !rest.some(isVerb) ? to : end }];
}

function verbBetween({ words }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (words[at]!.quote < 0 && words[at]!.upos === "VERB" && words[at]!.role === null) return true;
  return false;
}

function letters({ words }: Passage, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (words[at]!.letter) count++;
  return count;
}

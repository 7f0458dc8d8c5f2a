import { type Attribution, extentOf, type Scope } from "./attribution.ts";
import type { Boundary } from "./clauses.ts";
import { findCues } from "./cues.ts";
import { clauseStart, cut, cutAtBut, cutHearsay, endAt, endOf } from "./cuts.ts";
import {
  continuation,
  coordinator,
  denialOf,
  deniesOn,
  isAdded,
  isGlued,
  isJoined,
  isMedium,
  isRefusal,
  joinedTo,
  readSecond,
  turnBefore,
} from "./joints.ts";
import { isReported } from "./mood.ts";
import { wholeWhereNegated } from "./negated.ts";
import type { Passage, Range } from "./passage.ts";
import { beforeFillers, hasVerb, isPerson, nextComma } from "./phrase.ts";
import { read } from "./read.ts";
import { isSpeechless } from "./speechless.ts";
import { findTopic } from "./topic.ts";
import { areDated, isApart, phraseAt } from "./words.ts";

/** Fewer words than these say nothing without their verb of saying: "有关说法". */
const CLAUSE = 4;

/** The attributions of one passage, in text order; contents of different attributions do not overlap. */
export function findAttributions(passage: Passage, boundaries: readonly Boundary[]): Attribution[] {
  const found: Attribution[] = [];
  const end = endOf(passage);
  // "seperti dikutip dari Detikcom, | Selasa (28/4/2026)"
  const isDated = ({ from, to }: Range): boolean => areDated(passage.words.slice(from, to));
  for (const cue of findCues(passage)) {
    const covering = found.at(-1);
    const owned = covering?.rule === "noun" ? readCue({ passage, cue, from: 0, to: end }, 0) : null;
    if (owned?.trailing) {
      // "There is no truth in reports that C, officials say"
      found.pop();
      found.push(owned);
      continue;
    }
    const inside = covering !== undefined && cue.from < extentOf(covering).to;
    const turn = inside && cue.entry.whole ? turnBefore(passage, covering.cue.to, cue.from) : -1;
    const clause = Math.max(clauseStart(boundaries, cue.from), turn + 1);
    const separate = !inside || clause > covering.cue.to;
    const floor = inside ? 0 : covering ? extentOf(covering).to : 0;
    const scope = { passage, cue, from: Math.max(clause, floor), to: end };
    const widest = Math.max(floor, behindSemicolon(passage, boundaries, cue.from));
    const serial = inside ? (readSerial(scope, covering) ?? readSecond(scope, covering)) : null;
    if (serial) {
      found.pop();
      found.push(...serial);
      continue;
    }
    const attribution =
      readResumed(scope, covering) ??
      readCue(scope, widest) ??
      readCue(scope, floor) ??
      readShared(scope, covering);
    if (!attribution || isSpeechless(passage, attribution)) continue;
    // "أفادت صحيفة نقلا عن مصادر بأن C": a source between a verb and its content
    const cites = cue.entry.kind === "source" && covering?.cue.entry.kind === "verb";
    const between = (cites && cue.from >= covering.cue.to) || attribution.rule === "source-inside";
    if (inside && between && cue.to <= covering.contents[0]!.from) continue;
    // "A defesa nega: segundo o advogado Tomé Ruas, C"
    if (inside && opensColon(passage, covering, attribution)) {
      found.pop();
      found.push(attribution);
      continue;
    }
    const colon = inside ? deniesOn(passage, covering, attribution) : null;
    if (colon) {
      found.pop();
      found.push(...colon);
      continue;
    }
    // "نقلت صحيفة عن مسؤول قوله إن C", "एक रिपोर्ट में कहा गया है कि C": a cue between a verb or a noun and its content
    if (
      inside &&
      (covering.cue.entry.kind === "verb" || covering.rule === "noun") &&
      cue.entry.kind === "verb" &&
      !attribution.trailing &&
      cue.from >= covering.cue.to &&
      cue.to <= covering.contents[0]!.from
    ) {
      found.pop();
      const denied = !passage.tagged && covering.cue.entry.stance === "denied" && covering.speaker;
      // "نفت الشركة الاتهامات وأكدت أن C": what is denied stands in front of the second verb
      // "工会否认煽动骚乱，警方称C": somebody else's stands behind a border
      if (denied && clause > covering.cue.to)
        found.push(
          { ...covering, contents: [{ from: denied.from, to: clause - 1 }], rule: "whole" },
          attribution,
        );
      else if (denied && cue.from - denied.to >= 1)
        found.push(
          { ...covering, contents: [{ from: covering.cue.from, to: cue.from }], rule: "whole" },
          joinedTo(passage, covering, attribution),
        );
      else found.push(attribution);
      continue;
    }
    const own = attribution.rule === "whole" && attribution.contents[0]!.from === cue.from;
    const joint = inside ? Math.max(turn, own ? cue.from : coordinator(passage, cue.from)) : -1;
    if (inside && isAdded(passage, covering, attribution)) {
      found.pop();
      found.push(endAt(covering, cue.from - 1), { ...attribution, speaker: covering.speaker });
      continue;
    }
    if (inside && isMedium(passage, covering, attribution)) {
      found.pop();
      found.push(attribution);
    } else if (
      inside &&
      (endsWith(covering, attribution) || isTold(passage, covering, attribution))
    ) {
      // "denied that C, as the company claims", "denies doing C, as X claimed": the comment ends the content
      found.pop();
      found.push(endAt(covering, attribution.contents[0]!.to), { ...attribution, contents: [] });
    } else if (inside && attribution.trailing && isAhead(covering, attribution)) continue;
    // "L'un d'eux, précise le procureur, a reconnu les faits": a verb of saying within what an inserted attribution has
    else if (inside && attribution.trailing && covering.rule === "inserted") continue;
    else if (inside && attribution.trailing) replaceCovering(found, attribution, passage);
    else if (inside && (joint > covering.cue.to || isJoined(covering, attribution, joint))) {
      found.pop();
      const same = attribution.speaker?.from === covering.speaker?.from;
      const next = same ? { ...attribution, speaker: covering.speaker } : attribution;
      found.push(endAt(covering, joint), next);
    } else if (inside && separate) {
      found.pop();
      found.push(cut(covering, extentOf(attribution).from, boundaries), attribution);
    } else if (inside && isGlued(passage, covering, attribution)) {
      found.pop();
      found.push(endAt(covering, cue.from), joinedTo(passage, covering, attribution));
    } else if (!inside) found.push(attribution);
  }
  return found
    .map((attribution) => cutHearsay(passage, cutAtBut(passage, attribution, boundaries)))
    .flatMap((attribution) => wholeWhereNegated(passage, denialOf(passage, attribution)) ?? [])
    .filter(({ contents }) => !contents.some((content) => isRefusal(passage, content)))
    .filter(({ contents }) => contents.length === 0 || !contents.every(isDated));
}

/** Whether what a colon opens begins with a source of its own that is no pronoun. */
function opensColon(
  { words, lexicon }: Passage,
  covering: Attribution,
  { cue, rule, speaker }: Attribution,
): boolean {
  if (covering.rule !== "colon" || rule !== "source-ahead" || !speaker) return false;
  const pronoun = phraseAt(words, speaker.from, lexicon.pronouns);
  return cue.from === covering.contents[0]!.from && pronoun?.length !== speaker.to - speaker.from;
}

/** "“C1” diyen X, C2 belirtti": who stands behind the first cue is the subject of the second. */
function readShared(scope: Scope, covering: Attribution | undefined): Attribution | null {
  const { speaker, cue } = covering ?? {};
  if (!speaker || !cue || speaker.from < cue.to || !scope.passage.lexicon.pack.final) return null;
  return read({ ...scope, from: speaker.from });
}

/** "会社は疑惑を否定し、舵が故障したと述べた": behind a denial that is a whole clause, or a verb that goes on, its topic speaks on. */
function readResumed(scope: Scope, covering: Attribution | undefined): Attribution | null {
  const { passage, cue: second } = scope;
  const { words, lexicon } = passage;
  const { speaker, cue, rule } = covering ?? {};
  if (!lexicon.pack.final || !speaker || !cue || speaker.to > cue.from) return null;
  const last = continuation(passage, cue, second.from);
  if (rule !== "whole" && last < 0) return null;
  let from = Math.max(last, extentOf(covering!).to);
  while (from < scope.to && !words[from]!.letter && words[from]!.quote < 0) from++;
  const topic = findTopic(passage, from, second.from);
  // "社長はC1と述べ、組合はC2と述べた"
  if (topic?.speaker.from === from && isPerson(passage, topic.speaker)) return null;
  const resumed = read({ ...scope, from, carried: speaker });
  return resumed?.contents.every(({ from: start, to }) => start >= from && to - start >= 2)
    ? resumed
    : null;
}

/**
 * "发言人否认指控，表示C2": a second verb of saying right behind a comma, with the subject of the first, whose content ends
 * there; with no verb in it (指控) the whole clause is what the first one says. Null where the second has no clause.
 */
function readSerial(
  { passage, cue, to }: Scope,
  covering: Attribution,
): readonly [Attribution, Attribution] | null {
  const { words, lexicon } = passage;
  const { speaker, contents, trailing } = covering;
  if (!lexicon.pack.subjectFirst || !speaker || trailing) return null;
  if (cue.entry.kind !== "verb" || !cue.entry.strong) return null;
  const joint = coordinator(passage, cue.from);
  const first = joint < 0 ? beforeFillers(passage, cue.from, 0) : joint;
  // where no mark ends a clause a space does
  const comma = lexicon.pack.unmarked && isApart(words, first) ? first : first - 1;
  const set = comma === first || nextComma(passage, comma, first) < first;
  if (comma < covering.cue.to || !set) return null;
  const hit = phraseAt(words, cue.to, lexicon.complementisers);
  const content = { from: cue.to + (hit?.length ?? 0), to };
  if (to - content.from < 2 || !hasVerb(passage, content)) return null;
  const clausal = contents.some(
    ({ from }) => comma - from >= CLAUSE && hasVerb(passage, { from, to: comma }),
  );
  const outer = clausal
    ? endAt(covering, comma)
    : { ...covering, contents: [{ from: speaker.from, to: comma }], rule: "whole" };
  return [outer, { cue, speaker, contents: [content], rule: "bare", trailing: false }];
}

/** "A detta del sindaco, la diga minaccia il paese": what stands before a second cue is the first one's source, no content. */
const isAhead = ({ rule, contents: [content] }: Attribution, { contents }: Attribution): boolean =>
  /^source-(?:ahead|relative)$/u.test(rule) &&
  content !== undefined &&
  contents.every(({ to }) => to <= content.from);

const opensClaim = ({ rule, trailing }: Attribution): boolean =>
  !trailing && (rule === "complementiser" || rule === "bare");

/** Whether a comment on what the outer one says stands behind it, which is not what another one says. */
const endsWith = (outer: Attribution, { rule }: Attribution): boolean =>
  (rule === "comment" && opensClaim(outer)) ||
  ((rule === "comment" || rule === "source-behind") && isDenial(outer));

/** "The nurses feel C, according to a letter": what somebody says is told by what is written. */
const isTold = (
  { words, lexicon }: Passage,
  outer: Attribution,
  { rule, speaker, cue }: Attribution,
): boolean =>
  (rule === "source-behind" || rule === "trailing-inverted") &&
  opensClaim(outer) &&
  outer.speaker !== null &&
  speaker !== null &&
  speaker.from >= cue.to &&
  words.slice(speaker.from, speaker.to).some(({ lower }) => lexicon.sets.documents.has(lower)) &&
  !words.slice(speaker.from, speaker.to).some(({ capital, role }) => capital || role !== null);

const isDenial = ({ cue, speaker, trailing }: Attribution): boolean =>
  cue.entry.stance === "denied" && speaker !== null && !trailing;

/**
 * "The plant shut in May; its staff were moved, X said": the clause that a trailing cue may own begins behind the last semicolon
 * outside quotations, unless what stands in front is in a mood that reports ("es sei leer; man habe geräumt, sagte X").
 */
function behindSemicolon(passage: Passage, boundaries: readonly Boundary[], to: number): number {
  const last = boundaries.findLast(
    (one) => one.to <= to && /^[;；]$/u.test(passage.words[one.at]!.lower),
  );
  return !last || isReported(passage, { from: 0, to: last.at }) ? 0 : last.to;
}

/** The clause first; a trailing cue may own the clauses before it too. */
function readCue(scope: Scope, floor: number): Attribution | null {
  const near = read(scope);
  if (scope.from === floor || (near && !near.trailing)) return near;
  const wide = read({ ...scope, from: floor });
  return wide?.trailing ? wide : near;
}

/**
 * A trailing cue behind "X said C" owns all of it ("X told them C, the source added"); where the
 * inner cue is a second verb ("found it and said C, the paper reports") each keeps its part.
 */
function replaceCovering(found: Attribution[], outer: Attribution, passage: Passage): void {
  const inner = found.pop()!;
  const before = beforeFillers(passage, inner.cue.from, 0);
  const coordinated = passage.lexicon.coordinators.has(passage.words[before - 1]?.lower ?? "");
  const content = outer.contents[0]!;
  const kept = { from: content.from, to: before - 1 };
  if (!coordinated || !hasVerb(passage, kept)) {
    found.push(outer);
    return;
  }
  const contents = inner.contents.map((range) => ({
    ...range,
    to: Math.min(range.to, content.to),
  }));
  found.push({ ...inner, contents }, { ...outer, contents: [kept, ...outer.contents.slice(1)] });
}

import { type CueEntry, plainCue } from "./cue-entries.ts";
import { hasClitic, isGoverned, isNoun, isPrepared } from "./guess.ts";
import type { Passage, Range } from "./passage.ts";
import { isPerson, isVerb, phraseAfter } from "./phrase.ts";
import { phraseAt, type Word } from "./words.ts";

/** One occurrence of a cue outside quoted speech. */
export interface Cue extends Range {
  readonly entry: CueEntry;
}

/** The cues of a passage, in text order and without overlaps. */
export function findCues(passage: Passage): Cue[] {
  const { words, lexicon } = passage;
  const found: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.quote >= 0 || !lexicon.starts.has(words[at]!.lower)) continue;
    const silent =
      phraseAt(words, at, lexicon.noCues) ??
      phraseAt(words, at, lexicon.opinions) ??
      phraseAt(words, at, lexicon.refusals);
    if (silent && silent.length > 1) {
      at += silent.length - 1;
      continue;
    }
    const hit = phraseAt(words, at, lexicon.cues, (entry, length) =>
      plausible(passage, at, length, entry),
    );
    if (hit) {
      found.push({ from: at, to: at + hit.length, entry: hit.value });
      at += hit.length - 1;
    } else if (isSoftSource(passage, at) || isViewpoint(passage, at)) {
      found.push({ from: at, to: at + 1, entry: softSource });
    }
  }
  return found;
}

const softSource = plainCue("source", true);

/** "nach einem ersten Bericht": a preposition before a noun of saying. */
function isSoftSource({ words, lexicon }: Passage, at: number): boolean {
  const { sets } = lexicon;
  if (!sets.softSources.has(words[at]!.lower)) return false;
  for (let next = at + 1; next <= at + 4; next++) {
    const word = words[next];
    if (!word?.letter) return false;
    if (sets.sourceNouns.has(word.lower)) return true;
    if (isVerb(word)) return false;
  }
  return false;
}

/** "Pour le ministre, il n'y a pas d'urgence": a preposition that opens the passage before somebody and a comma. */
function isViewpoint(passage: Passage, at: number): boolean {
  const { words, lexicon } = passage;
  if (at > 1 || !lexicon.sets.viewpoints.has(words[at]!.lower) || words[at - 1]?.letter)
    return false;
  const phrase = phraseAfter(passage, at + 1, words.length);
  if (!phrase || phrase.from !== at + 1) return false;
  if (words[phrase.to]?.lower === ",") return isPerson(passage, phrase);
  // "Per il sindaco si tratta di una tragedia"
  const { upos } = words[phrase.to] ?? {};
  const verb = upos === "PRON" || upos === "ADV" ? phrase.to + 1 : phrase.to;
  const somebody = words.slice(phrase.from, phrase.to).some(({ role }) => role === "PER");
  return somebody && passage.tagged && isVerb(words[verb]);
}

/** "Räumte das Amt | ein", no "räumte | ein Feld": a particle that may be an article or a preposition too ends its clause. */
function hasParticle({ words, lexicon }: Passage, from: number, particle: string): boolean {
  const { sets, pack } = lexicon;
  const apart = pack.verbFinal && (sets.stops.has(particle) || sets.indefinites.has(particle));
  return words.slice(from, from + 15).some(({ lower, quote }, k) => {
    if (lower !== particle) return false;
    const next = words[from + k + 1];
    if (!apart || !next?.letter || next.quote !== quote) return true;
    return (
      lexicon.coordinators.has(next.lower) ||
      pack.complementisers.includes(next.lower) ||
      sets.infinitives.has(next.lower) ||
      sets.interrogatives.has(next.lower)
    );
  });
}

/** A verb form that is a noun here, or a name that only looks like a cue, is none. */
function plausible(
  passage: Passage,
  at: number,
  length: number,
  { kind, strong, particle, predicates, object }: CueEntry,
): boolean {
  if (particle && !hasParticle(passage, at + length, particle)) return false;
  if (object !== undefined && !hasObject(passage, at, length, object)) return false;
  if (predicates && !hasPredicate(passage, at, length, predicates)) return false;
  // "O segundo ministro": behind an article stands an ordinal, no preposition
  if (kind === "source" && length === 1 && passage.words[at - 1]?.upos === "DET") return false;
  // "对于网传“…”的说法": behind a preposition nobody speaks
  if (kind === "source-after" && passage.lexicon.sets.adverbials.has(passage.words[0]!.lower))
    return false;
  if (length > 1 || (kind !== "verb" && kind !== "noun" && kind !== "participle")) return true;
  const { upos, lower, capital } = passage.words[at]!;
  const ruled = isRuled(passage, at);
  if (kind === "noun") return ruled || !passage.tagged || (upos !== "VERB" && upos !== "AUX");
  if (ruled && kind === "verb") return false;
  if (capital && !begins(passage, at)) return false;
  if (kind === "participle") return true;
  if (isBareParticiple(passage, at) || (!strong && isPurpose(passage, at))) return false;
  const { postposed } = passage.lexicon.pack;
  const article = isArticle(passage, at - 1);
  if (passage.tagged && !postposed && article && !hasClitic(passage.words, passage.lexicon, at))
    return false;
  if (upos === "NOUN" && isPrepared(passage.words, passage.lexicon, at)) return false;
  if (passage.tagged) return strong || upos === "VERB" || upos === "AUX" || upos === undefined;
  const governed = isGoverned(passage.words, passage.lexicon, at);
  return passage.lexicon.cueNouns.has(lower)
    ? !governed && !isNoun(passage.words, passage.lexicon, at)
    : !governed;
}

/** "denied reports that", "op berichten dat": what is a noun of saying too is one right behind another verb of saying or a preposition. */
function isRuled({ words, lexicon, tagged }: Passage, at: number): boolean {
  const before = words[at - 1];
  if (!tagged || !before || !lexicon.cueNouns.has(words[at]!.lower)) return false;
  if (before.upos === "ADP") return !lexicon.sets.infinitives.has(before.lower);
  if (before.upos !== "VERB") return false;
  return phraseAt(words, at - 1, lexicon.cues, ({ kind }) => kind === "verb") !== null;
}

/** "पुल को सुरक्षित बताया": a last verb with words between its object's mark and it; "पत्रकारों को बताया" tells whom. */
function hasObject({ words }: Passage, at: number, length: number, mark: string): boolean {
  if (words.slice(at + length).some(({ letter }) => letter)) return false;
  return words.slice(0, at - 1).some(({ lower, quote }) => lower === mark && quote < 0);
}

/** "Legambiente accusa": a capital that no list has is a name, whatever its tag. */
function isArticle({ words, lexicon: { sets } }: Passage, at: number): boolean {
  const { upos, capital = false, lower = "" } = words[at] ?? {};
  return upos === "DET" && !(capital && !sets.definites.has(lower) && !sets.indefinites.has(lower));
}

/** "bezeichnete den Plan als …", "назвал план незаконным", "törvénytelennek nevezte": whether the words tell what an object is called. */
function hasPredicate(
  { words, lexicon }: Passage,
  at: number,
  length: number,
  predicates: readonly string[],
): boolean {
  const isOne = ({ lower, dated }: Word): boolean =>
    !dated &&
    predicates.some((one) =>
      one.startsWith("-")
        ? lower.length > one.length + 1 && lower.endsWith(one.slice(1))
        : one === lower,
    );
  const comma = words.findIndex(({ lower }, k) => k > at && /^[,;:]$/u.test(lower));
  // "noemt een datum": an article right behind the words opens their object
  const article = lexicon.sets.indefinites.has(words[at + length]?.lower ?? "") ? 1 : 0;
  const behind = words.slice(at + length + article, comma < 0 ? at + 16 : Math.min(comma, at + 16));
  return behind.some(isOne) || (at > 0 && isOne(words[at - 1]!));
}

/** Whether nothing but marks stands before the word in its passage, or a colon or quotation ends there. */
function begins({ words }: Passage, at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    before.quote >= 0 ||
    (!before.letter && !/^['’&/-]$/u.test(before.lower))
  );
}

/** "tem cinco dias para comprovar que": an infinitive behind a preposition is yet to be said. */
const isPurpose = ({ words, lexicon, tagged }: Passage, at: number): boolean =>
  tagged &&
  !lexicon.pack.postposed &&
  /VerbForm=Inf/u.test(words[at]!.features ?? "") &&
  words[at - 1]?.upos !== "PART" &&
  (words[at - 1]?.upos === "SCONJ" || lexicon.sets.stops.has(words[at - 1]?.lower ?? ""));

/** "a message published on Monday": a participle without its auxiliary says nothing. */
function isBareParticiple({ words, lexicon }: Passage, at: number): boolean {
  const { lower } = words[at]!;
  const { participleEndings, finite } = lexicon.pack;
  // "secondo quanto riferito dai carabinieri"
  const opened = [words[at - 1], words[at - 2]].some(
    (word) => word !== undefined && lexicon.sets.comments.has(word.lower),
  );
  if (opened || !finite || !participleEndings?.some((ending) => lower.endsWith(ending)))
    return false;
  return !words.slice(Math.max(0, at - 5), at).some((word) => lexicon.sets.finite.has(word.lower));
}

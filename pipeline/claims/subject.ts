import { nameWithin } from "./addressee.ts";
import { agentOf } from "./agent.ts";
import type { Scope } from "./attribution.ts";
import { behindCue } from "./behind.ts";
import type { Passage, Range } from "./passage.ts";
import {
  beforeFillers,
  isFiller,
  isPerson,
  isReduced,
  isVerb,
  nextComma,
  phraseAfter,
  phraseBefore,
} from "./phrase.ts";
import { phraseAt, type Word } from "./words.ts";

/** The subject: before the cue, else behind it ("a déclaré le ministre que"), else the main clause's. */
export function subjectOf(scope: Scope): Range | null {
  const { passage, cue, from } = scope;
  const { words, lexicon } = passage;
  const lead = beforeFillers(passage, cue.from, from);
  const before = words[lead - 1]?.lower ?? "";
  if (
    lead > from + 1 &&
    (lexicon.coordinators.has(before) ||
      lexicon.sets.stops.has(before) ||
      lexicon.sets.links.has(before))
  )
    return mainSubject(scope);
  const agent = agentOf(passage, from, cue.from);
  if (agent) return agent;
  const first = lexicon.pack.verbFirst ? behindCue(scope) : null;
  const own = first ?? subjectBefore(passage, cue.from, from);
  const pronoun = pronounBehind(scope, own);
  if (pronoun) return pronoun;
  // "In Ohio voters told reporters": only where the verb comes second can somebody stand before it and not speak
  const inverts = own && !first && (lexicon.pack.verbFinal || !isPerson(passage, own));
  const behind = inverts && isGoverned(scope, own) ? behindCue(scope) : null;
  if (behind?.from === cue.to && isPerson(passage, behind)) return behind;
  // "mit einer Strafe belegt": behind a preposition stands no subject
  if (own && lexicon.pack.verbFinal && words[own.from - 1]?.upos === "ADP") {
    const subject = mainSubject(scope);
    return subject && isPerson(passage, subject) ? subject : own;
  }
  // "In un'intervista raccontò che C": nor does a thing that one governs speak where a verb needs no subject
  if (own && lexicon.pack.dropsSubject && !lexicon.pack.nameCases && isAdjunct(passage, own, from))
    return null;
  if (own) return own;
  // Where a content may follow bare, a noun phrase behind the cue is its subject, not the speaker.
  const main = lexicon.pack.bare && cue.from > from ? mainSubject(scope) : null;
  return main ?? behindCue(scope) ?? mainSubject(scope);
}

/** "In una nota", "En una entrevista de 2004": what a preposition governs that opens its clause, and nobody. */
function isAdjunct({ words, lexicon }: Passage, { from, to }: Range, floor: number): boolean {
  const { stops, links } = lexicon.sets;
  const first = words.findIndex(({ letter }, at) => at >= floor && letter);
  if (first >= from || words[first]!.upos !== "ADP" || !stops.has(words[first]!.lower))
    return false;
  const noun = words.findIndex(({ upos }, at) => at > first && at < to && upos === "NOUN");
  const { lower, role, capital } = words[noun] ?? { lower: "", role: "PER", capital: true };
  if ((role !== null && !lexicon.sets.documents.has(lower)) || capital) return false;
  // "En el informe de la Contraloría se lee que"
  if (words.slice(from, to).some((word) => word.capital)) return false;
  const between = words.slice(noun + 1, from);
  return (
    between.every(({ lower, upos }) => links.has(lower) || upos === "NOUN" || upos === "ADJ") &&
    (between.length === 0 || links.has(words[from - 1]!.lower))
  );
}

/**
 * "Kündigungen schloss er aus", "Ein Bündnis mit der AfD schloss sie aus": where the verb comes second and no person heads the
 * phrase before it, the pronoun right behind it.
 */
export function pronounBehind({ passage, cue }: Scope, before: Range | null): Range | null {
  const { words, lexicon } = passage;
  if (!lexicon.pack.verbFinal || !before) return null;
  const governed = words.findIndex(
    ({ upos }, at) => upos === "ADP" && at > before.from && at < before.to,
  );
  const head = { from: before.from, to: governed < 0 ? before.to : governed };
  if (isPerson(passage, head)) return null;
  const hit = words[cue.to]?.upos === "PRON" ? phraseAt(words, cue.to, lexicon.pronouns) : null;
  return hit && { from: cue.to, to: cue.to + hit.length };
}

/**
 * "I en pressemeddelelse skriver firmaet", "Im Gespräch mit der „Zeit“ räumte Kern ein": in a clause that a preposition opens,
 * what one governs right before the verb is no subject.
 */
function isGoverned({ passage, cue, from }: Scope, { from: at, to }: Range): boolean {
  const { words, lexicon } = passage;
  const { stops } = lexicon.sets;
  if (words.slice(to, cue.from).some(({ letter }) => letter)) return false;
  const governor = /^[„“"»«]$/u.test(words[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const before = words[governor]?.lower ?? "";
  const first = words.slice(from, at).find(({ letter }) => letter);
  const governed =
    stops.has(before) ||
    (lexicon.sets.definites.has(before) && stops.has(words[governor - 1]?.lower ?? ""));
  return (
    governed && first !== undefined && stops.has(first.lower) && !words.slice(from, at).some(isVerb)
  );
}

/**
 * The subject of the verb at word `at`: the phrase before it, over fillers ("has also") and
 * appositions between commas ("Ines Duarte, who leads the team, said").
 */
export function subjectBefore(passage: Passage, at: number, floor: number): Range | null {
  let to = beforeObliques(passage, beforeFillers(passage, at, floor), floor);
  const near = phraseBefore(passage, to, floor);
  const citing = near && beforeCitation(passage, near, floor);
  if (citing) return citing;
  if (near) return withPrepositions(passage, behindPreposition(passage, near), floor);
  for (let round = 0; round < 3 && passage.words[to - 1]?.lower === ","; round++) {
    let comma = to - 2;
    while (comma > floor && passage.words[comma]?.lower !== ",") comma--;
    if (comma <= floor || passage.words[comma]?.lower !== ",") return null;
    const head = phraseBefore(passage, comma, floor);
    // "Kelly Doyle, 34, from Corby, said"
    if (head && !(head.to - head.from === 1 && /^\p{N}/u.test(passage.words[head.from]!.lower))) {
      // "délégué | aux Transports", "délégué | au Budget": a preposition that is an article too is part of its phrase
      const governed = [head.from - 1, head.from].some((k) => passage.words[k]?.upos === "ADP");
      return (governed ? namedBetween(passage, comma, to - 1) : null) ?? head;
    }
    to = comma + 1;
  }
  return null;
}

/** "Le ministre délégué aux Transports, | Marc Vial |, a dit": a name that is all between two commas; null for anything else. */
function namedBetween(passage: Passage, comma: number, to: number): Range | null {
  const name = phraseAfter(passage, comma + 1, to);
  const whole = name?.from === comma + 1 && name.to === to && to - name.from <= 4;
  const capital = passage.words.slice(comma + 1, to).every((word) => word.capital);
  return whole && capital && isPerson(passage, name) ? name : null;
}

/** "Server X s odkazem na | dva zdroje uvedl": who stands in front of the source that ends right before the phrase; null where none does. */
function beforeCitation(passage: Passage, near: Range, floor: number): Range | null {
  const { words, lexicon } = passage;
  for (let at = Math.max(floor + 1, near.from - 4); at < near.from; at++) {
    const source = phraseAt(words, at, lexicon.cues, ({ kind }) => kind === "source");
    if (source?.length !== near.from - at) continue;
    const head = phraseBefore(passage, at, floor);
    // "O segundo ministro": an article is nobody
    const names = ({ lower, capital }: Word): boolean =>
      capital && !lexicon.sets.definites.has(lower);
    return head && (isPerson(passage, head) || words.slice(head.from, head.to).some(names))
      ? head
      : null;
  }
  return null;
}

/** "Nagy Anna a Facebookon azt írta": where the words in cases that no subject has begin; `to` where there are none. */
function beforeObliques(passage: Passage, to: number, floor: number): number {
  const { words, lexicon } = passage;
  const { obliqueEndings } = lexicon.pack;
  const { definites } = lexicon.sets;
  let end = to;
  while (obliqueEndings && end > floor) {
    const { lower, capital, role } = words[end - 1]!;
    const free = !capital || definites.has(words[end - 2]?.lower ?? "");
    if (
      !free ||
      role !== null ||
      !obliqueEndings.some((tail) => lower.length > tail.length + 3 && lower.endsWith(tail))
    )
      break;
    end--;
    while (end > floor && definites.has(words[end - 1]!.lower)) end--;
    end = beforeFillers(passage, end, floor);
  }
  return end;
}

/** "Par la suite Xiaomi": the name behind the noun that a preposition governs. */
function behindPreposition(passage: Passage, near: Range): Range {
  const { words, lexicon, tagged } = passage;
  if (lexicon.pack.capitalNouns) return near;
  const body = lexicon.sets.stops.has(words[near.from - 1]?.lower ?? "")
    ? bodyWithin(passage, near)
    : null;
  if (body !== null) return { from: body, to: near.to };
  if (!tagged || words[near.from - 1]?.upos !== "ADP") return near;
  // "Ministryně Jana Horká na síti X"
  const before = phraseBefore(passage, near.from - 1, 0);
  if (before?.to === near.from - 1 && isPerson(passage, before)) return near;
  const name = nameWithin(passage, near);
  return name === null || words[name - 1]?.upos !== "NOUN" ? near : { from: name, to: near.to };
}

/**
 * "V tlačovej správe firma", "Σε ανακοίνωσή της η εταιρεία": where behind words in other cases a noun for who speaks
 * begins; null in languages without cases and where none does.
 */
function bodyWithin({ words, lexicon }: Passage, { from, to }: Range): number | null {
  const { nameCases } = lexicon.pack;
  const last = words[to - 1]!;
  if (!nameCases || to - from < 2 || last.role === null || last.capital) return null;
  if (words.slice(from, to - 1).some(({ role, capital }) => role !== null || capital)) return null;
  return lexicon.sets.definites.has(words[to - 2]!.lower) && to - from > 2 ? to - 2 : to - 1;
}

/** Where the words of a day that end at word `at` begin, with their preposition; `at` where there are none. */
function beforeDay({ words, lexicon }: Passage, at: number, floor: number): number {
  let first = at;
  while (first > floor && words[first - 1]!.dated) first--;
  const prepared = first < at && first > floor && lexicon.sets.stops.has(words[first - 1]!.lower);
  return prepared ? first - 1 : first;
}

/** "Experts on North Korea": the phrase with those before it that prepositions join, if they open the clause. */
function withPrepositions(passage: Passage, near: Range, floor: number): Range {
  const { words, lexicon, tagged } = passage;
  let { from } = near;
  for (let round = 0; round < 3; round++) {
    const preposition = words[from - 1];
    if (!preposition || from - 1 <= floor || (tagged && preposition.upos !== "ADP")) break;
    // "…, a day after the group said": a preposition that opens clauses too joins no subject
    const { stops, subordinators, adverbials, addressees } = lexicon.sets;
    if (!stops.has(preposition.lower) || subordinators.has(preposition.lower)) break;
    // "رئیس بانک، محمد صادقی، | در نشست خبری گفت"
    const set = adverbials.has(preposition.lower) && words[from - 2]?.lower === ",";
    const apposed = set ? subjectBefore(passage, from - 1, floor) : null;
    if (apposed) return apposed;
    // "Ministryně Jana Horká | v pondělí | na tiskové konferenci uvedla", "Damir Perić u srijedu je | na sjednici rekao"
    const day = beforeDay(passage, beforeFillers(passage, from - 1, floor), floor);
    const apart = day < from - 1 ? phraseBefore(passage, day, floor) : null;
    if (apart?.to === day && isPerson(passage, apart))
      return withPrepositions(passage, apart, floor);
    const head = phraseBefore(passage, from - 1, floor);
    if (!head || head.to !== from - 1) break;
    // "Majitel skladu Petr Dostál | pro Radiožurnál uvedl"
    if (addressees.has(preposition.lower) && isPerson(passage, head)) return head;
    // "外交部 | 在一份书面 | 声明中表示"
    const chained = lexicon.sets.adverbials.has(words[head.from - 1]?.lower ?? "");
    if (lexicon.sets.adverbials.has(preposition.lower) && !chained) return head;
    from = head.from;
  }
  // "a study published in the journal Insect Life suggests"
  if (words[from - 1]?.upos === "ADP" && isReduced(words[from - 2])) {
    const head = phraseBefore(passage, from - 2, floor);
    if (head?.to === from - 2) from = head.from;
  }
  const before = words[from - 1];
  const opens =
    from === floor || !before || !before.letter || lexicon.coordinators.has(before.lower);
  return opens ? { from, to: near.to } : near;
}

/** The subject of the clause's first verb, for a second verb or a participle without one of its own. */
export function mainSubject({ passage, cue, from }: Scope): Range | null {
  const { words, lexicon } = passage;
  let first: Range | null = null;
  let end = -1;
  for (let at = from; at < cue.from && at < from + 40; at++) {
    const phrase = phraseAfter(passage, at, cue.from);
    if (!phrase) continue;
    const governed = lexicon.sets.stops.has(words[at - 1]?.lower ?? "");
    // "Analysts at ING said C1, but warned that C2"
    if (first && governed && phrase.from === end + 1) {
      if (verbFollows(passage, phrase.to, cue.from)) return { from: first.from, to: phrase.to };
      end = phrase.to;
    }
    const name = governed && words[at - 1]?.upos === "ADP" ? nameWithin(passage, phrase) : null;
    if (name !== null && !lexicon.pack.capitalNouns && verbFollows(passage, phrase.to, cue.from))
      return { from: name, to: phrase.to };
    if (!governed && verbFollows(passage, phrase.to, cue.from)) return phrase;
    if (!governed && !first) {
      first = phrase;
      end = phrase.to;
    }
    at = phrase.to - 1;
  }
  return first;
}

/** Whether a verb stands at word `at`, over fillers and one apposition between commas. */
export function verbFollows(passage: Passage, at: number, to: number): boolean {
  const { words, lexicon } = passage;
  let next = at;
  if (words[next]?.lower === ",") {
    const comma = nextComma(passage, next + 1, to);
    const clause = lexicon.sets.relatives.has(words[next + 1]?.lower ?? "");
    if (comma >= to || (!clause && words.slice(next, comma).some(isVerb))) return false;
    next = comma + 1;
  }
  while (next < to && !isVerb(words[next]) && isFiller(passage, next)) next++;
  return next >= to || isVerb(words[next]);
}

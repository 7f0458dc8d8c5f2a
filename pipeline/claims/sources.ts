import { subjectBehindAddressee } from "./addressee.ts";
import { type Attribution, type Scope, trimComma } from "./attribution.ts";
import { behindCue } from "./behind.ts";
import { behindOwner, isCited, isFromNobody, isOfSubject } from "./cited.ts";
import { ownAround, ownWord, readOwn } from "./own.ts";
import type { Passage, Range } from "./passage.ts";
import {
  hasVerb,
  isPerson,
  isVerb,
  nextComma,
  opensClause,
  phraseAfter,
  phraseBefore,
} from "./phrase.ts";
import { withPublisher } from "./publisher.ts";
import { clauseBehind } from "./source-clause.ts";
import { readSpaced } from "./spaced.ts";
import { mainSubject } from "./subject.ts";
import { phraseAt, type Word } from "./words.ts";

/** Reads "according to X, C", "C, selon X", "C1, menurut X, C2". */
export function readSource(scope: Scope): Attribution | null {
  const { passage, cue, to } = scope;
  const { words, lexicon } = passage;
  if (lexicon.pack.unmarked) return readSpaced(scope);
  const relative = readRelative(scope);
  // "un voisin grec, pour qui C": what stands behind the pronoun is nobody's name
  if (relative || lexicon.sets.relatives.has(words[cue.to - 1]!.lower)) return relative;
  const own = ownWord(scope);
  if (own >= 0) return readOwn(scope, own);
  const told = lexicon.sets.addressees.has(words[cue.to]?.lower ?? "");
  // "Как сообщили в полиции, …"
  const hosted = behindOwner(
    passage,
    lexicon.sets.hosts.has(words[cue.to]?.lower ?? "") ? cue.to + 1 : cue.to,
  );
  const phrase =
    nounOfCue(scope) ?? (told ? subjectBehindAddressee : phraseAfter)(passage, hosted, to);
  if (!phrase) return null;
  // "selon ce qu'a dit le maire": a clause is nobody
  const pronoun = phrase.to - phrase.from === 1 && words[phrase.from]!.upos !== "NOUN";
  if (
    pronoun &&
    words[phrase.to] &&
    !words[phrase.from]!.capital &&
    opensClause(passage, phrase.to)
  )
    return null;
  if (!isCited(passage, cue, phrase)) return null;
  const source = withPublisher(passage, { from: phrase.from, to: nameEnd(passage, phrase) });
  if (isOfSubject(scope, source.to)) return null;
  const read = readCited(scope, source);
  return read && isFromNobody(passage, source) ? { ...read, speaker: null } : read;
}

/** "De source policière": the noun that a cue of several words ends with, where only what tells of it stands behind. */
function nounOfCue({ passage, cue, to }: Scope): Range | null {
  const { words } = passage;
  if (cue.to - cue.from < 2 || words[cue.to - 1]!.upos !== "NOUN") return null;
  if (words[cue.to]?.upos !== "ADJ") return null;
  return phraseAfter(passage, cue.to - 1, to);
}

/** Reads the clause around a source whose words are known. */
function readCited(scope: Scope, speaker: Range): Attribution | null {
  const { passage, cue, from, to } = scope;
  const { words, lexicon } = passage;
  const inside =
    words[cue.from]!.letter &&
    words[cue.from - 1]?.letter &&
    words[speaker.to]?.letter &&
    cue.from - from >= 2;
  if (inside && nextComma(passage, cue.to, speaker.to + 1) > speaker.to)
    return { cue, speaker, contents: [{ from, to }], rule: "source-inside", trailing: true };
  const lead = { from, to: trimComma(scope, cue.from) };
  const behind = clauseBehind(scope, speaker.to);
  // "There are three kinds: according to X, C": behind a colon C is the clause behind
  const colon = /^[:：]$/u.test(words[cue.from - 1]?.lower ?? "");
  const ahead = colon && clauseBehind(scope, speaker.to) !== null;
  if (!ahead && lead.to - lead.from >= 3 && (hasVerb(passage, lead) || isWhole(scope, speaker))) {
    const set = words[cue.from - 1]?.lower === ",";
    const rest = set && behind && words[behind.from - 1]?.lower === "," ? [behind] : [];
    return { cue, speaker, contents: [lead, ...rest], rule: "source-behind", trailing: true };
  }
  if (!behind) return null;
  let first = behind.from;
  while (first < to && !words[first]!.letter && words[first]!.quote < 0) first++;
  const hit = phraseAt(words, first, lexicon.complementisers);
  const content = hit ? { from: first + hit.length, to } : behind;
  // "*Das Becken*, so das Amt, ist undicht"
  const parted = words[cue.from - 1]?.lower === "," || words[cue.from]!.lower === ",";
  const names = words
    .slice(lead.from, lead.to)
    .some(({ upos, dated }) => upos === "NOUN" || upos === "PROPN" || dated);
  return {
    cue,
    speaker,
    contents: [content],
    rule: "source-ahead",
    trailing: false,
    ...(parted && names && !hit && lead.to > lead.from && { lead }),
  };
}

/** "Les clíniques no tenien llicència, segons el departament.": where no tagger tells a verb, a sentence that its source ends behind a comma. */
function isWhole({ passage, cue, from }: Scope, { to }: Range): boolean {
  const { words, tagged } = passage;
  const ended = words.slice(to).every(({ letter }) => !letter);
  return !tagged && ended && from === 0 && cue.from > 3 && words[cue.from - 1]!.lower === ",";
}

/** "…, dice Anna Bruni, secondo cui C": whoever stands before the relative pronoun speaks. */
function readRelative({ passage, cue, from, to }: Scope): Attribution | null {
  const { words, lexicon } = passage;
  const inside = lexicon.sets.relatives.has(words[cue.to - 1]!.lower);
  if (
    words[cue.from - 1]?.lower !== "," ||
    !(inside || lexicon.sets.relatives.has(words[cue.to]?.lower ?? ""))
  )
    return null;
  const speaker = phraseBefore(passage, cue.from - 1, 0);
  const content = { from: inside ? cue.to : cue.to + 1, to };
  if (!speaker || !isPerson(passage, speaker) || cue.from < from || !hasVerb(passage, content))
    return null;
  return { cue, speaker, contents: [content], rule: "source-relative", trailing: false };
}

/** "Według Anny Lis pożar wybuchł", "Zdaniem burmistrza most jest": without a comma the clause begins with a small noun. */
function nameEnd(passage: Passage, { from, to }: Range): number {
  const { words, lexicon, tagged } = passage;
  const { bare, capitalNouns } = lexicon.pack;
  // "Secondo l'autorità sanitaria regionale, i feriti": one adjective more that the tags know for none
  const comma = nextComma(passage, to, Math.min(words.length, to + 3));
  const first = words.findIndex(({ letter }) => letter);
  if (tagged && from - first <= 3 && comma > to && words[comma]?.lower === ",")
    if (words[comma - 1]!.upos === "ADJ" && words.slice(to, comma).every(isPlain)) return comma;
  if (capitalNouns || (tagged && bare) || (tagged ? !words[to]?.letter : words[to]?.lower === ","))
    return to;
  for (let at = from + 1; at < to; at++)
    if (opensSubject(passage, at) || opensPerson(passage, from, at)) return at;
  return to;
}

/**
 * "Podle ČTK | Karel Hampl": in a language with cases a person's name right behind one that no title goes before;
 * "Według aktu oskarżenia | Jan Wrona wyłudził": in front of a verb also behind a noun for what is no person.
 */
function opensPerson({ words, lexicon }: Passage, from: number, at: number): boolean {
  const { capital, lower, upos } = words[at - 1]!;
  if (!lexicon.pack.nameCases || !words[at]!.named) return false;
  let next = at + 1;
  while (words[next]?.capital) next++;
  const heard = lexicon.bodies.has(lower) || lexicon.sets.documents.has(lower);
  const cited = upos === "NOUN" && heard && words[at]!.base && isVerb(words[next]);
  if (!capital && !cited) return false;
  return !words
    .slice(from, at)
    .some(({ role, lower, named }) => role === "PER" || named || lexicon.roles.has(lower));
}

const isPlain = ({ letter, capital, quote }: Word): boolean => letter && !capital && quote < 0;

/** Behind a name a noun in small letters; behind a noun in another case one in the first. */
function opensSubject({ words, lexicon, tagged }: Passage, at: number): boolean {
  const { capital, upos, role, base, lower, letter } = words[at]!;
  // "Według Adama Kota (Lewica) | koalicja"
  const closed = /^[)）]$/u.test(words[at - 1]!.lower);
  const before = words[closed ? at - 2 : at - 1]!;
  if (capital || !letter || lexicon.sets.links.has(lower)) return false;
  const { nameCases } = lexicon.pack;
  const somebody = role === null && (lexicon.roles.has(lower) || lexicon.bodies.has(lower));
  if (lexicon.sets.hearsayNouns.has(before.lower)) return !somebody;
  const named =
    before.capital || lexicon.roles.has(before.lower) || lexicon.bodies.has(before.lower);
  // "Zdaniem urzędu | spółka zawyżała ceny"
  const subject = upos === "NOUN" && base && !before.base && isVerb(words[at + 1]);
  if (role !== null) return nameCases !== undefined && named && (before.role === null || subject);
  if (!tagged)
    return (
      before.capital &&
      !words.slice(at, at + 2).some((word) => word.role === "PER") &&
      !words.slice(at + 1, at + 3).some(({ named }) => named)
    );
  // "Według policji nikt"
  if (upos === "PRON" && nameCases) return true;
  if (upos === "NUM" && nameCases) return before.capital;
  if (upos !== "NOUN") return false;
  // "Zdaniem duńskich mediów gospodarze | mogli": the last noun in front of the verb is its subject
  const oblique = before.upos === "NOUN" && !before.base;
  if (nameCases && oblique && !somebody && isVerb(words[at + 1])) return true;
  return (
    before.capital || (nameCases !== undefined && base && before.upos === "NOUN" && !before.base)
  );
}

/** Reads "in her view, C": whoever spoke last goes on. */
export function readView(scope: Scope): Attribution | null {
  const { passage, cue, from, to } = scope;
  const { words } = passage;
  if (words.slice(from, cue.from).some((word) => word.letter)) {
    // "The deal, in her view, is dead"
    // "C, según sus cálculos"
    const ends = cue.to >= to && words[cue.from - 1]?.lower === ",";
    // "The unions see it otherwise: in their view, C"
    const colon = words[cue.from - 1]?.lower === ":" && words[cue.to]?.lower === ",";
    const holder = colon ? mainSubject({ ...scope, to: cue.from }) : null;
    if (holder)
      return {
        cue,
        speaker: holder,
        contents: [{ from: cue.to + 1, to }],
        rule: "source-ahead",
        trailing: false,
      };
    const content = { from, to: ends ? cue.from - 1 : to };
    if (cue.entry.kind !== "view" || !hasVerb(passage, content)) return null;
    return { cue, speaker: null, contents: [content], rule: "view", trailing: true };
  }
  // "Όπως είπε στο ΑΠΕ η κάτοικος Μαρία Γεωργίου, C": somebody stands between the words and the comma
  const named = namedBehind(scope);
  const content = clauseBehind(scope, named ? named.to : cue.to);
  const rule = named ? "source-ahead" : "view";
  return content && { cue, speaker: named, contents: [content], rule, trailing: false };
}

/** Who stands behind a verb of saying ("jak dodał") and before its comma; null where nobody does. */
function namedBehind(scope: Scope): Range | null {
  const { passage, cue, to } = scope;
  const { words, lexicon } = passage;
  if (words[cue.to]?.lower === "," || lexicon.pronouns.has(words[cue.to - 1]!.lower)) return null;
  const subject = behindCue(scope);
  const comma = nextComma(passage, cue.to, Math.min(to, cue.to + 16));
  return subject &&
    subject.to === comma &&
    words[comma]?.lower === "," &&
    isPerson(passage, subject)
    ? subject
    : null;
}

/** Reads "X zufolge C", "C, X zufolge", "X によると C". */
export function readSourceAfter(scope: Scope): Attribution | null {
  const { passage, cue, from } = scope;
  const phrase = phraseBefore(passage, cue.from, from);
  // "13일 | 업계에 따르면": on which day they said it
  let first = phrase?.from ?? 0;
  while (phrase && first < phrase.to - 1 && passage.words[first]!.dated) first++;
  const speaker = phrase && { from: first, to: phrase.to };
  // "iki yıl öncesine göre": compared with two years ago
  if (!speaker || passage.words[cue.from - 1]!.dated) return null;
  const { owns } = passage.lexicon.sets;
  if (passage.words.slice(speaker.from, speaker.to).some(({ lower }) => owns.has(lower)))
    return ownAround(scope, speaker.from, cue.to);
  const lead = { from, to: trimComma(scope, phrase.from) };
  if (lead.to - lead.from >= 4 && hasVerb(passage, lead))
    return { cue, speaker, contents: [lead], rule: "source-behind", trailing: true };
  // A sentence that its source opens is a clause, whatever tags or lists say of its verb
  const next = passage.words[cue.to]?.lower === "," ? cue.to + 1 : cue.to;
  const short = phrase.from === 0 && passage.words[next]?.letter;
  const behind =
    clauseBehind(scope, cue.to) ??
    (short && scope.to - next >= 2 ? { from: next, to: scope.to } : null);
  return behind && { cue, speaker, contents: [behind], rule: "source-ahead", trailing: false };
}

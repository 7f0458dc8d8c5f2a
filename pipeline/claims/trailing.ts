import type { Attribution, Scope } from "./attribution.ts";
import { behindCue, hostAt, isBody } from "./behind.ts";
import {
  behindColon,
  isApposed,
  isCircumstance,
  isIntroduction,
  isSourcePhrase,
  isTitle,
} from "./lead.ts";
import { hasMainVerb, isAdverbial, isConditional, isSentence } from "./main-verb.ts";
import type { Passage, Range } from "./passage.ts";
import {
  hasVerb,
  isComma,
  isFiller,
  isPerson,
  isReduced,
  isVerb,
  nextComma,
  opensClause,
  phraseAfter,
} from "./phrase.ts";
import { subjectBefore } from "./subject.ts";
import { areDated, type Word } from "./words.ts";

/** Content before the cue: "…, the ministry said", "…, a précisé la société", "…, ujarnya". */
export function readTrailing(scope: Scope): Attribution | null {
  const { passage, cue, from } = scope;
  const { words, lexicon, tagged } = passage;
  const leadOf = (at: number): number => {
    let lead = at;
    while (lead > from && (isHyphen(words, lead - 1) || isFiller(passage, lead - 1))) lead--;
    return lead;
  };
  // A closing mark whose opening one stands in an earlier paragraph ends a content too.
  const isSet = (at: number): boolean =>
    /^[,，–—-]$/u.test(words[at - 1]?.lower ?? "") ||
    (words[at - 1]?.quote === -1 && /^[»”"]$/u.test(words[at - 1]!.lower));
  const set = (at: number): boolean => isComma(words[at]) || isDash(words[at]);
  const inverted = isSet(leadOf(cue.from)) ? invertedSubject(scope) : null;
  // "Bila hujan turun, jalan ditutup, ujarnya": a clitic right behind its comma needs nobody in front
  const carried = cue.entry.kind === "clitic" && isSet(leadOf(cue.from));
  const before = carried || (inverted && closes(scope, inverted.to)) ? null : ownSubject(scope);
  // "…, an accusation Moscow rejected": a noun of saying with its relative clause is nobody
  if (before && before.to - before.from > 2 && startsNoun(scope, before)) return null;
  const lead = leadOf(before ? before.from : cue.from);
  if (!isSet(lead)) return null;
  // "…, who said it": a relative clause, not the end of a statement
  if (before && words[before.from]!.lower !== "," && opensClause(passage, before.from)) return null;
  // "对于网传的说法，交通局称C": an adverbial in front is no content
  if (lexicon.sets.adverbials.has(words[from]?.lower ?? "")) return null;
  const content = { from: behindColon(passage, from, lead - 1), to: lead - 1 };
  if (isSourcePhrase(passage, content) || isApposed(passage, content)) return null;
  if (before && isTitle(passage, content, before)) return null;
  if (isAdverbial(scope, content) || isIntroduction(passage, content)) return null;
  const silent = isImpersonal(scope);
  const named = silent ? hostAt(passage, cue.to, scope.to) : invertedSubject(scope);
  const speaker = before ?? (cue.entry.kind === "clitic" ? null : named);
  // ", ha aggiunto,"
  const isAuxiliary = (at: number): boolean =>
    words.slice(at, cue.from).every(({ upos, lower }) => upos === "AUX" || lower === "-");
  const bare =
    (silent || lexicon.pack.dropsSubject === true) &&
    cue.entry.strong &&
    cue.entry.stance !== "denied";
  if (!speaker && cue.entry.kind !== "clitic" && !(bare && isAuxiliary(lead))) return null;
  const behind = before ? cue.to : Math.max(cue.to, speaker?.to ?? 0);
  if (!closes(scope, behind)) return null;
  const circumstance = isCircumstance(passage, content);
  const rest = remainder(scope, behind, circumstance);
  const inverts = speaker !== null && !before && lexicon.pack.nameCases !== undefined;
  // "Ines Duarte, who leads the team, described it": behind a comma the lead must show its verb.
  const apposed = words.slice(from, lead - 1).some(isComma);
  const verb = before || tagged || !apposed || !lexicon.pack.finite || lexicon.pack.verbless;
  const whole =
    !(circumstance && rest.length > 0) &&
    content.to - content.from >= (tagged ? 2 : 3) &&
    (verb
      ? hasMainVerb(passage, content) ||
        isConditional(scope, content) ||
        isSentence(scope, content, behind, inverts)
      : words.slice(from, lead - 1).some(isVerb));
  const broken = brokenContent(scope, content, behind);
  if (broken) return { cue, speaker, contents: [broken], rule: "inserted", trailing: true };
  // "All of this, he says, could change": the verb stands behind the attribution.
  const inserted = !whole && rest.length > 0 && set(behindAddressee(scope, behind));
  if (!whole && !inserted) return null;
  return {
    cue,
    speaker,
    contents: whole ? [content, ...rest] : rest,
    rule: silent ? "impersonal" : inserted ? "inserted" : before ? "trailing" : "trailing-inverted",
    trailing: true,
    ...(inserted && !holdsNoun(passage, content) && { lead: content }),
  };
}

/**
 * "The bridge will, he said, be shut", "Kündigungen solle es, hieß es, nicht geben": a clause that an attribution cuts behind its
 * auxiliary is one content with the attribution in it; null where neither half needs the other.
 */
function brokenContent({ passage, to }: Scope, content: Range, behind: number): Range | null {
  const { words, lexicon } = passage;
  const mark = isDash(words[behind]) ? behind : nextComma(passage, behind, to);
  if (!passage.tagged || mark >= to - 1 || words.slice(behind, mark).some(isVerb)) return null;
  let last = content.to - 1;
  if (lexicon.pack.verbFinal && words[last]?.upos === "PRON") last--;
  const { upos, lower } = words[last] ?? {};
  const open = upos === "AUX" || (upos === "VERB" && last < content.to - 1);
  if (!open || last <= content.from || !lower) return null;
  const rest = words.slice(mark + 1, to).filter(({ letter }) => letter);
  const finite = rest.some((word) => isVerb(word) && /VerbForm=Fin/u.test(word.features ?? ""));
  return rest.length > 0 && !finite ? { from: content.from, to } : null;
}

/** "In a statement on Monday, he said, …": where and when he said it. */
const holdsNoun = ({ words, lexicon }: Passage, { from, to }: Range): boolean =>
  words.slice(from, to).some(({ lower }) => lexicon.cueNouns.has(lower));

/**
 * The subject before the cue: where a verb needs none, no thing behind whose clause it ends its sentence ("Cambiará el viento, lo que …,
 * advirtió") or that a dash parts from it ("– Odkładają to do ostatniej chwili – powiedział").
 */
function ownSubject({ passage, cue, from, to }: Scope): Range | null {
  const { words, lexicon } = passage;
  const before = subjectBefore(passage, cue.from, from);
  const dashed = before && isDash(words[before.to]) && before.to < cue.from;
  if (dashed && lexicon.pack.dropsSubject && !isPerson(passage, before)) return null;
  const apart = before && words[before.to]?.lower === "," && before.to < cue.from - 1;
  const ends = words.slice(cue.to, to).every(({ letter }) => !letter);
  return apart && ends && lexicon.pack.dropsSubject && !isPerson(passage, before) ? null : before;
}

/** "…, hieß es": a cue that has a pronoun for its subject, so that whoever spoke last goes on or a body is named behind it. */
const isImpersonal = ({ passage: { words, lexicon }, cue }: Scope): boolean =>
  cue.to - cue.from > 1 && lexicon.pronouns.has(words[cue.to - 1]!.lower);

/** An article and a noun of saying or of what is denied in front of somebody's name. */
const startsNoun = ({ passage: { words, lexicon } }: Scope, { from, to }: Range): boolean =>
  lexicon.sets.indefinites.has(words[from]!.lower) &&
  lexicon.cueNouns.has(words[from + 1]!.lower) &&
  words[from + 2]!.capital &&
  from + 2 < to;

/** "ajoute-t-il": between two words, where a dash has a space beside it. */
const isHyphen = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === "-" && words[at - 1]?.end === words[at]!.start;

/** The speaker behind a cue: someone who can speak; "…, rejected the suggestion that" has none. */
function invertedSubject(scope: Scope): Range | null {
  const { passage, cue } = scope;
  const { words, lexicon } = passage;
  if (lexicon.pack.subjectFirst) return null;
  // "Nobody, she repeats, has claimed life"
  if (lexicon.pack.bare && words[cue.from - 1]?.upos === "AUX") return null;
  const subject = behindCue(scope);
  const { stance, strong, whole } = cue.entry;
  // "Skupina Torcida, koja prosvjeduje, optužuje upravu": behind an accusation stands who is accused
  if (whole && stance === "alleged" && words[cue.from - 1]?.lower === ",") return null;
  if (!subject || isPerson(passage, subject) || isBody(passage, subject)) return subject;
  // Where the words before need no verb a thing does not speak ("mengatakan dermaga itu tidak aman"), but behind a dash.
  const named = words.slice(subject.from, subject.to).some(({ capital }) => capital);
  const dashed = /^[–—-]$/u.test(words[cue.from - 1]?.lower ?? "");
  const speaks = named || dashed || !lexicon.pack.verbless;
  // "recoge la sentencia": what is written says so too
  const { documents, definites } = lexicon.sets;
  const part = words.slice(subject.from, subject.to);
  if (definites.has(part[0]!.lower) && documents.has(part[1]?.lower ?? "")) return subject;
  return strong && stance !== "denied" && speaks ? subject : null;
}

/** Nothing but an adverbial may follow a trailing cue before the next comma or the end. */
function closes(scope: Scope, at: number): boolean {
  const { passage, to } = scope;
  const { words, lexicon, tagged } = passage;
  let next = behindAddressee(scope, at);
  // "laat eigenaar Plastico weten"
  const { particle } = scope.cue.entry;
  if (particle !== undefined && words[next]?.lower === particle) next++;
  while (next < to && words[next]!.quote < 0 && (words[next]!.dated || isFiller(passage, next)))
    next++;
  const word = words[next];
  if (next >= to || !word) return true;
  if (word.quote >= 0) return false;
  if (!word.letter) return true;
  const { sets } = lexicon;
  // "…, she said, he decided to leave": an infinitive belongs to the verb
  if (sets.infinitives.has(word.lower) && tagged && isVerb(words[next + 1])) return false;
  if (sets.stops.has(word.lower) || sets.subordinators.has(word.lower)) return true;
  if (sets.links.has(word.lower) && !sets.definites.has(word.lower)) return true;
  if (lexicon.coordinators.has(word.lower)) return true;
  // "añadió sin precisar la cuantía"
  if (word.upos === "ADP" && sets.partialNegations.has(word.lower)) return true;
  // "affirme un rapport publié vendredi"
  if (tagged && isReduced(word)) return closes(scope, next + 1);
  // "der Behälter hielt dicht, so die Agentur"
  if (!scope.cue.entry.strong && word.upos === "ADJ") return false;
  return tagged && !hasVerb(passage, { from: next, to: nextComma(passage, next, to) });
}

/** "…, she told | The Times in an interview", "he told | staff in an email": behind whom it is told to; the same word unless a preposition follows them. */
function behindAddressee({ passage, cue, to }: Scope, at: number): number {
  // "berichtete ein Fahrgast | dem Kurier |,"
  const dative =
    passage.lexicon.pack.verbFinal === true &&
    cue.entry.strong &&
    passage.lexicon.sets.definites.has(passage.words[at]?.lower ?? "");
  const addressee = cue.entry.addressee || dative ? phraseAfter(passage, at, to) : null;
  if (!addressee || addressee.from > (dative ? at + 1 : at)) return at;
  if (dative)
    return isPerson(passage, addressee) || isComma(passage.words[addressee.to]) ? addressee.to : at;
  const next = passage.words[addressee.to];
  return next && passage.lexicon.sets.stops.has(next.lower) ? addressee.to : at;
}

const isDash = (word: Word | undefined): boolean =>
  word !== undefined && word.quote < 0 && /^[–—]$/u.test(word.lower);

/** "assicura il capo dei vigili, Fausto Rímac, | ma il metano": the comma behind what names the speaker again. */
function behindApposition(passage: Passage, behind: number, to: number): number {
  const { words, tagged } = passage;
  const comma = nextComma(passage, behind, to);
  const next = nextComma(passage, comma + 1, to);
  const name = words[comma + 1];
  const apposed = tagged && next < to && name?.capital && !words.slice(comma, next).some(isVerb);
  return apposed ? next : comma;
}

/** What goes on behind an inserted attribution: "C1, she said, C2". */
function remainder({ passage, to }: Scope, behind: number, bare: boolean): Range[] {
  const comma = isDash(passage.words[behind]) ? behind : behindApposition(passage, behind, to);
  if (comma >= to - 2) return [];
  const rest = { from: comma + 1, to };
  const subordinate = passage.lexicon.sets.subordinators.has(passage.words[rest.from]!.lower);
  const spoken = passage.words.slice(rest.from, rest.to);
  if (passage.tagged && !bare && !spoken.some(isVerb)) return [];
  if (bare && areDated(spoken)) return [];
  // "kata Direktur Utama PT Nusa Jaya, Budi Santoso, | melalui keterangan tertulis, Senin"
  const { stops } = passage.lexicon.sets;
  if (passage.lexicon.pack.verbless && stops.has(spoken[0]!.lower) && holdsNoun(passage, rest))
    return [];
  if (!passage.tagged && passage.words[rest.from]!.quote >= 0) return [rest];
  return hasMainVerb(passage, rest) || (subordinate && hasVerb(passage, rest)) ? [rest] : [];
}

import type { Gender, Pronoun } from "../../languages/contract/claims.ts";
import type { EntityMention, EntityType, Speaker } from "../records.ts";
import { antecedent, type Cast, nameOver, namesIn } from "./cast.ts";
import { demonstrativeReferent } from "./demonstrative.ts";
import { describedReferent } from "./described.ts";
import { description, isPublicBody } from "./description.ts";
import type { Floor, Heard } from "./floor.ts";
import { genderOf, phraseGender } from "./gender.ts";
import type { Lexicon } from "./lexicon.ts";
import { bySurname, type Named, ownName, type Referent, withName } from "./names.ts";
import { type Passage, type Range, spanOf } from "./passage.ts";
import { isPlural, isVerb } from "./phrase.ts";
import { publisherOf } from "./publisher.ts";
import { sourceName } from "./source-name.ts";
import { ownerReferent } from "./spokes.ts";
import { phraseAt, splitWords } from "./words.ts";

/** The speaker a phrase stands for: its own name, else the one it points back to, else its words. */
export function resolveSpeaker(
  floor: Floor,
  passage: Passage,
  given: Range,
  behindCue = false,
  source = false,
): Speaker {
  const { words, lexicon } = passage;
  const range = behindCue
    ? withName(floor.cast, passage, given)
    : withoutListener(floor.cast, passage, given);
  const over = nameOver(floor.cast, spanOf(passage, range));
  const start = over?.start ?? words[range.from]!.start;
  const whole = floor.cast.article.text.slice(start, words[range.to - 1]!.end);
  const prepared = source && words[range.from - 1]?.lower;
  const { text, cut, bare = text } = withoutCase(whole, lexicon, source, prepared || "");
  const span = { start: start + cut, end: start + cut + text.length };
  const publisher = over ? null : publisherOf(floor, passage, range);
  const published = publisher && resolveSpeaker(floor, passage, publisher);
  if (published && !(published.entityId === null && isOblique(published.text, lexicon)))
    return { ...span, text, name: published.name, entityId: published.entityId };
  const pronoun = phraseAt(words, range.from, lexicon.pronouns)?.length === range.to - range.from;
  const called = pronoun ? null : calledName(floor, passage, range);
  const noun = nounAsName(floor, passage, range);
  const named =
    over ??
    (noun ? null : called) ??
    referentOf(floor, passage, range) ??
    (noun?.type === "LOC" ? null : called) ??
    ownerReferent(floor, passage, range) ??
    bySurname(floor.cast, passage, range);
  return {
    ...span,
    text,
    name: named?.name ?? bare,
    entityId: named?.entityId ?? null,
  };
}

/**
 * "zoals het parket | aan Belga meldde", "wie ihr Sohn | der APA mitteilte": a medium behind a preposition of whom one tells, or where
 * the verb stands last behind somebody else, is who is told.
 */
function withoutListener(cast: Cast, { words, lexicon }: Passage, range: Range): Range {
  const { pack, sets } = lexicon;
  const { from, to } = range;
  const [first, last] = [words[from]!, words[to - 1]!];
  const medium = namesIn(cast, { start: first.start, end: last.end }).at(-1);
  if (!medium?.rule.startsWith("list: medium") || medium.end !== last.end) return range;
  const article = words.findIndex(({ start }) => start === medium.start) - 1;
  const told = sets.definites.has(words[article]?.lower ?? "") ? article - 1 : article;
  if (told > from && sets.addressees.has(words[told]!.lower)) return { from, to: told };
  if (!pack.verbFinal || !sets.comments.has(words[from - 1]?.lower ?? "")) return range;
  const its = words.slice(from, article).some(({ lower }) => sets.spokespeople.has(lower));
  return article > from + 1 && sets.definites.has(words[article]!.lower) && !its
    ? { from, to: article }
    : range;
}

/** The words of a speaker without what case and topic add, how many units stand before them, and their name where it differs. */
function withoutCase(
  whole: string,
  lexicon: Lexicon,
  source: boolean,
  before: string,
): { readonly text: string; readonly cut: number; readonly bare?: string } {
  const { endings, pack, cueVerbs } = lexicon;
  const { behind, instead = {} } = pack.sourceBeginnings ?? {};
  const first =
    behind?.includes(before) && Object.keys(instead).find((head) => whole.startsWith(head));
  if (first) {
    const bare = instead[first]! + whole.slice(first.length);
    return { text: whole.slice(1), cut: 1, bare };
  }
  const changed = source && !cueVerbs.has(before) ? sourceName(whole, lexicon) : undefined;
  if (changed !== undefined) return { text: whole, cut: 0, bare: changed };
  const ending = endings.find((tail) => whole.length > tail.length && whole.endsWith(tail));
  if (ending) return { text: whole.slice(0, -ending.length), cut: 0 };
  // of "ı|na" the bar tells where the name ends
  const bare = source
    ? pack.sourceEndings?.find(
        (tail) => tail.includes("|") && whole.endsWith(tail.replace("|", "")),
      )
    : undefined;
  const length = bare ? bare.length - bare.indexOf("|") - 1 : 0;
  return { text: length > 0 ? whole.slice(0, -length) : whole, cut: 0 };
}

/** Where nouns have cases: common nouns behind a document's stand in another one ("zpráva úřadu", "Gutachten des Instituts"). */
const isOblique = (text: string, { pack }: Lexicon): boolean =>
  /^\p{Ll}/u.test(text) &&
  Boolean(pack.nameCases || pack.capitalNouns || pack.definiteEndings?.includes("ei"));

/** "Bà Lan": behind a pronoun for a title stands a person, whatever else the name may be. */
function calledName(floor: Floor, passage: Passage, range: Range): Named | null {
  const titled = passage.lexicon.pronouns.has(passage.words[range.from]!.lower);
  const person = titled ? bySurname(floor.cast, passage, range) : null;
  return person ?? ownName(floor.cast, passage, range);
}

/** A pronoun or a definite description: the name before it that fits best; null for anything else. */
export function referentOf(floor: Floor, passage: Passage, range: Range): Referent | null {
  const { words, lexicon } = passage;
  const hit = phraseAt(words, range.from, lexicon.pronouns);
  const { start } = words[range.from]!;
  if (hit?.length === range.to - range.from) {
    if (hit.value.demonstrative) {
      const pointed = demonstrativeReferent(floor, passage, hit.value, start);
      return pointed && { ...pointed, sure: false };
    }
    const verb = [words[range.to], words[range.from - 1]].find(isVerb);
    // "Sie werden angeschrieben": "sie" may be several as well as one
    if (isPlural(verb) && hit.value.gender !== undefined && !hit.value.plural) return null;
    return pronounReferent(floor, lexicon, hit.value, start, !isPlural(verb));
  }
  const described = hasName(floor, passage, range) ? null : description(passage, range);
  return described && describedReferent(floor, lexicon, described, start);
}

function pronounReferent(
  floor: Floor,
  lexicon: Lexicon,
  pronoun: Pronoun,
  offset: number,
  single = false,
): Referent | null {
  const { cast, subjects } = floor;
  const differs = (gender: Gender | null): boolean =>
    pronoun.gender !== undefined && gender !== null && gender !== pronoun.gender;
  const others = single && !pronoun.plural && floor.several;
  // "同社", the same company, is no mayor who spoke last
  const lastName = cast.names.find(({ entityId }) => entityId === floor.last?.entityId);
  const other =
    floor.last &&
    (others ||
      !isCalledSo(pronoun, lastName ?? floor.last) ||
      differs(speakerGender(cast, floor.last, lexicon)) ||
      // "Tilsynet …. – Vi følger reglene, sier han": a body is no "he"
      (pronoun.type === "PER" &&
        floor.last.entityId === null &&
        lexicon.bodies.has(floor.noun ?? "")) ||
      (pronoun.type === "ORG" &&
        splitWords(floor.last.text).some(({ lower }) => lexicon.roles.has(lower))));
  const last = other ? null : floor.last;
  const carried = last && { name: last.name, entityId: last.entityId, sure: false };
  if (pronoun.first) return carried;
  const types: readonly EntityType[] = pronoun.type === "any" ? ["PER", "ORG"] : [pronoun.type];
  const heard = floor.heard && agrees(pronoun, floor.heard) ? floor.heard : null;
  if (pronoun.plural && pronoun.type !== "ORG" && !last && !heard) return null;
  const weigh = (name: EntityMention): number => (subjects.has(name.start) ? 2 : 1);
  const fits = (name: EntityMention): boolean =>
    types.includes(name.type) &&
    isCalledSo(pronoun, name) &&
    !isBracketed(cast, name) &&
    !(name.type === "PER" && differs(genderOf(cast, name.entityId, lexicon)));
  const best = antecedent(cast, offset, fits, weigh);
  const since = last ? newSubject(floor, Math.max(last.end, floor.spoken), offset, fits) : null;
  if (heard && heard.start > Math.max(last?.start ?? -1, since?.start ?? -1)) {
    const named = best && subjects.has(best.start) && best.start > heard.start;
    if (!named) return { name: heard.name, entityId: heard.entityId, sure: false };
  }
  if (since) return { name: since.name, entityId: since.entityId, sure: since.type === "PER" };
  // "The cabinet denied it. It said …": whoever spoke last, named or not, comes before a name further back
  const newer = best && subjects.has(best.start) && last && best.start > last.start;
  if (last && !last.entityId && !newer) return carried;
  if (last?.entityId && offset - last.end < 400) {
    const type = cast.names.find((name) => name.entityId === last.entityId)?.type;
    if (type && types.includes(type)) return { ...carried!, sure: type === "PER" };
  }
  return best && { name: best.name, entityId: best.entityId, sure: best.type === "PER" };
}

/** "同社" is no public body, "同省" a 省. */
const isCalledSo = (
  { firm = false, word }: Pronoun,
  one: { readonly text: string; readonly rule?: string },
): boolean =>
  (word === undefined || one.text.includes(word)) && !(firm && isPublicBody(one.rule ?? ""));

/** "Lia Moraes (PSOL-RJ)", "Tellora (NYSE: TLR)": no pronoun means what a bracket closes behind. */
const isBracketed = ({ article }: Cast, { end }: EntityMention): boolean =>
  /^\s?[)）\]]/u.test(article.text.slice(end, end + 2));

const agrees = ({ type, gender, plural = false }: Pronoun, heard: Heard): boolean =>
  (type === "any" || type === heard.type) &&
  (heard.plural ?? plural) === plural &&
  (gender === undefined || heard.type === "ORG" || (heard.gender ?? gender) === gender);

/** By the person's name, else by the words the speaker goes by. */
export function speakerGender(
  cast: Cast,
  { entityId, text }: Speaker,
  lexicon: Lexicon,
): Gender | null {
  return entityId ? genderOf(cast, entityId, lexicon) : phraseGender(splitWords(text), lexicon);
}

/** "X said so. Karl Brand left early. He …": the last name that has begun a sentence since someone spoke. */
function newSubject(
  { cast, subjects }: Floor,
  from: number,
  to: number,
  fits: (name: EntityMention) => boolean,
): EntityMention | null {
  const names = namesIn(cast, { start: from, end: to });
  return names.findLast((name) => subjects.has(name.start) && fits(name)) ?? null;
}

/** "The World Health Organization" names someone itself; "the Chinese vendor" does not. */
export function hasName(floor: Floor, passage: Passage, range: Range): boolean {
  return namesIn(floor.cast, spanOf(passage, range)).some(
    (name) => name.type !== "LOC" && !isBodyNoun(name, passage.lexicon),
  );
}

/** "Agenzia" of "Agenzia delle dogane", where no list has it. */
const isBodyNoun = ({ text, rule }: EntityMention, { bodies }: Lexicon): boolean =>
  !rule.startsWith("list") && splitWords(text).every(({ lower }) => bodies.has(lower));

/** "La Corte", "Genel Müdürlük", "Komora": nouns for a body with nothing else, taken for a name or, by a list, for the Comoros; null elsewhere. */
function nounAsName(
  { cast }: Floor,
  { words, lexicon }: Passage,
  { from, to }: Range,
): EntityMention | null {
  const part = words
    .slice(from, to)
    .filter(({ letter, lower }) => letter && !lexicon.sets.definites.has(lower));
  if (part.length === 0 || !part.every(({ role }) => role === "ORG")) return null;
  const [name, other] = namesIn(cast, { start: part[0]!.start, end: part.at(-1)!.end });
  return name && !other && (name.type === "LOC" || !name.rule.startsWith("list")) ? name : null;
}

/** Whose view "in her view" is; the words themselves where nobody has been named. */
export function viewSpeaker(
  floor: Floor,
  { words, lexicon }: Passage,
  { from, to }: Range,
): Speaker {
  const span = spanOf({ words }, { from, to });
  const text = floor.cast.article.text.slice(span.start, span.end);
  const whose = pronounReferent(floor, lexicon, { type: "any" }, span.start);
  return { ...span, text, name: whose?.name ?? text, entityId: whose?.entityId ?? null };
}

/**
 * Who speaks through "…, lamenta" and "ujarnya": a person who has been a sentence's subject since somebody spoke, else whoever
 * spoke last, else the likeliest name; null where nobody has been named.
 */
export function silentSpeaker(
  floor: Floor,
  { start, words, lexicon }: Passage,
  { from, to }: Range,
): Speaker | null {
  const { cast, last, spoken } = floor;
  const span = spanOf({ words }, { from, to });
  const single = !isPlural(words[from]);
  const carried = carriedSpeaker(floor, span.start);
  const isPerson = ({ type }: EntityMention): boolean => type === "PER";
  const since = last && single ? newSubject(floor, spoken, start, isPerson) : null;
  if (carried && !(single && floor.several) && (!since || since.entityId === carried.entityId))
    return carried;
  const who = since ?? pronounReferent(floor, lexicon, { type: "any" }, span.start, single);
  if (!who) return carried;
  const text = cast.article.text.slice(span.start, span.end);
  return { ...span, text, name: who.name, entityId: who.entityId };
}

/** Carries the floor to a statement that goes on without naming its speaker. */
export function carriedSpeaker(floor: Floor, offset: number): Speaker | null {
  const { last } = floor;
  return last && offset - last.end < 3000 ? last : null;
}

import type { Languages } from "../../languages/language.ts";
import type { Annotated, Extracted, Mention, Speaker } from "../records.ts";
import type { Attribution } from "./attribution.ts";
import { backReference } from "./back.ts";
import { finalReference } from "./back-final.ts";
import { castOf, namesIn } from "./cast.ts";
import { isNobody } from "./cited.ts";
import { announcedQuote } from "./cueless.ts";
import { type Floor, heardIn, hearSpeaker, subjectSpeaker, subjectStarts } from "./floor.ts";
import { mentionOf } from "./mention.ts";
import { namelessIn } from "./nameless.ts";
import { type Passage, passagesOf, type Range, spanOf } from "./passage.ts";
import { carriedSpeaker, resolveSpeaker, silentSpeaker, viewSpeaker } from "./speaker.ts";
import { isHeard, type Statement, statementsOf } from "./statements.ts";
import { titlesOf } from "./titles.ts";
import type { Turn } from "./turns.ts";
import { votedSpeaker } from "./vote.ts";
import { phraseAt, splitWords } from "./words.ts";

/** Who says what in the article: its statements with speaker, stance and the date of their event. */
export function extract(article: Annotated, languages: Languages): Extracted {
  const passages = passagesOf(article, languages);
  const cast = castOf(article, passages[0]?.lexicon.sets.epithets ?? new Set());
  const floor: Floor = {
    cast,
    subjects: new Set(passages.flatMap((passage) => [...subjectStarts(passage)])),
    titles: titlesOf(cast, passages),
    last: null,
    own: null,
    noun: null,
    nameless: new Map(),
    unknown: null,
    several: false,
    spoken: 0,
    before: null,
    heard: null,
  };
  const claims: Mention[] = [];
  const occurrences = new Map<string, number>();
  let spokenAt = -2;
  let previous = 0;
  passages.forEach((passage, at) => {
    const { final } = passage.lexicon.pack;
    const quoted = claims.length > previous && claims.slice(previous).every(isCarried);
    const said = quoted || (claims.length > previous && isQuotation(floor.before));
    const source = final ? finalReference(passage, said) : backReference(passage);
    if (source) {
      hearSpeaker(floor, passage, resolveSpeaker(floor, passage, source, true));
      spokenAt = at;
      for (let k = previous; k < claims.length; k++)
        if (claims[k]!.speaker === null || (final && isCarried(claims[k]!)))
          claims[k] = { ...claims[k]!, speaker: floor.last };
    }
    previous = claims.length;
    const open = at - spokenAt <= reachOf(passage) && goesOn(floor, passage);
    const stated = source ? announced(passage, source) : statementsOf(passage, open);
    if (source && stated.length === 0) stated.push(...addedBehind(passage, source));
    for (const statement of passage.turn?.asks ? [] : stated) {
      const { attribution } = statement;
      // "Es hieß", "it was stated": nobody but who spoke in the sentence before
      const silent =
        attribution?.rule === "unvouched" ||
        (attribution?.rule === "impersonal" && !attribution.speaker && at - spokenAt > 1);
      const speaker = silent ? null : speakerOf(floor, statement);
      const rule = passage.turn?.speaker && !statement.attribution ? "turn" : statement.rule;
      const mention = mentionOf(
        article,
        floor,
        { ...statement, rule },
        speaker,
        occurrences,
        stated.map(({ content }) => content),
      );
      if (mention) claims.push(mention);
      if (speaker) {
        hearSpeaker(floor, passage, speaker, attribution?.cue.entry.kind === "source");
        spokenAt = at;
      }
    }
    floor.heard = heardIn(floor, passage);
    floor.unknown = namelessIn(floor, passage);
    if (floor.unknown)
      floor.nameless.set(`${floor.unknown.text}\n${floor.unknown.head}`, floor.unknown);
    floor.before = passage;
  });
  return { ...article, claims };
}

/** A quotation that names nobody and so goes on with whoever spoke before. */
const isCarried = ({ rule }: Mention): boolean => rule === "quotation";

/** 「もう限界だ」。: marks around all of it, however short. */
function isQuotation(passage: Passage | null): boolean {
  const { words = [] } = passage ?? {};
  const close = words.findLastIndex(({ lower }) => !/^[。．.]$/u.test(lower));
  return /^[「『]$/u.test(words[0]?.lower ?? "") && /^[」』]$/u.test(words[close]?.lower ?? "");
}

function announced(passage: Passage, source: Range): Statement[] {
  const statement = announcedQuote(passage, source);
  return statement ? [statement] : [];
}

/** "Así lo confirmó la alcaldesa, quien reveló que C": what whoever said the sentence before says in a relative clause. */
function addedBehind(passage: Passage, source: Range): Statement[] {
  const { words, lexicon } = passage;
  return statementsOf(passage, false).filter(({ content, attribution }) => {
    const { speaker, cue } = attribution ?? {};
    if (!speaker || !cue || speaker.from < source.to || content.from < cue.to) return false;
    return lexicon.sets.relatives.has(words[speaker.from]!.lower);
  });
}

/** How many sentences back whoever holds the floor may have spoken: farther where words say that somebody said it. */
const reachOf = (passage: Passage): number => (isHeard(passage) ? 3 : 1);

/**
 * Whether a sentence in a reporting mood may go on with whoever spoke last: in German with anybody, else
 * with a report or an organisation, as a conditional behind a person's words is as often the writer's own hearsay.
 */
function goesOn({ cast, last }: Floor, { lexicon }: Passage): boolean {
  if (!last || lexicon.pack.reportedFloor || lexicon.pack.hearsayEnds) return true;
  const type = cast.names.find(({ entityId }) => entityId === last.entityId)?.type;
  const people = lexicon.pack.descriptions?.PER ?? [];
  return type !== "PER" && !splitWords(last.text).some(({ lower }) => people.includes(lower));
}

/** Who speaks in a paragraph with a label ("BRANDT: …"). */
function turnSpeaker(
  floor: Floor,
  { start, end, name, entityId }: NonNullable<Turn["speaker"]>,
): Speaker {
  return { start, end, text: floor.cast.article.text.slice(start, end), name, entityId };
}

/** "“…” - powiedziała PAP", "řekl ČTK": behind a verb that needs no subject a medium is told what the person of the last sentence says. */
function isTold(
  floor: Floor,
  { words, lexicon }: Passage,
  { cue }: Attribution,
  { from, to }: Range,
): boolean {
  const { dropsSubject, nameCases } = lexicon.pack;
  if (!dropsSubject || !nameCases || from !== cue.to) return false;
  const span = spanOf({ words }, { from, to });
  const [medium] = namesIn(floor.cast, span);
  if (medium?.start !== span.start || medium.end !== span.end) return false;
  return medium.rule.startsWith("list: medium") && subjectSpeaker(floor) !== null;
}

function speakerOf(
  floor: Floor,
  { passage, attribution, follows, content, rule }: Statement,
): Speaker | null {
  const source = attribution && votedSpeaker(floor.cast, passage, attribution);
  // "… has learned this newspaper"
  if (source && isNobody(passage, source)) return null;
  const told =
    source && rule.startsWith("quotation") && isTold(floor, passage, attribution, source);
  if (source && !told) {
    const behind = source.from >= attribution.cue.to;
    const { words, lexicon } = passage;
    // "Şirketten yapılan açıklamada": the case of a source
    const after = phraseAt(words, source.to, lexicon.cues, ({ kind }) => kind === "source-after");
    const cited = after !== null || attribution.cue.entry.kind.startsWith("source");
    return resolveSpeaker(floor, passage, source, behind, cited);
  }
  if (passage.turn?.speaker) return turnSpeaker(floor, passage.turn.speaker);
  if (attribution?.rule === "passive") return null;
  const offset = passage.words[content.from]!.start;
  const anonymous = attribution?.cue.entry.kind === "source" && attribution.rule !== "view";
  if (attribution?.cue.entry.impersonal || anonymous) return null;
  if (attribution?.rule === "view") return viewSpeaker(floor, passage, attribution.cue);
  const subject = rule === "quotation" ? subjectSpeaker(floor) : null;
  const carried = subject ?? (attribution || follows ? carriedSpeaker(floor, offset) : null);
  if (!attribution) return carried;
  const { cue } = attribution;
  const silent = cue.entry.kind === "clitic" || passage.lexicon.pack.dropsSubject === true;
  if (cue.entry.kind === "clitic" && floor.own && floor.last !== floor.own) return floor.own;
  return silent ? silentSpeaker(floor, passage, cue) : carried;
}

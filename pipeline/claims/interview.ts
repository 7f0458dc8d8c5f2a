import type { Annotated, EntityMention } from "../records.ts";
import { lowerBound, namesIn } from "./cast.ts";
import type { Lexicon } from "./lexicon.ts";
import { headless, type Label, type Line } from "./lines.ts";
import type { Turn, TurnSpeaker } from "./turns.ts";
import { hasPhrase, phraseAt, phraseEnding, splitWords } from "./words.ts";

/** What a label tells of its paragraphs: that they ask, or who speaks in them. */
type Role = "asks" | TurnSpeaker | null;

/** How an article tells its interview. */
interface Shape {
  /** Who answers; null where the article does not tell. */
  readonly answering: TurnSpeaker | null;
  /** Whether a question mark at the end makes a paragraph a question, as where labels do not. */
  readonly marked: boolean;
  /** What all answers begin with, so that only such paragraphs are some; null where they have no mark. */
  readonly mark: Line["mark"];
}

/** As many questions as make an interview without labels for them, where its answers or the article tell of one and where not. */
const QUESTIONS = { told: 2, untold: 3 };

/**
 * Whose turn each paragraph is. Labels tell it where they name a person, come back in capitals, or ask and answer in
 * turns; in an interview the paragraphs between them go on with whoever spoke, and without labels those that answer
 * the questions are of the one who is interviewed.
 */
export function interviewOf(
  article: Annotated,
  lines: readonly Line[],
  lexicon: Lexicon,
): ReadonlyMap<Line, Turn> {
  const roles = rolesOf(article, lines, lexicon);
  const shape = shapeOf(article, lines, roles, lexicon);
  const turns = new Map<Line, Turn>();
  const last = lines.findLastIndex((line) => roles.has(line) || (shape?.marked && line.question));
  let before: Role = null;
  lines.forEach((line, at) => {
    const own = roles.get(line);
    let role: Role = null;
    if (own !== undefined) {
      // a label whose one paragraph is a question asks, where questions have marks alone
      role = shape?.marked && line.question ? "asks" : (own ?? shape?.answering ?? null);
      turns.set(line, turnOf(line, role));
    } else if (!shape) return;
    else if (shape.marked && line.question) role = "asks";
    else if (before && at < last && isPrompt(shape, line, lines[at + 1]!, roles)) role = "asks";
    else if (before === "asks") role = isMarked(shape, line) ? shape.answering : null;
    else if (before && at < last)
      role = isMarked(shape, line) ? goesOn(article, line, before) : null;
    if (role && own === undefined) turns.set(line, turnOf({ ...line, text: headless(line) }, role));
    before = role;
  });
  return turns;
}

/** The role of each label that is one. */
function rolesOf(
  { entities }: Annotated,
  lines: readonly Line[],
  { interview }: Lexicon,
): Map<Line, Role> {
  const groups = Map.groupBy(
    lines.filter(({ label }) => label),
    ({ label }) => label!.key,
  );
  const asks = new Set(
    [...groups]
      .filter(([key, group]) => interview.asks.has(key) || (group.length > 1 && mostlyAsks(group)))
      .map(([key]) => key),
  );
  const asking = asks.size > 0;
  const answering = [...groups.keys()].some((key) => interview.answers.has(key));
  const roles = new Map<Line, Role>();
  if (groups.size === 0) return roles;
  const bearers = bearersOf(entities);
  for (const [key, group] of groups) {
    const isListed = interview.asks.has(key) || interview.answers.has(key);
    // "A. Meier", "P. Sanz" begin sentences: letters with a point must ask and answer
    if (!group[0]!.label!.colon && !(isListed && asking && answering)) continue;
    const meant = formsOf(key)
      .flatMap((form) => bearers.get(form) ?? [])
      .sort((a, b) => a.start - b.start);
    for (const line of group) {
      if (asks.has(key)) roles.set(line, "asks");
      else if (interview.answers.has(key)) {
        if (asking) roles.set(line, null);
      } else {
        const speaker = speakerOf(line.label!, meant, group.length, asking);
        if (speaker) roles.set(line, speaker);
      }
    }
  }
  return roles;
}

/** A person asks where most of its paragraphs are questions, a newspaper where half are. */
function mostlyAsks(group: readonly Line[]): boolean {
  const questions = group.filter(({ question }) => question).length;
  return questions * 2 > group.length - (group[0]!.label!.person ? 0 : 1);
}

/** Whom a label names: the person in it or meant by it; where it comes back, in capitals or beside questions, its own words. */
function speakerOf(
  { start, name, key, person }: Label,
  meant: readonly EntityMention[],
  count: number,
  asking: boolean,
): TurnSpeaker | null {
  const own = { start, end: start + name.length };
  const ids = new Set(meant.map(({ entityId }) => entityId));
  // "I.P." is a name to whoever does not know whose initials they are
  const initials = ids.size === 1 && key.replaceAll(" ", "").length < 4;
  if (person && !initials) return person;
  if (ids.size === 1) return { ...own, entityId: meant[0]!.entityId, name: meant[0]!.name };
  const least = /^\p{Lo}/u.test(name) ? 2 : 3;
  const repeated = count > 1 && name.length >= least && (asking || name === name.toUpperCase());
  return repeated ? { ...own, entityId: null, name } : null;
}

/** The people of an article by what a label may call them: "Holm", "Frau Holm", "C M", "高橋" for Karin Holm, Claire Morel, 高橋由紀. */
function bearersOf(entities: readonly EntityMention[]): Map<string, EntityMention[]> {
  const bearers = new Map<string, EntityMention[]>();
  for (const person of entities) {
    if (person.type !== "PER") continue;
    const words = person.name.toLowerCase().split(/[\s-]+/u);
    const forms = [`surname ${words.at(-1)}`];
    if (words.length > 1) forms.push(`initials ${words.map((word) => word[0]).join("")}`);
    if (/^\p{Lo}{2}/u.test(person.text))
      for (let to = 2; to <= person.text.length; to++)
        forms.push(`head ${person.text.slice(0, to)}`);
    for (const form of forms) {
      const known = bearers.get(form);
      if (known === undefined) bearers.set(form, [person]);
      else known.push(person);
    }
  }
  return bearers;
}

/** What a label calls somebody, in the ways of `bearersOf`. */
const formsOf = (key: string): readonly string[] => [
  `initials ${key.replaceAll(/[\s-]/gu, "")}`,
  `surname ${key.split(" ").at(-1)}`,
  `head ${key}`,
];

/** How the article tells its interview; null where it is none. */
function shapeOf(
  article: Annotated,
  lines: readonly Line[],
  roles: ReadonlyMap<Line, Role>,
  lexicon: Lexicon,
): Shape | null {
  const labelled = [...roles.values()].filter((role) => role === "asks").length;
  const questions = lines.filter(({ question }) => question);
  if (labelled === 0 && questions.length < QUESTIONS.told) return null;
  const answers = [...roles].filter(([, role]) => role !== "asks");
  const answering = answeringOf(article, lines, roles, lexicon);
  if (labelled > 1 || (labelled > 0 && answers.some(([, role]) => role === null)))
    return { answering, marked: false, mark: null };
  const replies = lines.filter((line, at) => lines[at - 1]?.question && !line.question);
  const head = lines.slice(0, lines.indexOf(questions[0]!));
  const announced = isAnnounced(article, [...head, lines.at(-1)!], lexicon);
  const enough = announced || answers.length > 1 ? QUESTIONS.told : QUESTIONS.untold;
  if (!answering || questions.length < enough || replies.length * 2 < questions.length) return null;
  const mark = markOf(replies);
  const isTold =
    announced ||
    answers.length > 1 ||
    (mark !== null && markOf(questions) === mark) ||
    replies.filter((line) => isFirstPerson(article, line, lexicon)).length * 2 >= replies.length;
  return isTold ? { answering, marked: true, mark } : null;
}

/** The mark that all of these begin with. */
const markOf = ([first, ...others]: readonly Line[]): Line["mark"] =>
  others.every(({ mark }) => mark === first!.mark) ? first!.mark : null;

const isMarked = ({ mark }: Shape, line: Line): boolean => mark === null || line.mark === mark;

/** The one person who answers: by the labels, by what stands before the first question, by whom questions address. */
function answeringOf(
  { text, entities, blocks }: Annotated,
  lines: readonly Line[],
  roles: ReadonlyMap<Line, Role>,
  { interview }: Lexicon,
): TurnSpeaker | null {
  const isAsker = ({ start }: EntityMention): boolean => {
    const words = splitWords(text.slice(Math.max(0, start - 40), start));
    return phraseEnding(words, words.length, interview.askedBy, words.length) >= 0;
  };
  const labels = lines.flatMap((line) => {
    const role = roles.get(line);
    return role === "asks" || role === null ? [line.label!] : [];
  });
  const isLabel = ({ start }: EntityMention): boolean =>
    start < (labels[lowerBound(labels, start + 1) - 1]?.end ?? 0);
  const people = entities.filter((e) => e.type === "PER" && !isAsker(e) && !isLabel(e));
  const only = (some: readonly TurnSpeaker[]): TurnSpeaker | null =>
    new Set(some.map(({ entityId, name }) => entityId ?? name)).size === 1 ? some[0]! : null;
  const spoken = [...roles].flatMap(([line, role]) =>
    role === null || role === "asks" || line.question ? [] : [role],
  );
  const from = lines.find((line) => line.question || roles.has(line))?.start ?? 0;
  const titles = blocks.filter(({ kind }) => kind === "title");
  const isTitle = ({ start }: EntityMention): boolean =>
    titles.some((title) => title.start <= start && start < title.end);
  const head = people.filter((e) => e.end <= from || isTitle(e));
  const asked = new Set(
    lines
      .filter(({ question }) => question)
      .flatMap((line) => namesIn({ names: people }, line).map(({ entityId }) => entityId)),
  );
  const addressed = head.filter(({ entityId }) => asked.has(entityId));
  return only(spoken) ?? only(head) ?? only(addressed) ?? only(people);
}

/** Whether these paragraphs, or a title, call the article an interview. */
function isAnnounced(
  { text, blocks }: Annotated,
  lines: readonly Line[],
  { interview }: Lexicon,
): boolean {
  return [...blocks.filter(({ kind }) => kind === "title" || kind === "byline"), ...lines].some(
    ({ start, end }) => {
      const words = splitWords(text.slice(start, end));
      return [interview.announced, interview.askedBy].some((list) =>
        hasPhrase(words, 0, words.length, list),
      );
    },
  );
}

function isFirstPerson({ text }: Annotated, line: Line, { pronouns }: Lexicon): boolean {
  const words = splitWords(text.slice(line.text, line.end));
  return words.some((_, at) => phraseAt(words, at, pronouns)?.value.first === true);
}

/** Where questions have no labels, what stands without one, or without the mark, in front of an answer that has it is one. */
function isPrompt(shape: Shape, line: Line, next: Line, roles: ReadonlyMap<Line, Role>): boolean {
  if (!shape.marked) return false;
  return (
    roles.has(next) || (shape.mark !== null && !isMarked(shape, line) && isMarked(shape, next))
  );
}

/** A paragraph between two turns goes on with the first, unless it names who speaks there, as a narrator does. */
function goesOn({ entities }: Annotated, line: Line, before: Role): Role {
  if (before === "asks" || before === null || before.entityId === null) return before;
  const named = namesIn({ names: entities }, line);
  return named.some(({ entityId }) => entityId === before.entityId) ? null : before;
}

function turnOf({ start, end, text }: Line, role: Role): Turn {
  const asks = role === "asks";
  return { start, end, text, speaker: asks ? null : role, asks };
}

import { type Languages, languageFor } from "../../languages/language.ts";
import { findDay } from "../clean/day.ts";
import type { Annotated, Edtf, Span } from "../records.ts";
import { interviewOf } from "./interview.ts";
import { lexiconOf } from "./lexicon.ts";
import { headless, type Line, linesOf } from "./lines.ts";

/** A paragraph whose head is no part of what it says, or in which somebody speaks that it need not name. */
export interface Turn extends Span {
  /** Where the text behind the head begins. */
  readonly text: number;
  /** Who speaks in the whole paragraph, with the name's id; null behind a time of day and where nobody is known. */
  readonly speaker: TurnSpeaker | null;
  /** True in a paragraph of whoever only asks. */
  readonly asks: boolean;
  /** The day it was said, where a signature gives one. */
  readonly said?: Edtf;
}

export type TurnSpeaker = Span & { readonly entityId: string | null; readonly name: string };

const signature =
  /^(\s{1,9}[—–―]{1,2}\s?)(\p{Lu}[\p{L}\p{M}’'.-]{1,20}(?: \p{L}[\p{L}\p{M}’'.-]{0,20}){0,4})(?: (\(@\w{1,30}\)))?(?:[,( ][^\n]{0,80})?(?<![.!?…])(?=\n|$)/u;
/** The paragraphs of the body that begin with a head or are somebody's turn in an interview, in text order. */
export function turnsOf(article: Annotated, languages: Languages): Turn[] {
  const lines = linesOf(article);
  const lexicon = lexiconOf(languageFor(article.language, languages)?.claims);
  const spoken = interviewOf(article, lines, lexicon);
  return lines.flatMap((line): Turn[] => {
    const turn = spoken.get(line) ?? signed(article, line);
    if (turn) return [turn];
    return line.timed ? [{ ...line, text: headless(line), speaker: null, asks: false }] : [];
  });
}

/** The paragraph of a post or a quotation set apart, signed in the line below it: "— Tom Reed (@tomreed) May 30, 2024". */
function signed({ text, entities }: Annotated, { start, end }: Line): Turn | null {
  const found = signature.exec(text.slice(end, end + 160));
  if (!found) return null;
  const [whole, dashed, name, handle] = found as unknown as [string, string, string, string?];
  // "— Reuters" below the last paragraph signs the article
  const known = entities.find(
    (e) => (e.type === "PER" || (handle && e.type === "ORG")) && [e.name, e.text].includes(name),
  );
  if (!known && !handle) return null;
  const from = end + dashed.length;
  const speaker = known ?? { start: from, end: from + name.length, entityId: null, name };
  const said = findDay(whole.slice(dashed.length + name.length));
  return { start, end, text: start, speaker, asks: false, ...(said !== null && { said }) };
}

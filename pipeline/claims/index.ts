import type { Languages } from "../../languages/language.ts";
import type { Annotated, Extracted, Mention, Speaker } from "../records.ts";
import { backReference } from "./back.ts";
import { castOf } from "./cast.ts";
import { mentionOf } from "./mention.ts";
import { passagesOf } from "./passage.ts";
import { carriedSpeaker, type Floor, resolveSpeaker } from "./speaker.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** Who says what in the article: its statements with speaker, stance and the date of their event. */
export function extract(article: Annotated, languages: Languages): Extracted {
  const passages = passagesOf(article, languages);
  const floor: Floor = {
    cast: castOf(article),
    subjects: new Set(passages.map((passage) => passage.start)),
    last: null,
  };
  const claims: Mention[] = [];
  const occurrences = new Map<string, number>();
  let spokenAt = -2;
  let previous = 0;
  passages.forEach((passage, at) => {
    const source = backReference(passage);
    if (source) {
      floor.last = resolveSpeaker(floor, passage, source);
      spokenAt = at;
      for (let k = previous; k < claims.length; k++)
        claims[k] = { ...claims[k]!, speaker: claims[k]!.speaker ?? floor.last };
    }
    previous = claims.length;
    for (const statement of source ? [] : statementsOf(passage, at - spokenAt <= 1)) {
      const speaker = speakerOf(floor, statement);
      const mention = mentionOf(article, floor, statement, speaker, occurrences);
      if (mention) claims.push(mention);
      if (speaker) {
        floor.last = speaker;
        spokenAt = at;
      }
    }
  });
  return { ...article, claims };
}

function speakerOf(
  floor: Floor,
  { passage, attribution, follows, content }: Statement,
): Speaker | null {
  if (attribution?.speaker) return resolveSpeaker(floor, passage, attribution.speaker);
  const offset = passage.words[content.from]!.start;
  return attribution || follows ? carriedSpeaker(floor, offset) : null;
}

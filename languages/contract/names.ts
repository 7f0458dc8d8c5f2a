/**
 * Words that tell what a name is, and how names are inflected; the names themselves are in
 * `languages/names`. A list is one string of words parted by white space; case and diacritics do
 * not matter.
 */
export interface NamesPack {
  /** Common nouns are capitalised too: a capital says nothing without a part of speech. */
  readonly nounsCapitalised?: boolean;
  /** Words that often open a sentence, or carry a capital, and are no name. */
  readonly openers?: string;
  /** Forms of address: what follows is a person (`Mr`, `Bapak`). */
  readonly honorifics?: string;
  /** Offices and trades: a name right after is a person (`president`, `analyste`). */
  readonly roles?: string;
  /** Prepositions of place: an unknown name after one is a place. */
  readonly locative?: string;
  /** Small words inside any name (`de`, `la`, `van der`, `bin`). */
  readonly particles?: string;
  /** Small words inside names of organisations, places and events only (`of`, `for`, `dan`). */
  readonly linkers?: string;
  /** Words that make the name they stand in an organisation (`university`, `kementerian`). */
  readonly organisationHeads?: string;
  /** Words that make the name they stand in a place (`river`, `kabupaten`). */
  readonly placeHeads?: string;
  /** Words that make the name they stand in a law, event, work or prize (`cup`, `pemilu`). */
  readonly eventHeads?: string;
  /** Verbs of saying and other words right after or before a person's name. */
  readonly personVerbs?: string;
  /** Inflected endings taken off both the word and the list name before they are compared, a regex source. */
  readonly endings?: string;
  /** Endings that a name of the list may take in the text (`Chinas`, `Moskauer`), a regex source. */
  readonly suffixes?: string;
  /** What is written onto the front of a name and what stands for it there (Arabic `لل` for `ال`). */
  readonly clitics?: Readonly<Record<string, string>>;
  /** A library's opinion on a name that no list or rule types; null where it has none. Pure. */
  readonly guessType?: (name: string) => "PER" | "ORG" | "LOC" | null;
  /** Particles written onto the end of a name without space (Korean). */
  readonly particlesGlued?: string;
  /** Adjectives and inhabitants by ISO 3166 code: `{ CN: "chinois chinoise" }`. */
  readonly demonyms?: Readonly<Record<string, string>>;
  /**
   * Institutions whose name is translated word by word. Key: the English name with `{demonym}`,
   * `{country}` or `{place}`; value: this language's patterns with the same slots, parted by `|`.
   */
  readonly institutions?: Readonly<Record<string, string>>;
}

/**
 * Words that tell what a name is, and how names are inflected; the names themselves are in
 * `languages/names`. A list is one string of words parted by white space; case and diacritics do
 * not matter.
 */
export interface NamesPack extends BodiesPack {
  /** Common nouns are capitalised too: a capital says nothing without a part of speech. */
  readonly nounsCapitalised?: boolean;
  /** Words that often open a sentence, or carry a capital, and are no name. */
  readonly openers?: string;
  /** Forms of address: what follows is a person (`Mr`, `Bapak`). */
  readonly honorifics?: string;
  /** Offices and trades: a name right after is a person (`president`, `analyste`). */
  readonly roles?: string;
  /** Words for what an office is in charge of, right behind it (`Menteri Keuangan`). */
  readonly portfolios?: string;
  /** A person's organisation may stand between the office and the name (`Direktur Utama Pelni Budi Santoso`). */
  readonly officeOfName?: boolean;
  /** Prepositions of place: an unknown name after one is a place. */
  readonly locative?: string;
  /** Family names that stand first, as they are written: what follows with capitals is the rest of a person's name (`Nguyễn`). */
  readonly familyNames?: string;
  /** Words of two syllables whose second, written small, ends a body's name: `Bộ Ngoại giao`; parted by `|`. */
  readonly closings?: string;
  /** The language's own people are written family name first; they are called given name first (`Kovács Gábor` is Gábor Kovács). */
  readonly familyFirst?: boolean;
  /** Letters that end a foreign name: a listed name with one behind it is part of a longer one (`亚` in `万德里亚`), unless … */
  readonly nameTails?: string;
  /** … the letter begins one of these words (`亚洲`). */
  readonly noTails?: string;
  /** Small words inside any name (`de`, `la`, `van der`, `bin`). */
  readonly particles?: string;
  /** Small words that stand inside a name only together (`op den`, `van 't`), parted by `|`. */
  readonly particlePhrases?: string;
  /** Small words inside names of organisations, places and events only (`of`, `for`, `dan`). */
  readonly linkers?: string;
  /** Words that make the name they stand in an organisation (`university`, `kementerian`). */
  readonly organisationHeads?: string;
  /** Words are written together: a trade or a head may end a longer word (`Mieterverein`, `Baudezernentin`). */
  readonly compounds?: boolean;
  /** Words that make the name they stand in a place (`river`, `kabupaten`). */
  readonly placeHeads?: string;
  /** Words that make the name they stand in a law, event, work or prize (`cup`, `pemilu`). */
  readonly eventHeads?: string;
  /** Of several heads the last counts (`Energy Act`), unless a linker joins them. */
  readonly headLast?: boolean;
  /**
   * Heads written small that are part of an institution's name with a preposition behind them (`cour d'appel
   * de Rennes`), of a place's (`mer d'Iroise`), or of an institution's or place's name that follows at
   * once (`hôpital Necker`, `stade Bollaert`).
   */
  readonly smallHeads?: {
    readonly organisations?: string;
    readonly places?: string;
    readonly organisationsBare?: string;
    readonly placesBare?: string;
  };
  /** Prepositions that join such a head to its name (`de du des d`). */
  readonly joins?: string;
  /** Definite articles, where no person's name follows one: `la Cnil`, not `la Macron`. */
  readonly articlesBeforeThings?: string;
  /** Newspapers write long abbreviations like words: `Onu`, `Cnil`. */
  readonly acronymsAsWords?: boolean;
  /** A hyphen parts two names, or a name and a common noun (`EU-Kommission`), instead of making one name. */
  readonly hyphenParts?: boolean;
  /** Nouns before a firm's name: `company`, `maker`, `shares of`. */
  readonly firmNouns?: string;
  /** Nouns for a storm right before its name by what English calls it, parted by `|`: `{ Hurricane: "huracán" }`. */
  readonly stormNouns?: Readonly<Record<string, string>>;
  /** Nouns for ships and spacecraft right before their names, parted by `|`. */
  readonly craftNouns?: string;
  /** These nouns stand right behind the name (`a Boris vihar`). */
  readonly thingsBehind?: boolean;
  /** Words of sport: in an article with several of them a city's name may be its club's (`Sevilla goleó al Betis`). */
  readonly sportWords?: string;
  /** Verbs and other words right behind a firm's name. */
  readonly firmVerbs?: string;
  /** Verbs of saying and other words right after or before a person's name. */
  readonly personVerbs?: string;
  /** Inflected endings taken off both the word and the list name before they are compared, a regex source. */
  readonly endings?: string;
  /** Endings that a name of the list may take in the text (`Chinas`, `Moskauer`), a regex source. */
  readonly suffixes?: string;
  /**
   * Adjectives that inflect within a listed name (`Deutsche Bank`, `der Deutschen Bank`): a regex source of their stems, and
   * their endings parted by white space, the longer first.
   */
  readonly adjectivesInside?: { readonly stems: string; readonly endings: string };
  /**
   * How a person's name in another case comes back to the nominative, an entry a gender, the first that makes a listed
   * given name counts: endings `from>to` of given names and of all words behind them (`ы>а`), parted by white space; a
   * whole given name needs no list (`Jana>Jan`); `sure`: endings that no surname has in the nominative, which outweigh a listed given name (`Jana Malinowskiego`).
   */
  readonly declensions?: readonly {
    readonly given: string;
    readonly surname: string;
    readonly sure?: string;
  }[];
  /**
   * Endings that a place's name or a surname alone has in other cases, and those of the nominatives it may come from, as
   * `from>to` parted by white space: `owie>ów ie>a`. All that fit are tried; the lists, the article and what places of the
   * country end in decide.
   */
  readonly cases?: string;
  /** Endings that many places of the country have in the nominative, parted by white space. */
  readonly placeEndings?: string;
  /** How people are found by what stands beside their names, in a script without capitals. */
  readonly people?: BesidePatterns;
  /** The same for firms: by the trade that ends their names (`東海精機`), or the noun before them (`شركة النور`). */
  readonly firms?: BesidePatterns;
  /** What is written onto the front of a name and what stands for it there (Arabic `لل` for `ال`). */
  readonly clitics?: Readonly<Record<string, string>>;
  /** A library's opinion on a name that no list or rule types; null where it has none. Pure. */
  readonly guessType?: (name: string) => "PER" | "ORG" | "LOC" | null;
  /** Particles written onto the end of a name without space (Korean). */
  readonly particlesGlued?: string;
  /** Adjectives and inhabitants by ISO 3166 code: `{ CN: "chinois chinoise" }`. */
  readonly demonyms?: Readonly<Record<string, string>>;
}

/**
 * Patterns for names (regex sources of flag `v` with a group `name`, `{slot}` for a word of that list, `_` for white space),
 * tried in this order. Others than the first that match the same letters do not count.
 */
export interface BesidePatterns {
  readonly lists: Readonly<Record<string, string>>;
  readonly patterns: readonly string[];
  /** The first word must be a listed given name or a proper noun to the tagger. */
  readonly listed?: boolean;
}

/** What institutions that every state or town has are called: `languages/<tag>/institutions.ts`. */
export interface BodiesPack {
  /**
   * Institutions whose name is translated word by word. Key: the English name with `{demonym}` (a country's adjective),
   * `{whose}` (the same, or another place's name), `{country}`, `{place}` or `{city}` (any place but a country); for
   * embassies also ` in {host}` (a country), for consulates ` in {seat}`. Value: what this language calls the body,
   * parted by `|`, put into every frame; ` / ` is where an adjective may stand within it (`ministère / des Transports`);
   * one with a slot (`{local}`: a city's adjective), or `{host}`, is a whole pattern.
   */
  readonly institutions?: Readonly<Record<string, string>>;
  /** The same for what is a place: airports, ports. */
  readonly facilities?: Readonly<Record<string, string>>;
  /**
   * Adjectives of cities by the city's English name (`{ Lyon: "lyonnais lyonnaise" }`, `_` for a space), where a body stands
   * beside them; in a frame's `{demonym}`.
   */
  readonly localAdjectives?: Readonly<Record<string, string>>;
  /** How a body and its place stand, parted by `|`: `{body} {demonym}|{body} {place}`; `{body} in {city}`: of cities' bodies only. */
  readonly institutionFrames?: string;
  /** Endings that a body's words may have in the text, a regex source; `suffixes` where left out. */
  readonly institutionEndings?: string;
  /** Small words that may stand between a body and its place (`de la`, `'s`); particles and linkers where left out. */
  readonly institutionLinks?: string;
  /** Small words between an embassy and its host (`à`, `in`). */
  readonly hostLinks?: string;
}

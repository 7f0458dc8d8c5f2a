/**
 * Words that tell what a number of people counts, so that two reports of one event can be held against each other.
 * A list is one string of items parted by white space, in small letters: a word, the end of words (`-toten`), or several
 * words (`lost_their_lives`); in scripts without spaces any run of letters.
 */
export interface TollsPack {
  readonly dead: string;
  readonly injured: string;
  readonly missing: string;
  /** Who has fallen ill: cases, the infected. */
  readonly ill: string;
  readonly arrested: string;
  /** Who had to leave home. */
  readonly displaced: string;
  /** Who loses a job. */
  readonly dismissed: string;
  /** Who takes part in a demonstration. */
  readonly marching: string;
  /** Who was on board. */
  readonly aboard: string;
  /** What stands shortly before a number that is part of another or comes on top of it: `including`, `another`. */
  readonly before: string;
  /** What stands right behind such a number: `more`, `others`. */
  readonly after: string;
}

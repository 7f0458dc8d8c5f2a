/** Attribution cues, pronouns, stance words: who says what. */
export interface ClaimsPack {
  readonly placeholder?: never;
}

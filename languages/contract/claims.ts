/** Attribution cues, pronouns, stance words: who says what. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by its stage
export interface ClaimsPack {}

/** Words by which `clean` recognises furniture around an article in this language. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by its stage
export interface CleanPack {}

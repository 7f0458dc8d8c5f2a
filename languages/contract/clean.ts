/** Words by which `clean` recognises furniture around an article in this language. */
export interface CleanPack {
  readonly placeholder?: never;
}

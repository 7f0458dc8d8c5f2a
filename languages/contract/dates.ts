/** What `dates` must know beyond what `Intl` says of the language. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by its stage
export interface DatesPack {}

/** What `dates` must know beyond what `Intl` says of the language. */
export interface DatesPack {
  readonly placeholder?: never;
}

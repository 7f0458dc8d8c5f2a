/** Names with their canonical English form, and the words that mark a name's type. */
export interface NamesPack {
  readonly placeholder?: never;
}

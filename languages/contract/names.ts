/** Names with their canonical English form, and the words that mark a name's type. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by its stage
export interface NamesPack {}

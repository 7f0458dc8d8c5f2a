/** Number words, magnitudes, currency and unit names. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by its stage
export interface QuantitiesPack {}

/** Number words, magnitudes, currency and unit names. */
export interface QuantitiesPack {
  readonly placeholder?: never;
}

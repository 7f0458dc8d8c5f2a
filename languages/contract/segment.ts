/** What `segment` must know beyond ICU: abbreviations, elisions, quotation marks. */
export interface SegmentPack {
  readonly placeholder?: never;
}

/** What `segment` must know beyond ICU: abbreviations, elisions, quotation marks. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by its stage
export interface SegmentPack {}

/** ISO 3166 codes by tags of languages: CLDR is asked once for each. */
const regions = new Map<string, string | undefined>();

/** Where most read a language, as ISO 3166 code; undefined where CLDR does not tell. */
export function regionOf(language: string): string | undefined {
  if (!regions.has(language)) regions.set(language, new Intl.Locale(language).maximize().region);
  return regions.get(language);
}

import type { RawArticle } from "../records.ts";

/** Country domains that are sold to anyone. */
const OPEN = new Set("ai am cc co fm gg io la ly me to tv vc ws".split(" "));

/** ISO 3166 region of the outlet: the one its language is declared with ("en-GB"), else its country's domain; undefined without either. */
export function regionOf({
  declaredLanguage,
  url,
  uri,
}: Pick<RawArticle, "declaredLanguage" | "url" | "uri">): string | undefined {
  const declared = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})(?:$|-)/u.exec(declaredLanguage ?? "");
  if (declared !== null) return declared[1];
  const host = /^https?:\/\/[^/?#]{1,255}?\.([a-z]{2})(?::\d{1,5})?(?:[/?#]|$)/iu.exec(url ?? uri);
  const domain = host?.[1]?.toLowerCase();
  if (domain === undefined || domain === "eu" || OPEN.has(domain)) return undefined;
  return domain === "uk" ? "GB" : domain.toUpperCase();
}

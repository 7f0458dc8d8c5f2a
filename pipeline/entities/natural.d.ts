declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  /** 0 to 1: how much two strings have in common, the more where their beginnings agree. */
  export default function jaroWinkler(
    left: string,
    right: string,
    options?: { readonly ignoreCase?: boolean; readonly dj?: number },
  ): number;
}

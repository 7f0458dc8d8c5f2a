import { romanizeLetters } from "../romanize.ts";
import { foldName } from "./atoms.ts";

/** `ent-` and the name in small Latin letters where the script allows, else its own folded letters. */
export function entityId(name: string, suffix = ""): string {
  const key = romanizeLetters(foldName(name));
  const slug = key.replace(/[^\p{L}\p{M}\p{N}+]+/gu, "-").replace(/^-|-$/gu, "");
  return `ent-${slug}${suffix === "" ? "" : `-${suffix.toLowerCase()}`}`;
}

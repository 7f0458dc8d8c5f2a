import { metadata } from "./metadata.ts";
import type { Metadata } from "./source.ts";

/** How mail programs name the lines above a message that is passed on. */
const SUBJECT =
  "subject|betreff|objet|asunto|assunto|oggetto|subjek|perihal|onderwerp|temat|тема|konu|件名|主题";
const SENT =
  "date|sent|datum|gesendet|envoyé|fecha|enviado el|enviado|data|inviato|tanggal|dikirim|verzonden|wysłano|дата|отправлено|tarih|日付|日期";
const FROM = "from|von|de|da|dari|van|od|от|kimden|差出人|发件人";
const HEADER = /^[> *]{0,4}(\p{L}[\p{L} -]{0,20})\*?\s?[:：]\*?\s?(\S.{0,300})$/u;

/** The message inside a mail of plain text: one passed on with its own sender and day, or one quoted; signatures are left out. */
export function unwrapped(mail: string): { readonly text: string; readonly inside: Metadata } {
  const lines = unquoted(mail.split(/\r?\n/u));
  const signature = lines.findIndex((line, i) => i > 0 && /^--\s?$/u.test(line));
  const kept = signature < 0 ? lines : lines.slice(0, signature);
  const first = kept.slice(0, 60).findIndex((_, i) => isHead(kept, i));
  if (first < 0) return { text: kept.join("\n"), inside: {} };
  let end = first;
  const fields = new Map<string, string>();
  for (let match = HEADER.exec(kept[end]!); match !== null; match = HEADER.exec(kept[++end] ?? ""))
    fields.set(match[1]!.trim().toLowerCase(), match[2]!.trim());
  const field = (names: string) =>
    names
      .split("|")
      .map((name) => fields.get(name))
      .find(Boolean);
  const inside = metadata({
    title: withoutReply(field(SUBJECT)),
    published: field(SENT),
    author: field(FROM)
      ?.replace(/\s{0,9}[<[][^<>[\]]{0,200}[>\]]$/u, "")
      .replaceAll('"', ""),
  });
  const text = kept.slice(end).join("\n");
  // lines of the same form may be somebody's address below the text
  const passedOn = inside.title !== undefined && text.trim().length >= 100;
  return passedOn ? { text, inside } : { text: kept.join("\n"), inside: {} };
}

/** Three lines of headers or more, an address among them. */
function isHead(lines: readonly string[], first: number): boolean {
  let end = first;
  while (end < lines.length && HEADER.test(lines[end]!)) end++;
  return end - first >= 3 && lines.slice(first, end).some((line) => line.includes("@"));
}

/** What stands behind `>`, where that is most of the mail. */
function unquoted(lines: readonly string[]): readonly string[] {
  const said = lines.filter((line) => line.trim() !== "");
  const quoted = said.filter((line) => line.startsWith(">"));
  if (quoted.length < 3 || quoted.length < said.length * 0.6) return lines;
  return lines
    .filter((line) => line.startsWith(">"))
    .map((line) => line.replace(/^(?:> ?){1,9}/u, ""));
}

/** A subject without `Re:`, `Fwd:`, `WG:` and the like before it. */
export function withoutReply(subject: string | undefined): string | undefined {
  return subject?.replace(
    /^(?:(?:re|fwd?|aw|wg|tr|rv|res|enc|i|bls|vs|sv|ynt|ilt)\s?:\s{0,3}){1,5}/iu,
    "",
  );
}

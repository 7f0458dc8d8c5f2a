// The code points of digit zero, in order: each is followed by the other nine digits.
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
  0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
  0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** Digits of any script as ASCII digits. */
export function toAscii(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = zeros.findLast((start) => start <= code) ?? code;
    return code - zero < 10 ? String(code - zero) : digit;
  });
}

/**
 * The value of a number in digits, `null` where the separators make no number (`4.2.1`, `192.168.0.1`).
 * One separator alone is read by the locale's decimal mark, except where only the other reading fits.
 */
export function readDigits(raw: string, decimal: string): number | null {
  const text = toAscii(raw)
    .replace(/[\s\u00a0\u202f\u2009'’٬]/gu, "")
    .replace(/٫/gu, ".");
  const marks = text.replace(/[0-9]/gu, "");
  if (marks === "") return Number(text);
  const last = marks.at(-1)!;
  const other = last === "." ? "," : ".";
  if (marks.includes(other)) {
    const whole = text.slice(0, text.lastIndexOf(last));
    if (whole.includes(last) || !isGrouped(whole, other)) return null;
    return Number(`${whole.replaceAll(other, "")}.${text.slice(text.lastIndexOf(last) + 1)}`);
  }
  if (marks.length > 1) return isGrouped(text, last) ? Number(text.replaceAll(last, "")) : null;
  if (last !== decimal && isGrouped(text, last) && !text.startsWith("0"))
    return Number(text.replace(last, ""));
  return Number(text.replace(last, "."));
}

/** Groups of three, or the Indian `12,34,567`. */
function isGrouped(text: string, mark: string): boolean {
  const groups = text.split(mark);
  const [first = "", ...rest] = groups;
  if (first.length === 0 || first.length > 3 || rest.at(-1)?.length !== 3) return false;
  const inner = rest.slice(0, -1);
  return (
    inner.every((group) => group.length === 3) ||
    (first.length < 3 && inner.every((group) => group.length === 2))
  );
}

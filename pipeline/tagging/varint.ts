/** Appends a whole number, seven bits a byte, the lowest first. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads `count` numbers from `start` on. */
export function readVarints(
  bytes: Uint8Array,
  start: number,
  count: number,
  take: (value: number) => void,
): void {
  let at = start;
  for (let i = 0; i < count; i++) {
    let value = 0;
    let byte: number;
    let shift = 0;
    do {
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    take(value);
  }
}

/** Numbers that ascend, from the gaps between them: `count` varints from `start` on. */
export function rowsFromGaps(bytes: Uint8Array, start: number, count: number): Int32Array {
  const rows = new Int32Array(count);
  let at = start;
  let row = -1;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
    }
    row += gap + 1;
    rows[i] = row;
  }
  return rows;
}

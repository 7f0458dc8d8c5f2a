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

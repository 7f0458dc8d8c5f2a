import type { DatesPack } from "../../languages/contract/dates.ts";

type Entry = readonly [word: string, value: number];

/** The number words of a pack: values that add up, scales that multiply, words between them. */
export function numberWords(pack: DatesPack): {
  readonly numbers: readonly Entry[];
  readonly scales: readonly Entry[];
  readonly joiners: readonly string[];
} {
  const { counting } = pack;
  const numbers = [...flat(counting?.numbers), ...HAN_DIGITS];
  const scales = flat(counting?.scales).filter(
    ([, value]) => value === 10 || value === 100 || value === 1000 || value === 10_000,
  );
  const joiners = counting?.joiners?.split("|") ?? [];
  if (counting?.glued === true) numbers.push(...gluedNumbers(numbers, scales, joiners, pack));
  return {
    numbers: [...numbers, ...Object.entries(pack.numbers ?? {})],
    scales: [...scales, ...HAN_SCALES],
    joiners: [...joiners, "-"],
  };
}

const HAN_DIGITS: readonly Entry[] = [..."〇一二三四五六七八九"].map((sign, value) => [
  sign,
  value,
]);
const HAN_SCALES: readonly Entry[] = [
  ["十", 10],
  ["百", 100],
  ["千", 1000],
];

function flat(words: Readonly<Record<number, string>> | undefined): Entry[] {
  return Object.entries(words ?? {}).flatMap(([value, forms]) =>
    forms.split("|").map((form) => [form, Number(value)] as const),
  );
}

/** Numbers of two digits and years written as one word: "einundzwanzig", "neunzehnhundertzwölf". */
function gluedNumbers(
  numbers: readonly Entry[],
  scales: readonly Entry[],
  joiners: readonly string[],
  pack: DatesPack,
): Entry[] {
  const digits = numbers.filter(([, value]) => value >= 1 && value <= 9);
  const tens = numbers.filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0);
  const links = pack.counting?.unitsFirst === true ? joiners : ["", ...joiners];
  const two = tens.flatMap(([ten, value]) =>
    digits.flatMap(([digit, unit]) =>
      links.map((link): Entry => {
        if (pack.counting?.unitsFirst === true) return [digit + link + ten, value + unit];
        return [ten + link + digit, value + unit];
      }),
    ),
  );
  const below = [...numbers.filter(([, value]) => value >= 1 && value < 100), ...two];
  const rests: Entry[] = [["", 0], ...below];
  const years: Entry[] = [];
  for (const [scale, factor] of scales) {
    const heads = below.filter(([, value]) =>
      factor === 100 ? value >= 10 && value <= 20 : value <= 2,
    );
    if (factor !== 100 && factor !== 1000) continue;
    for (const [head, value] of heads)
      for (const [rest, unit] of rests) years.push([head + scale + rest, value * factor + unit]);
  }
  return [...two, ...years];
}

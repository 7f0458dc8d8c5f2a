import { romanizeLetters } from "../romanize.ts";

/**
 * The consonants of a word as a news writer of another script would hear them: "Spieth", "スピース" and
 * "스피스" come out alike. Sounds that scripts confuse are one letter: l/r, b/v/w, s/z/th/sh, k/g/q, t/d, p/f.
 */
export function soundOf(word: string): string {
  const latin = [...romanizeLetters(word.toLowerCase())]
    .map((letter) => SOUNDS.get(letter) ?? hangul(letter) ?? letter)
    .join("");
  return latin
    .normalize("NFKD")
    .replaceAll(/[^a-z]/gu, "")
    .replaceAll(/^th/gu, "t")
    .replaceAll(/c(?=[eiy])|sch|sh|tch|ch(?![rl])|th|dg/gu, "s")
    .replaceAll("ph", "p")
    .replaceAll("x", "ks")
    .replaceAll(/[bfvldczqgj]/gu, (letter) => ALIKE[letter]!)
    .replace(/^h?[aeiouyw]/u, "A")
    .replaceAll(/[aeiouyhw]/gu, "")
    .replaceAll(/(.)\1+/gu, "$1");
}

/** 0 to 1: the share of sounds that stand in both in the same order; short words prove little. */
export function soundAlike(a: string, b: string): number {
  const [most, least] = [Math.max(a.length, b.length), Math.min(a.length, b.length)];
  if (least < 2 || least < 0.6 * most) return 0;
  const row = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1]!;
      row[j + 1] = a[i] === b[j] ? diagonal + 1 : Math.max(above, row[j]!);
      diagonal = above;
    }
  }
  const share = (2 * row[b.length]!) / (a.length + b.length);
  if (share < 0.75) return 0;
  return least === 2 ? 0.6 * share : share;
}

const ALIKE: Readonly<Record<string, string>> = {
  b: "p",
  f: "p",
  v: "p",
  l: "r",
  d: "t",
  c: "k",
  q: "k",
  g: "k",
  z: "s",
  j: "s",
};

/** Letters of scripts that write nearly every sound with one letter; Han only as news transcribes foreign names. */
const SOUNDS = new Map<string, string>(
  (
    [
      ["a", "アイウエオヤユヨワヲァィゥェォ"],
      ["ka", "カキクケコガギグゲゴ"],
      ["sa", "サシスセソザジズゼゾチヂ"],
      ["ta", "タツテトダヅデド"],
      ["na", "ナニヌネノン"],
      ["ha", "ハヒヘホ"],
      ["pa", "フバビブベボパピプペポヴ"],
      ["ma", "マミムメモ"],
      ["ra", "ラリルレロ"],
      ["", "ーッャュョ"],
      ["p", "بپفڤ"],
      ["t", "تطضد"],
      ["s", "ثجذزسشصظچژ"],
      ["k", "خغقكگک"],
      ["r", "رل"],
      ["m", "م"],
      ["n", "ن"],
      ["h", "حه"],
      ["a", "اأإآعويیىئؤء"],
      ["", "ة"],
      ["k", "कखगघ"],
      ["s", "चछजझशषस"],
      ["t", "टठडढतथदध"],
      ["n", "नणङञं"],
      ["p", "पफबभव"],
      ["m", "म"],
      ["r", "रल"],
      ["h", "ह"],
      ["a", "यअआइईउऊएऐओऔऑऍािीुूेैोौॉ"],
      ["", "़्"],
      ["a", "αειουηωάέίόύήώϊϋ"],
      ["p", "βπφ"],
      ["k", "γκ"],
      ["t", "δτ"],
      ["s", "ζθσς"],
      ["r", "λρ"],
      ["m", "μ"],
      ["n", "ν"],
      ["ks", "ξ"],
      ["ps", "ψ"],
      ["h", "χ"],
      ["pa", "巴白拜贝比彼瓦维波伯博布卜帕派佩皮珀普法费佛夫弗福菲芙保鲍"],
      ["pan", "本宾潘彭平凡范方芬冯班邦"],
      ["ka", "卡凯柯科克库夸加盖戈格古瓜圭高哥考可基吉"],
      ["kan", "坎康肯昆甘根贡冈金"],
      ["ta", "达戴道德迪蒂杜多塔泰特提图托陶代黛"],
      ["tan", "丹当登邓丁东敦顿坦唐汤腾廷通"],
      ["ra", "拉莱赖劳勒雷蕾利里丽莉立卢鲁路露吕罗洛尔儿理列烈"],
      ["ran", "兰朗伦琳林隆龙廉连"],
      [
        "sa",
        "扎泽兹佐祖查恰茨策楚切奇齐乔秋贾杰朱茱哲芝志萨赛瑟沙莎绍舍舒斯丝思苏索锡西希夏肖谢休修许什施史士司热日",
      ],
      ["san", "赞曾钱琼詹珍桑森山尚申圣松孙欣辛逊让"],
      ["ma", "马玛迈麦毛梅米密莫摩默姆穆缪"],
      ["man", "曼芒门蒙明敏"],
      ["na", "纳娜奈瑙内尼妮纽努诺恩汉亨洪安昂因英云扬杨温文翁万旺"],
      ["nan", "南楠宁农"],
      ["a", "哈海豪赫侯胡华怀惠霍阿埃艾爱奥澳厄欧伊以尤于约耶雅亚娅乌武伍韦威沃魏"],
    ] as const
  ).flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound] as const)),
);

/** Whether a word is written only with those Han letters that transcribe foreign names. */
export function isTranscribed(word: string): boolean {
  return [...word].every((letter) => SOUNDS.has(letter) && /\p{Script=Han}/u.test(letter));
}

const FIRST = "k k n t t r m p p s s a s s s k t p h".split(" ");
const LAST = " k k k n n n t r k m p r r p r m p p t t n t t k t p t".split(" ");

/** A Hangul syllable's consonants; null for other letters. */
function hangul(letter: string): string | null {
  const at = letter.charCodeAt(0) - 0xac00;
  if (at < 0 || at > 11171) return null;
  return `${FIRST[Math.floor(at / 588)]}a${LAST[at % 28]}`;
}

import { ar } from "./ar/index.ts";
import { ca } from "./ca/index.ts";
import { cs } from "./cs/index.ts";
import { da } from "./da/index.ts";
import { de } from "./de/index.ts";
import { el } from "./el/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { et } from "./et/index.ts";
import { fa } from "./fa/index.ts";
import { fi } from "./fi/index.ts";
import { fr } from "./fr/index.ts";
import { he } from "./he/index.ts";
import { hi } from "./hi/index.ts";
import { hr } from "./hr/index.ts";
import { hu } from "./hu/index.ts";
import { id } from "./id/index.ts";
import { it } from "./it/index.ts";
import { ja } from "./ja/index.ts";
import { ko } from "./ko/index.ts";
import type { Language, Languages } from "./language.ts";
import { ms } from "./ms/index.ts";
import { nb } from "./nb/index.ts";
import { nl } from "./nl/index.ts";
import { pl } from "./pl/index.ts";
import { pt } from "./pt/index.ts";
import { ro } from "./ro/index.ts";
import { ru } from "./ru/index.ts";
import { sk } from "./sk/index.ts";
import { sv } from "./sv/index.ts";
import { th } from "./th/index.ts";
import { tr } from "./tr/index.ts";
import { uk } from "./uk/index.ts";
import { vi } from "./vi/index.ts";
import { zh } from "./zh/index.ts";

/** Every pack, sorted by tag. Adding a language is one folder and one line here. */
const packs: readonly Language[] = [
  ar,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  ms,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
];

export const languages: Languages = new Map(packs.map((pack) => [pack.tag, pack]));

import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `вул просп пров пл бул наб буд кв обл р-н смт ім проф акад доц канд інж ген полк підп кап лейт див пор напр т.зв тобто-ін рис табл гл пп № тел бл англ нім фр лат укр рад кол зам зав в.о м.п о.с п.с пан д-р гр`,
  ),
  lastAbbreviations: words(
    `рр руб грн коп тис млн млрд трлн т.д т.п тощо н.е ст км см кг хв сек год чол січ лют бер квіт трав черв лип серп вер жовт лист груд`,
  ),
};

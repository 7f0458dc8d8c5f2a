import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dl dna d-na d-l dr prof ing conf lect acad gen col lt cpt sf str bd bdul șos al tel jud com ex
    p.ex cca aprox vs cf șt arh av pr pt dvs d-voastră ș.l
  `),
  lastAbbreviations: words(`
    etc ș.a ș.a.m.d sa s.a srl s.r.l ltd inc co corp mil mld lei ian feb apr aug sept oct nov dec
    a.m p.m î.hr d.hr km kg
  `),
  capitalUnits: words("Lei Euro"),
  numberAbbreviations: words(`
    nr art alin lit pag p cap fig vol pct ian feb mar apr iun iul aug sept oct nov dec
  `),
  openers: words(`
    el ea ei ele noi voi eu acesta aceasta aceștia acestea acel acea un o în la pe cu de din
    pentru prin după înainte fără către între conform potrivit când dacă deși dar și sau însă iar
    așa acum azi ieri mâine aici acolo nu nimeni nimic toți mulți unii alții ce cine cum unde care
    este sunt a au era
  `),
  sayings: words(`
    întreabă întrebat spune spus răspuns răspunde adăugat scrie scris oftează oftat șoptește șoptit murmură murmurat
    bombăne mormăie mormăit strigă strigat țipă izbucnește izbucnit exclamă ironizează glumesc râde zâmbește tună
    fulgeră punctează acuzat conchis rezumă rezumat continuă continuat plusează plusat
    contraatacă ripostează ripostat deplânge deplâns imploră implorat narează
  `),
  dialogueDash: true,
};

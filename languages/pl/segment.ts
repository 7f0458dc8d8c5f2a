import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof mgr inż hab lek med płk gen kpt mjr por ppor ppłk sierż asp kom podkom nadkom insp ks
    o bp abp kard św śp p pp im ul al pl os woj pow gm m.in tzn tzw tj np wg ok ob zob ew ewent
    ang niem franc fr łac ros wł wsch zach płd płn jw ds dyr red przew wicemin wiceprez zast ad vs
    z o.o tel adr doc adw r.pr lic sekr gł
  `),
  lastAbbreviations: words(`
    itd itp r w rr br ub bm m.st s.a z o.o sp zł gr mln mld tys bln proc godz min sek km kg cm ha
    p.n.e n.e inc ltd co corp jr sz in
  `),
  capitalUnits: words("Euro"),
  numberAbbreviations: words("nr nry s str art ust pkt par § poz tab rys rozdz t cz godz zł"),
  openers: words(`
    ten ta to te ci tego tej on ona ono oni one my wy ja jego jej ich nasz w we na z ze do od dla
    po przy przed za nad pod przez bez między według mimo podczas kiedy gdy jeśli jeżeli ponieważ
    bo choć ale i a oraz lub więc też także również tak teraz dziś wczoraj jutro tu tam jeszcze
    już nie nikt nic wszyscy wszystkie wiele wielu kilka niektórzy inni co kto jak gdzie dlaczego
    jednak natomiast ponadto następnie jest są był była było były ma mają może
  `),
  sayings: words(`
    pyta pytał pytała zapytał zapytała mówi mówił powiedział powiedziała odpowiada odpowiedział dodał dodała pisze
    napisał zawołał wzdycha westchnął westchnęła wzdychają żartuje zażartował zażartowała ironizuje narzeka narzekają
    narzekał narzekała krzyczy krzyknął krzyknęła szepcze mruczy burknął alarmuje alarmują alarmował alarmowała
    ubolewa ubolewał ubolewała grzmi grzmiał ripostuje ripostował odpiera odparł odparła odparowuje ucina uciął ucięła
    kwituje skwitował skwitowała wspomina wspominał wspominała wspominają opowiada opowiadał opowiadała opowiadają
    relacjonuje relacjonują przekonuje przekonują przekonywał przekonywała zapewnia zapewniają zapewniał zapewniła
    zapewnił tłumaczy tłumaczą tłumaczył tłumaczyła kontynuuje wtóruje dorzuca dorzucił dorzuciła podsumowuje
    podsumował podsumowała apeluje przestrzega podkreśla podkreślił podkreśliła dodaje wyjaśnia wyjaśnił wyjaśniła
    zaznacza zauważa przyznaje przyznał przyznała
  `),
  hyphensSplit: true,
  dialogueDash: true,
  dashQuotes: true,
};

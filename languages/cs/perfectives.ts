import { inflect, words } from "../words.ts";

const affirmed: readonly string[] = [
  ...inflect(
    `
    zaplat splat vyplat proplat doplat vrát navrát obrát zvýš sníž navýš ukonč dokonč skonč zaháj zruš poruš
    postav představ zastav vystav sestav dostav zpřísn zlepš zhorš zmírn zrychl zpomal posíl oslab zesíl
    uvoln propust opust spust vypust dopust oprav připrav přeprav uprav sjednot rozšíř založ odlož předlož
    přelož vytvoř utvoř potvrd obnov zajist pojist zjist odstoup nastoup vystoup postoup přistoup vstoup
    zastoup ustoup koup vykoup zakoup navštív schvál ohlás vyhlás prohlás odhlás přihlás vyčlen nahrad
    poškod překroč zakroč omez vymez zamez odsoud rozděl přiděl odděl povol zvol urč pověř prověř ověř změř
    zboř umožn znemožn zveřejn vyjádř objasn vysvětl doruč vyčist zkrát prodlouž obvin osvobod znič vyšetř
    ušetř zdraž zlevn odroč vyrob naříd zříd vyříd uskutečn odškodn utrp změn vyměn zdvojnásob přesvědč
    oslav oznám utrat
    `,
    "í íme",
  ),
  ...inflect(
    `
    začn vznikn zanikn klesn poklesn stoupn otevř uzavř zavř přijm zaujm převezm odejm najm dostan zůstan
    přestan nastan dosáhn zasáhn stáhn přesáhn vytáhn zvedn odmítn rozhodn napadn dopadn spadn zatkn poskytn
    posun přesun odsun nabídn půjd přijd odejd vyjd dojd projd přejd sejd najd pojed přijed odjed vyjed
    dojed přived zaved odved vyved proved převed podepíš přepíš vypíš pošl odešl vyšl přivez odvez dovez
    ukáž prokáž zakáž vzrost zahyn zemř vyber seber odeber přibud ubud proběhn přenes vynes přines
    `,
    "e eme ou",
  ),
  ...inflect(
    `
    přestěh vybud zbud zkontrol přesměr zorganiz zrekonstru zmoderniz odhlas odstart
    `,
    "uje ujeme ují",
  ),
  ...inflect(
    `
    získ zad pod vyd dod před prod odd přid projedn vykon svol odvol vyvol uspořád prohled překon zbour
    seškrt potrv setk utk
    `,
    "á áme ají",
  ),
  ...words(`
    vyhraje vyhrajeme vyhrají prohraje prohrajeme prohrají zahraje zahrajeme zahrají odehraje odehrajeme
    odehrají přispěje přispějeme přispějí pomůže pomůžeme pomohou
  `),
];

/** Presents of perfective verbs, which tell what is to come: third persons and "we", by conjugation, and their negations. */
export const perfectives: readonly string[] = affirmed.flatMap((form) => [form, `ne${form}`]);

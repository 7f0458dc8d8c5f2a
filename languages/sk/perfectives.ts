import { inflect, words } from "../words.ts";

const affirmed: readonly string[] = [
  ...inflect(
    `
    zaplat splat vyplat preplat doplat ukonč dokonč skonč zruš poruš postav predstav zastav vystav zostav
    dostav zlepš zhorš spomal posiln oslab uvoľn prepust opust spust vypust oprav priprav preprav uprav
    zjednot založ odlož predlož vytvor utvor potvrd obnov zabezpeč zaist zist vyčlen nahrad poškod prekroč
    zakroč obmedz vymedz rozdel pridel oddel povol zvol urč pover prever over umožn znemožn zverejn vyjadr
    objasn vysvetl doruč vyčist obvin oslobod znič vyšetr ušetr odroč vyrob uskutočn odškodn zmen vymen
    otvor zatvor utrat zdvojnásob
    `,
    "í íme ia",
  ),
  ...inflect(
    `
    vrát navrát zvýš zníž navýš sprísn zmiern zrýchl rozšír odstúp nastúp vystúp postúp pristúp vstúp zastúp
    ustúp kúp vykúp nakúp navštív schvál ohlás vyhlás prihlás odsúd predĺž nariad zriad oznám skrát
    `,
    "i ime ia",
  ),
  ...inflect(
    `
    zaved preved prived odved vyved vzrast prevez privez odvez prenes prines zavr zomr
    `,
    "ie ieme ú",
  ),
  ...inflect(
    `
    vybud zrekonštru skontrol zorganiz zmoderniz odhlas odštart presťah prerok
    `,
    "uje ujeme ujú",
  ),
  ...inflect("zad pod vyd dod odovzd pred prid vykon zvol odvol vyvol prekon potrv", "á áme ajú"),
  ...words(`
    zmeria zmeriame zmerajú začne začneme začnú klesne klesneme klesnú stúpne stúpneme stúpnu dosiahne
    dosiahneme dosiahnu zasiahne zasiahneme zasiahnu stiahne stiahneme stiahnu presiahne presiahneme
    presiahnu vytiahne vytiahneme vytiahnu odmietne odmietneme odmietnu rozhodne rozhodneme rozhodnú napadne
    napadneme napadnú dopadne dopadneme dopadnú zatkne zatkneme zatknú poskytne poskytneme poskytnú posunie
    posunieme posunú presunie presunieme presunú odsunie odsunieme odsunú ponúkne ponúkneme ponúknu dostane
    dostaneme dostanú zostane zostaneme zostanú prestane prestaneme prestanú nastane nastaneme nastanú pôjde
    pôjdeme pôjdu príde prídeme prídu odíde odídeme odídu vyjde vyjdeme vyjdú dôjde dôjdeme dôjdu prejde
    prejdeme prejdú nájde nájdeme nájdu vznikne vznikneme vzniknú zanikne zanikneme zaniknú príjme príjmeme
    príjmu prijme prijmeme prijmú zaujme zaujmeme zaujmú prevezme prevezmeme prevezmú odoberie odoberieme
    odoberú vyberie vyberieme vyberú zoberie zoberieme zoberú podpíše podpíšeme podpíšu vypíše vypíšeme
    vypíšu pošle pošleme pošlú odošle odošleme odošlú ukáže ukážeme ukážu preukáže preukážeme preukážu
    zakáže zakážeme zakážu pomôže pomôžeme pomôžu zlacnie zlacnieme zlacnejú zdražie zdražieme zdražejú
    prispeje prispejeme prispejú získa získame získajú vyhrá vyhráme vyhrajú prehrá prehráme prehrajú zahrá
    zahráme zahrajú odohrá odohráme odohrajú usporiada usporiadame usporiadajú zbúra zbúrame zbúrajú stretne
    stretneme stretnú pribudne pribudneme pribudnú ubudne ubudneme ubudnú prebehne prebehneme prebehnú
    zahynie zahynieme zahynú
  `),
];

/** Presents of perfective verbs, which tell what is to come: third persons and "we", by conjugation, and their negations. */
export const perfectives: readonly string[] = affirmed.flatMap((form) => [form, `ne${form}`]);

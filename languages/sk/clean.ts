import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    a i v vo na sa si je že s so z zo o k ku do od po pre pri u za nad pod pred cez medzi bez
    podľa počas proti okrem to ten tá tie toho tomu tom tým tí tento táto toto tejto tohto jeho
    jej ich svoj svoje svoju svojej svojich ktorý ktorá ktoré ktorú ktorého ktorí ktorých ako
    ale alebo ani aby by bol bola bolo boli byť bude budú sú som sme nie nebol nebude má majú
    mal mala môže môžu musí čo kto kde kedy keď ak pretože však tiež už len ešte potom tak teda
    viac než mu mi ho im nich neho nám vám my on ona oni dva tri rokov roku rok aj iba kým lebo
    keďže prvý až mnoho ďalší taktiež niekoľko svojho stále veľmi niektoré tieto nakoniec navyše
    zatiaľ pritom tu no
  `),
  related: phrases(`
    prečítajte si tiež, prečítajte si aj, prečítajte si, prečítajte si viac, čítajte aj, čítajte
    tiež, čítajte ďalej, čítajte viac, viac čítajte, pozri aj, pozrite aj, pozrite si,
    súvisiace články, súvisiace správy, súvisiace témy, súvisiaci článok, súvisiaci obsah,
    súvisiace, mohlo by vás zaujímať, mohlo by vás tiež zaujímať, mohlo by ťa zaujímať, mohlo by
    sa vám páčiť, neprehliadnite, nenechajte si ujsť, odporúčame, odporúčané články, odporúčané,
    najčítanejšie, najčítanejšie články, najčítanejšie správy, najsledovanejšie, najnovšie
    články, najnovšie správy, najnovšie, ďalšie články, ďalšie správy, ďalšie články autora,
    viac k téme, viac o téme, k téme, témy:, téma:, témy článku, tagy:, štítky:, značky:, kľúčové
    slová, rubrika:, kategória:, zaradené v, predchádzajúci článok, ďalší článok, nasledujúci
    článok, predošlý článok, video:, fotogaléria, fotogaléria:, galéria:, vypočujte si, komentár:,
    rozhovor:, analýza:, z archívu, sponzorovaný obsah, platená inzercia
  `),
  calls: phrases(`
    prihláste sa na odber, prihlásiť sa na odber, prihláste sa, odoberajte, odoberajte náš,
    odoberať newsletter, newsletter, náš newsletter, predplaťte si, získajte predplatné, získajte
    neobmedzený prístup, staňte sa predplatiteľom, už máte predplatné, máte predplatné, tento
    článok je určený pre predplatiteľov, tento článok je len pre, pokračujte v čítaní, sledujte
    nás, sledujte nás na, nájdete nás na, pridajte sa, pridajte sa k nám, zdieľajte, zdieľajte
    článok, zdieľať na, zdieľať článok, poslať e-mailom, stiahnite si, stiahnite si aplikáciu,
    stiahnite si našu aplikáciu, zapnite si upozornenia, povoľte notifikácie, podporte nás,
    podporte našu, darujte, prispejte, kontaktujte nás, napíšte nám, pošlite nám, píšte nám, máte
    tip, máte pre nás tip, našli ste chybu, nahláste chybu, nahlásiť chybu, zaregistrujte sa,
    registrujte sa, vytvorte si účet, zadajte svoj e-mail, váš e-mail, vaša e-mailová adresa,
    kliknite sem, kliknite na, ďakujeme za, páčil sa vám článok, ohodnoťte, hlasujte, čo si myslíte,
    súbory cookie, zásady ochrany
  `),
  commentHeadings: phrases(`
    komentáre, komentár, diskusia, diskusia k článku, vstúpiť do diskusie, vstúpte do diskusie,
    pridať komentár, pridajte komentár, pridať názor, váš názor, vaše názory, napísať komentár,
    napíšte komentár, komentovať, zobraziť komentáre, zobraziť diskusiu, žiadne komentáre,
    komentárov, zrušiť odpoveď, odpovedať, príspevky v diskusii, názory čitateľov, diskusia je
    uzavretá
  `),
  legal: phrases(`
    všetky práva vyhradené, všetky práva sú vyhradené, práva vyhradené, autorským zákonom,
    copyright, ©, publikovanie alebo šírenie, publikovanie alebo ďalšie šírenie, šírenie obsahu,
    bez predchádzajúceho súhlasu, bez písomného súhlasu, súbory cookie, súbory cookies,
    používame cookies, používame súbory cookie, používa súbory cookie, používa cookies, táto
    stránka používa, tieto stránky používajú, používaním tejto stránky, používaním stránky,
    nastavenia cookies, zásady cookies, zásady ochrany osobných údajov, spracúvaním osobných
    údajov, spracovaním osobných údajov, podmienky používania, obchodné podmienky, všeobecné
    obchodné podmienky, prevádzkovateľom servera, vydavateľ:, issn, powered by
  `),
  menus: phrases(`
    domov, hlavná stránka, titulná stránka, úvod, menu, hľadať, vyhľadať, vyhľadávanie,
    prihlásiť, prihlásiť sa, prihlásenie, odhlásiť, odhlásiť sa, registrácia, môj účet,
    predplatné, newsletter, rss, archív, pomoc, kontakt, kontakty, o nás, redakcia, tiráž,
    reklama, inzercia, článok pokračuje pod reklamou, pokračovanie pod reklamou, kariéra, mapa
    stránok, správy, spravodajstvo, domáce, z domova, zo sveta, zahraničie, zahraničné, svet,
    slovensko, európa, krimi, regióny, bratislava, košice, ekonomika, biznis, financie, peniaze,
    burza, podnikanie, politika, kultúra, spoločnosť, vzdelávanie, školstvo, veda, technológie,
    veda a technika, zdravie, životný štýl, auto, cestovanie, bývanie, móda, jedlo, šport,
    futbal, hokej, tenis, názory, komentáre, blogy, rozhovory, magazín, video, videá, foto,
    fotky, galéria, fotogaléria, podcast, podcasty, audio, tv program, počasie, horoskop,
    naživo, online, najnovšie, najčítanejšie, hlavné správy, aktuálne, práve teraz, exkluzívne,
    facebook, twitter, whatsapp, instagram, youtube, linkedin, telegram, zdieľať, zdieľať
    článok, zdieľať na facebooku, poslať, odoslať, e-mail, tlač, tlačiť, vytlačiť, uložiť,
    kopírovať odkaz, skopírovať odkaz, páči sa mi, odpovedať, nahlásiť, sledovať, počúvať,
    vypočuť, prehrať, načítava sa, načítať ďalšie, zobraziť viac, zobraziť všetko, zobraziť
    ďalšie, čítať ďalej, čítať viac, celý článok, ďalej, ďalšie, predchádzajúce, predošlé,
    nasledujúce, späť, späť hore, hore, prejsť na obsah, preskočiť na obsah, zavrieť, zatvoriť,
    otvoriť, súhlasím, prijať, prijať všetko, odmietnuť, odmietnuť všetko, zrušiť, nastavenia,
    stiahnuť, zdroj, zdroje, autor, autori, tagy, témy, téma, minút čítania, min čítania, čas
    čítania, tlačová správa, tlačové správy, tlačová informácia, pr článok
  `),
  captions: phrases(`
    na snímke, na fotografii, na fotke, ilustračné foto, ilustračná snímka, ilustračná fotografia,
    ilustračný obrázok, archívne foto, archívna snímka, foto, foto:, fotografia:, snímka:, autor
    fotografie, zdroj foto, zdroj fotografie, vizualizácia, vizualizácia:, grafika:, infografika,
    mapa:, repro:, reprofoto, tasr, sita, profimedia, reuters, ap, afp, getty images, shutterstock
  `),
  credits: phrases(`
    zdroj:, zdroje:, (tasr), (sita), tasr, foto:, text:, text a foto, autor:, autori:, redakcia:,
    editor:, preklad:, preložil, preložila, pripravil, pripravila, článok vyšiel, článok pôvodne vyšiel,
    text vyšiel, text pôvodne vyšiel, prevzaté z, prevzaté zo, oprava:, opravujeme, spresnenie:,
    poznámka redakcie, poznámka:, poznámky:, pozn. red., pozn. redakcie, o autorovi, autor je,
    autorka je, kontakt pre médiá, kontakt pre novinárov, pre viac informácií, ďalšie informácie:,
    hovorca:
  `),
  notes: [
    ...phrases(`
      článok sme aktualizovali, článok sme doplnili, článok sme opravili, článok sme upravili,
      text sme aktualizovali, text sme doplnili, text sme opravili, správu sme aktualizovali,
      správu sme doplnili, článok bol aktualizovaný, článok bol opravený, článok bol doplnený,
      článok bol upravený, tento článok bol aktualizovaný, tento článok bol opravený, text bol
      aktualizovaný, aktualizovali sme článok, táto tlačová správa obsahuje výhľadové
      vyhlásenia, doplnili sme informácie o, doplnili sme vyjadrenie, opravili sme chybu,
      opravili sme chybnú, oprava článku:, poznámka redakcie:
    `),
    ...joined(
      `
        predchádzajúca verzia, pôvodná verzia, v pôvodnej verzii, v predchádzajúcej verzii, v
        prvej verzii
      `,
      `
        článku, tohto článku, tohto textu
      `,
    ),
  ],
  bylines: phrases(`
    autor:, autorka:, autor, autorka, autori:, autori, text:, píše, napísal, napísala, pripravil,
    pripravila, redaktor, redaktorka, spravodajca, spravodajkyňa, redakcia
  `),
  dated: phrases(`
    publikované, publikované:, zverejnené, zverejnené:, uverejnené, vydané, vyšlo, dátum vydania,
    dátum zverejnenia, dátum, dátum:, aktualizované, aktualizované:, aktualizácia, aktualizácia:,
    posledná aktualizácia, naposledy aktualizované, upravené, upravené:, vložené, pridané
  `),
};

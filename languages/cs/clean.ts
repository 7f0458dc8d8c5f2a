import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    a i v ve na se si je že s z o k do od po pro při u za ze ke nad pod před přes mezi bez podle
    kvůli během proti to ten ta ty té tom tím toho tomu ti tento tato toto této jeho její jejich
    svůj své svou svých který která které kterou kterého kteří kterých jako jak ale nebo ani aby
    by byl byla bylo byli byly být bude budou jsou jsem jsme není nebyl nebude má mají měl měla
    může mohou musí co kdo kde kdy když pokud protože však také již už jen ještě pak tak tedy
    více než mu mi ho jej jí jim nich něj nám vám my on ona oni dva tři let roku rok první až
    mnoho další což avšak tohoto několik svého stále velmi zcela některé tyto poté nakonec třeba
    navíc zatímco aniž přitom zde
  `),
  related: phrases(`
    čtěte také, čtěte též, čtěte dále, čtěte více, čtěte i, přečtěte si, přečtěte si také,
    přečtěte si více, více čtěte, viz také, podívejte se, podívejte se na, podívejte se také,
    související články, související zprávy, související témata, související obsah, související,
    mohlo by vás zajímat, mohlo by vás také zajímat, mohlo by se vám líbit, mohlo by tě zajímat,
    nepřehlédněte, nenechte si ujít, doporučujeme, doporučené články, nejčtenější, nejčtenější
    články, nejčtenější zprávy, nejsledovanější, nejnovější články, nejnovější zprávy, poslední
    články, další články, další zprávy, další články autora, další z rubriky, více k tématu,
    více o tématu, k tématu, témata článku, témata:, téma:, štítky, štítky:, klíčová slova,
    rubrika:, rubriky:, zařazeno v, předchozí článek, další článek, následující článek,
    předchozí příspěvek, další příspěvek, starší příspěvek, novější příspěvek, video:,
    fotogalerie, fotogalerie:, foto a video, poslechněte si, komentář:, rozhovor:, analýza:,
    glosa:, z archivu, sponzorovaný obsah, komerční sdělení, celý článek čtěte, pokračování
    článku, zobrazit celou galerii
  `),
  calls: phrases(`
    přihlaste se k odběru, přihlásit se k odběru, přihlaste se, odebírejte, odebírejte náš,
    odebírat newsletter, odebírat, newsletter, náš newsletter, přihlásit k newsletteru,
    předplaťte si, předplatné, získejte předplatné, získejte neomezený přístup, staňte se
    předplatitelem, jste předplatitel, již máte předplatné, tento článek je pouze pro
    předplatitele, obsah je dostupný pouze, pokračujte ve čtení, sledujte nás, sledujte nás na,
    najdete nás na, připojte se, přidejte se k nám, přidejte se, sdílejte, sdílejte článek,
    sdílet na, sdílet článek, poslat e-mailem, stáhněte si, stáhněte si aplikaci, stáhněte
    si naši aplikaci, nainstalujte si, zapněte si upozornění, povolte oznámení, podpořte nás,
    podpořte naši, darujte, přispějte, kontaktujte nás, napište nám, pošlete nám, pište
    nám, máte tip, máte pro nás tip, našli jste chybu, nahlásit chybu, nahlaste chybu,
    zaregistrujte se, registrujte se, vytvořte si účet, přihlaste se nebo, zadejte svůj
    e-mail, váš e-mail, vaše e-mailová adresa, klikněte zde, klikněte na, děkujeme za, líbil se
    vám článek, ohodnoťte, hlasujte, co si myslíte, soubory cookie, zásady ochrany, kanál na
    whatsappu
  `),
  commentHeadings: phrases(`
    komentáře, komentář, diskuze, diskuse, diskuze ke článku, diskuse ke článku, diskuze k
    článku, diskuse k článku, vstoupit do diskuze, vstoupit do diskuse, vstoupit do diskuze k
    článku, přidat komentář, přidejte komentář, přidat názor, váš názor, vaše názory, napsat
    komentář, napište komentář, okomentovat, zobrazit komentáře, zobrazit diskuzi, žádné
    komentáře, počet komentářů, komentářů, zrušit odpověď na komentář, zrušit odpověď,
    odpovědět, příspěvky v diskuzi, názory čtenářů, diskuze je uzavřena
  `),
  legal: phrases(`
    všechna práva vyhrazena, všechna práva jsou vyhrazena, práva vyhrazena, autorským zákonem,
    copyright, ©, publikování nebo šíření obsahu, šíření obsahu, bez předchozího souhlasu, bez
    souhlasu redakce, bez písemného souhlasu, soubory cookie, soubory cookies, používáme
    cookies, používáme soubory cookie, používá soubory cookie, používá cookies, tento web
    používá, tyto stránky používají, používáním tohoto webu, nastavení cookies, zásady cookies,
    zásady ochrany osobních údajů, podmínky užití, podmínky užívání, obchodní podmínky,
    všeobecné obchodní podmínky, provozovatelem serveru, vydavatel:, issn, affiliate odkazy,
    powered by
  `),
  menus: phrases(`
    domů, hlavní strana, titulní strana, úvod, úvodní stránka, menu, hledat, vyhledat,
    vyhledávání, přihlásit, přihlásit se, přihlášení, odhlásit, odhlásit se, registrace, můj
    účet, předplatné, newsletter, newslettery, rss, archiv, archív, nápověda, kontakt, kontakty,
    o nás, redakce, tiráž, reklama, inzerce, pokračování pod reklamou, článek pokračuje pod
    reklamou, sponzorováno, kariéra, mapa stránek, zprávy, zpravodajství, domácí, z domova, ze
    světa, zahraničí, zahraniční, svět, česko, česká republika, evropa, krimi, regiony, praha,
    brno, ekonomika, byznys, finance, peníze, burza, podnikání, politika, kultura, společnost,
    vzdělání, školství, věda, technologie, věda a technika, zdraví, životní styl, auto,
    auto-moto, cestování, bydlení, móda, jídlo, hobby, sport, fotbal, hokej, tenis, názory,
    komentáře, komentáře a názory, blogy, rozhovory, magazín, video, videa, foto, fotky,
    galerie, fotogalerie, podcast, podcasty, audio, tv program, počasí, horoskop, živě, online,
    nejnovější, nejčtenější, hlavní zprávy, aktuálně, právě teď, exkluzivně, facebook, twitter,
    whatsapp, instagram, youtube, linkedin, telegram, sdílet, sdílet článek, sdílet na
    facebooku, sdílet na twitteru, poslat, odeslat, odeslat e-mailem, e-mail, tisk, tisknout,
    vytisknout, uložit, kopírovat odkaz, zkopírovat odkaz, odkaz zkopírován, líbí se mi,
    odpovědět, nahlásit, sledovat, poslouchat, poslechnout, přehrát, načítání, načíst další,
    načítám, zobrazit více, zobrazit vše, zobrazit další, číst dále, číst více, celý článek,
    další, předchozí, následující, zpět, zpět nahoru, nahoru, přejít k obsahu, přejít na obsah,
    přeskočit na obsah, zavřít, otevřít, souhlasím, přijmout, přijmout vše, odmítnout, odmítnout
    vše, zrušit, nastavení, stáhnout, zdroj, zdroje, autor, autoři, štítky, témata, téma, minut
    čtení, min čtení, doba čtení, zveřejněno, tisková zpráva, tiskové zprávy, tisková informace,
    pr článek
  `),
  captions: phrases(`
    na snímku, na fotografii, na fotce, ilustrační foto, ilustrační snímek, ilustrační
    fotografie, ilustrační obrázek, archivní foto, archivní snímek, foto, foto:, fotografie:,
    snímek:, autor fotografie, autor:, zdroj foto, zdroj fotografie, vizualizace, vizualizace:,
    grafika:, infografika, mapa:, repro:, reprofoto, čtk, profimedia, mafra, reuters, ap, afp,
    getty images, shutterstock, snímek obrazovky
  `),
  credits: phrases(`
    zdroj:, zdroje:, zdroj: čtk, (čtk), čtk, foto:, text:, text a foto, autor:, autoři:, redakce:,
    editor:, překlad:, přeložil, přeložila, připravil, připravila, s využitím, článek vyšel, článek
    původně vyšel, text vyšel, text původně vyšel, převzato z, převzato ze, oprava:, opravujeme,
    upřesnění:, poznámka redakce, poznámka:, poznámky:, pozn. red., pozn. redakce, redakční
    poznámka, o autorovi, autor je, autorka je, kontakt pro média, kontakt pro novináře, pro
    více informací, další informace:, tiskový mluvčí:
  `),
  notes: [
    ...phrases(`
      článek jsme aktualizovali, článek jsme doplnili, článek jsme opravili, článek jsme
      upravili, text jsme aktualizovali, text jsme doplnili, text jsme opravili, zprávu jsme
      aktualizovali, článek byl aktualizován, článek byl opraven, článek byl doplněn, článek byl
      upraven, tento článek byl aktualizován, tento článek byl opraven, text byl aktualizován,
      text byl doplněn, aktualizovali jsme článek, tato tisková zpráva obsahuje výhledová
      prohlášení, tato tisková zpráva obsahuje výhledy, doplnili jsme informace o, doplnili jsme
      vyjádření, opravili jsme chybu, opravili jsme chybnou, oprava článku:, poznámka redakce:
    `),
    ...joined(
      `
        předchozí verze, původní verze, v původní verzi, v předchozí verzi, v dřívější verzi, v
        první verzi
      `,
      `
        článku, tohoto článku, tohoto textu
      `,
    ),
  ],
  bylines: phrases(`
    autor:, autorka:, autor, autorka, autoři:, autoři, text:, píše, napsal, napsala, připravil,
    připravila, redaktor, redaktorka, zpravodaj, zpravodajka, od našeho zpravodaje, redakce
  `),
  dated: phrases(`
    publikováno, publikováno:, zveřejněno, zveřejněno:, vydáno, vydáno:, vyšlo, datum vydání,
    datum zveřejnění, datum publikace, datum, datum:, aktualizováno, aktualizováno:, aktualizace,
    aktualizace:, poslední aktualizace, naposledy aktualizováno, upraveno, upraveno:, vloženo,
    přidáno
  `),
};

import type { CleanPack } from "../contract/clean.ts";
import { phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    a az és is hogy nem egy volt meg van de csak már el ki be fel le ez azt ezt aki akik amely
    amelyek ami amit akit mint vagy ha mert majd még úgy így akkor ott itt szerint után előtt
    alatt között miatt ellen nélkül mellett során által iránt kell lehet lesz lett lenne voltak
    vannak nincs sem ne sok több minden mindenki ezek azok ennek annak erre arra ebben abban
    ezzel azzal neki nekik őt ők mi ti én te saját maga illetve valamint pedig azonban viszont
    ugyanis tehát nagyon most két három év évben éve évi mondta közölte szerinte pont amelyben
    amelyet ilyen olyan egyik másik hanem mivel ezért jelenleg múlt idén továbbá amikor ahol
    ahogy nála körül felé közül össze őket csupán
  `),
  related: phrases(`
    olvassa el ezt is, olvassa el, olvasd el ezt is, olvasd el, olvassa tovább, olvass tovább,
    olvasson tovább, tovább olvasom, tovább a cikkre, tovább a cikkhez, bővebben, bővebben:,
    részletek itt, részletek:, lásd még, lásd még:, nézze meg, nézd meg, nézze meg a videót,
    hallgassa meg, kapcsolódó cikkek, kapcsolódó cikk, kapcsolódó cikkünk, kapcsolódó cikkeink,
    kapcsolódó hírek, kapcsolódó tartalom, kapcsolódó anyagok, kapcsolódó, korábban írtuk,
    korábban megírtuk, erről bővebben, a témában, további cikkek, további híreink, további
    hírek, ez is érdekelheti, ez is érdekelhet, önt is érdekelheti, téged is érdekelhet, ezek is
    érdekelhetik, ajánlott cikkek, ajánlott, ajánló, ajánljuk még, ajánljuk, legolvasottabb,
    legolvasottabbak, legnézettebb, legfrissebb, legfrissebb hírek, friss hírek, friss cikkek,
    legújabb cikkek, népszerű cikkek, ne maradjon le, ne maradj le, címkék, címkék:, címke:,
    kulcsszavak, kulcsszavak:, témák:, kategória:, kategóriák:, rovat:, előző cikk, következő
    cikk, előző bejegyzés, következő bejegyzés, videó:, galéria:, képgaléria, képgaléria:,
    vélemény:, interjú:, elemzés:, podcast:, háttér:, archívum:, szponzorált tartalom,
    támogatott tartalom, támogatói tartalom, pr-cikk
  `),
  calls: phrases(`
    iratkozzon fel, iratkozzon fel hírlevelünkre, iratkozz fel, iratkozz fel hírlevelünkre, feliratkozás,
    feliratkozom, hírlevél, hírlevelünk, hírlevelünkre, hírlevél feliratkozás, fizessen elő, fizess elő,
    előfizetés, előfizetek, legyen előfizető, legyen előfizetőnk, legyél előfizetőnk, már előfizető, ez a
    cikk csak előfizetőink, a cikk csak előfizetőknek, csak előfizetőknek, a folytatáshoz, a cikk
    folytatásához, a teljes cikk elolvasásához, jelentkezzen be, jelentkezz be, regisztráljon,
    regisztrálj, hozzon létre, csatlakozzon, csatlakozz, csatlakozz hozzánk, támogasson minket, támogass
    minket, támogassa, támogasd, támogassa munkánkat, adományozzon, kövessen minket, kövess minket,
    kövesse, kövesd oldalunkat, lájkoljon, lájkolj, lájkold, ossza meg, oszd meg, megosztás, töltse le,
    töltsd le, töltse le alkalmazásunkat, kapcsolja be az értesítéseket, engedélyezze az értesítéseket,
    írjon nekünk, írj nekünk, küldje el, küldd el, lépjen kapcsolatba, van egy jó sztorija, hibát talált,
    hibát találtál, jelezze, adja meg e-mail-címét, add meg az e-mail, e-mail-címe, az ön e-mail-címe,
    kattintson ide, kattints ide, kattintson a, kattints a, mit gondol, mondja el véleményét, szavazzon,
    köszönjük a figyelmet, ha tetszett a cikk, sütik, adatvédelmi tájékoztató, értesüljön elsőként
  `),
  commentHeadings: phrases(`
    hozzászólások, hozzászólás, hozzászólok, szóljon hozzá, szólj hozzá, kommentek, komment, kommentelj,
    kommentáld, új hozzászólás, hozzászólás írása, írjon hozzászólást, írj hozzászólást, vélemény,
    vélemény hozzászólás, hozzászólások megjelenítése, hozzászólások mutatása, kommentek megjelenítése,
    nincs hozzászólás, nincsenek hozzászólások, hozzászólások (, válasz, válasz megszakítása, válasz
    írása, az ön véleménye, olvasói vélemények, fórum, a hozzászólások lezárva, legyen az első
  `),
  legal: phrases(`
    minden jog fenntartva, minden jog fenntartva!, copyright, ©, a tartalom másolása, előzetes
    írásbeli engedély, írásos engedélye nélkül, az oldal sütiket, ez a weboldal sütiket,
    weboldalunk sütiket, oldalunk sütiket, honlapunk sütiket, sütiket használ, sütiket
    használunk, cookie-kat használ, cookie-kat használunk, sütik használata, sütik használatát,
    sütik kezelése, cookie szabályzat, süti szabályzat, süti tájékoztató, adatvédelmi
    tájékoztató, adatvédelmi nyilatkozat, adatvédelmi szabályzat, adatkezelési tájékoztató,
    adatkezelési nyilatkozat, felhasználási feltételek, általános szerződési feltételek, ászf,
    az oldal használatával, az oldal böngészésével, felelős kiadó:, felelős szerkesztő:, powered
    by
  `),
  menus: phrases(`
    címlap, főoldal, kezdőlap, kezdőoldal, menü, keresés, kereső, bejelentkezés, belépés,
    kijelentkezés, kilépés, regisztráció, fiókom, profilom, előfizetés, előfizetek,
    ügyfélszolgálat, hírlevél, hírlevelek, rss, archívum, súgó, segítség, kapcsolat, rólunk,
    impresszum, médiaajánlat, hirdetés, reklám, a cikk a hirdetés után folytatódik, a cikk
    folytatódik, cikkünk a hirdetés után folytatódik, szponzorált, állások, állás, karrier,
    oldaltérkép, hírek, belföld, külföld, itthon, világ, magyarország, budapest, európa, helyi,
    megyei, bűnügy, kékfény, politika, közélet, gazdaság, üzlet, pénz, pénzügy, tőzsde,
    vállalkozás, társadalom, oktatás, tudomány, tech, technika, egészség, klíma, környezet,
    kultúra, kult, szórakozás, bulvár, sztárok, zene, film, könyv, életmód, család, gasztro,
    recept, receptek, utazás, otthon, ingatlan, autó, divat, sport, foci, labdarúgás, kézilabda,
    forma-1, időjárás, tévé, tévéműsor, horoszkóp, vélemény, vélemények, publicisztika, jegyzet,
    blog, blogok, videó, videók, fotó, fotók, képek, kép, galéria, galériák, podcast, podcastok,
    hang, élő, élőben, friss, legfrissebb, legolvasottabb, exkluzív, facebook, twitter,
    whatsapp, instagram, youtube, linkedin, telegram, megosztás, megosztom, megosztás
    facebookon, tweet, e-mail, küldés, elküldöm, nyomtatás, nyomtat, mentés, link másolása, link
    másolva, tetszik, válasz, jelentem, követés, meghallgatom, lejátszás, betöltés, továbbiak
    betöltése, továbbiak, mutass többet, összes, összes megtekintése, tovább, tovább olvasom,
    következő, előző, vissza, vissza a tetejére, lap tetejére, ugrás a tartalomra, tovább a
    tartalomhoz, bezárás, bezár, megnyitás, elfogadom, elfogadás, összes elfogadása, elutasítom,
    elutasítás, mégse, beállítások, letöltés, forrás, források, szerző, szerzők, írta, címkék,
    témák, perc olvasás, perces olvasmány, olvasási idő, sajtóközlemény, sajtóközlemények,
    közlemények, sajtószoba, azonnal közölhető, pr-cikk
  `),
  captions: phrases(`
    képünkön, a képen, a felvételen, felvételünkön, képünk illusztráció, illusztráció, illusztráció:,
    a kép illusztráció, archív fotó, archív felvétel, archív, fotó:, fotó, fotók:, fénykép:, kép:, kép,
    képek:, a fotó forrása, a kép forrása, grafika:, térkép:, képernyőkép, képernyőfotó, mti, mti/,
    mtva, mti fotó, reuters, ap, afp, getty images, shutterstock
  `),
  credits: phrases(`
    forrás:, források:, (forrás:, mti, (mti), mti:, fotó:, nyitókép:, borítókép:, kiemelt kép:,
    címlapkép:, címlapfotó:, nyitófotó:, szöveg:, szerkesztő:, szerkesztette, fordította, fordítás:,
    írta és fényképezte, a cikk eredetileg, a cikk először, cikkünk eredetileg, először megjelent,
    eredeti megjelenés, helyreigazítás, helyreigazítás:, helyesbítés, helyesbítés:, javítás:,
    pontosítás:, szerkesztői megjegyzés, a szerkesztőség megjegyzése, a szerk., (a szerk.), megjegyzés:,
    jegyzetek:, lábjegyzet, a szerzőről, a szerző a, sajtókapcsolat, sajtókapcsolat:, további információ:,
    további információk:, bővebb információ:
  `),
  notes: phrases(`
    cikkünket frissítettük, cikkünket … frissítettük, cikkünk frissült, cikkünket javítottuk,
    cikkünket kiegészítettük, a cikket frissítettük, a cikket … frissítettük, a cikket
    javítottuk, a cikket kiegészítettük, a cikket … kiegészítettük, a cikket módosítottuk, a
    cikk frissült, a cikk frissítve, cikkünk korábbi változatában, cikkünk eredeti változatában,
    cikkünk korábbi verziójában, cikkünk első változatában, a cikk korábbi változatában, a cikk
    eredeti változatában, a cikk korábbi verziójában, a cikk egy korábbi változata, cikkünkben
    korábban tévesen, cikkünkben tévesen, a cikkben korábban tévesen, a hibáért elnézést, a
    hibáért olvasóink, jelen sajtóközlemény jövőre vonatkozó, a jelen közlemény előretekintő, ez
    a sajtóközlemény előretekintő, helyreigazítás:, helyesbítés:, a szerkesztőség megjegyzése:
  `),
  bylines: phrases(`
    szerző:, szerző, szerzők:, írta:, írta, szöveg:, tudósító:, tudósítónk, újságíró, munkatársunk,
    tudósítónktól, szerkesztette, közzétette
  `),
  dated: phrases(`
    megjelent, megjelent:, megjelenés:, megjelenés dátuma, közzétéve, közzétéve:, publikálva, publikálva:,
    publikálás:, létrehozva, létrehozva:, feltöltve, feltöltve:, frissítve, frissítve:, utolsó frissítés,
    utolsó frissítés:, frissült, módosítva, módosítva:, utolsó módosítás, utoljára frissítve, dátum,
    dátum:, kelt
  `),
};

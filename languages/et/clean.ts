import type { CleanPack } from "../contract/clean.ts";
import { phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    ja on ei et see oli ta ka kui või aga mis kes kus kuid nii nad me oma siis nagu mida mille
    millest kelle kellel selle seda sellest sel sellele need neid nende tema teda temale meie
    teie ning olid olla olnud oleks oleme pole ole saab saavad saanud peab peavad pidi võib
    võivad tuleb juba veel vaid ainult pärast enne ajal järgi sõnul kohta vastu koos ilma üle
    alla kuni alates vahel jaoks tõttu eest juures kõik kogu palju rohkem siiski sest kuigi
    seega umbes üks kaks kolm aasta aastat aastal ütles lisas väga mõne mõned üht ühe seetõttu
    näiteks samuti praegu ligi mitte sellega ehk kas eriti välja sisse alles edasi tagasi endale
    enda iga
  `),
  related: phrases(`
    loe ka, loe ka:, loe lisaks, loe lisaks:, loe veel, loe edasi, loe rohkem, loe pikemalt, loe
    lähemalt, loe siit, loe hiljem, vaata ka, vaata lisaks, vaata videot, vaata pilte, vaata
    galeriid, kuula, kuula ka, seotud artiklid, seotud lood, seotud uudised, seotud teemad,
    seotud sisu, samal teemal, teemal, teemaga seotud, teised uudised, rohkem uudiseid, veel
    uudiseid, veel samal teemal, enim loetud, enim loetud uudised, loetumad, loetuimad,
    populaarsed, populaarsemad, viimased uudised, uuemad uudised, värsked uudised, värskemad
    uudised, soovitame, soovitame lugeda, toimetus soovitab, sind võib huvitada, teid võib
    huvitada, võib huvi pakkuda, ära maga maha, teemad:, märksõnad, märksõnad:, sildid:,
    rubriik:, kategooria:, eelmine artikkel, järgmine artikkel, eelmine lugu, järgmine lugu,
    eelmine postitus, järgmine postitus, video:, galerii, galerii:, arvamus:, juhtkiri:,
    analüüs:, intervjuu:, kommentaar:, taust:, arhiivist, sisuturundus, sponsoreeritud sisu
  `),
  calls: phrases(`
    liitu uudiskirjaga, liitu meie uudiskirjaga, liitu meiega, uudiskiri, meie uudiskiri, telli
    uudiskiri, telli meie uudiskiri, telli leht, telli ajaleht, telli digileht, telli kohe, telli
    nüüd, oled juba tellija, juba tellija, ainult tellijale, artikkel on tellijale, see artikkel on
    tellijatele, edasi lugemiseks, edasilugemiseks, lugemiseks logi sisse, logi sisse, logige
    sisse, registreeru, loo konto, loo kasutaja, hakka tellijaks, toeta meid, toetage meid, toeta
    meie, anneta, jälgi meid, jälgi meid facebookis, leia meid, jaga artiklit, jaga seda, jaga
    sõpradega, laadi alla meie, laadi alla äpp, lae alla meie, lae alla äpp, lülita sisse
    teavitused, võta ühendust, kirjuta meile, saada vihje, saada meile, anna vihje, anna teada, on
    sul vihje, leidsid vea, märkasid viga, teata veast, anna meile teada, sisesta oma,
    sinu e-post, sinu e-posti aadress, e-posti aadress, kliki siia, klõpsa siin, vajuta siia, mida
    arvad, hääleta, täname lugemast, otse sinu postkasti, küpsised, privaatsuspoliitika
  `),
  commentHeadings: phrases(`
    kommentaarid, kommentaar, kommenteeri, kommentaare, lisa kommentaar, lisa oma kommentaar, kirjuta
    kommentaar, jäta kommentaar, jäta vastus, näita kommentaare, vaata kommentaare, loe kommentaare,
    kommentaarid puuduvad, kommentaare ei ole, kommentaarid (, arutelu, osale arutelus, tühista
    vastus, vasta kommentaarile, sinu kommentaar, lugejate kommentaarid, kommenteerimine, kommenteerimine
    on suletud, ole esimene
  `),
  legal: phrases(`
    kõik õigused kaitstud, kõik õigused on kaitstud, copyright, ©, autoriõiguse seadus, loata
    kopeerimine, ilma kirjaliku loata, kasutame küpsiseid, kasutab küpsiseid, see veebileht
    kasutab, see leht kasutab, veebileht kasutab, veebisait kasutab, nõustu küpsistega, nõustun
    küpsiste, küpsiste kasutamine, küpsiste kasutamisega, küpsiste seaded, küpsiste poliitika,
    privaatsuspoliitika, privaatsustingimused, andmekaitsetingimused, kasutustingimused,
    tellimistingimused, üldtingimused, jätkates lehe kasutamist, jätkates nõustute, vastutav
    väljaandja, powered by
  `),
  menus: phrases(`
    avaleht, esileht, esilehele, menüü, otsi, otsing, logi sisse, logi välja, registreeru, minu
    konto, telli, tellimine, tellimused, klienditeenindus, uudiskiri, uudiskirjad, rss, arhiiv,
    abi, kontakt, kontaktid, meist, reklaam, kuulutused, artikkel jätkub pärast reklaami, lugu
    jätkub pärast reklaami, artikkel jätkub reklaami järel, tööpakkumised, sisukaart, uudised,
    eesti, kodumaa, välismaa, välisuudised, maailm, euroopa, kohalik, krimi, poliitika,
    majandus, raha, börs, ettevõtlus, ühiskond, haridus, teadus, tehnoloogia, tervis, kliima,
    keskkond, loodus, kultuur, meelelahutus, muusika, film, raamatud, elustiil, pere, toit,
    kokandus, reis, reisimine, kodu, auto, mood, sport, jalgpall, korvpall, võrkpall, ilm,
    ilmateade, teleprogramm, telekava, arvamus, arvamused, juhtkiri, kolumn, blogi, blogid,
    video, videod, pildid, foto, fotod, galerii, galeriid, podcast, taskuhääling, raadio, heli,
    otse, otseülekanne, viimased, värsked, loetumad, hetkel, facebook, twitter, whatsapp,
    instagram, youtube, linkedin, telegram, jaga, jaga artiklit, jaga facebookis, jaga
    twitteris, e-post, saada, prindi, salvesta, kopeeri link, link kopeeritud, meeldib, vasta,
    teata, jälgi, kuula, kuula artiklit, mängi, laadimine, laen, lae rohkem, näita rohkem, näita
    kõiki, vaata kõiki, loe edasi, loe rohkem, järgmine, eelmine, tagasi, tagasi üles, üles,
    liigu sisu juurde, liigu edasi põhisisu juurde, sulge, ava, nõustu, nõustun, nõustu kõigiga,
    keeldu, keeldun, tühista, seaded, allikas, allikad, autor, autorid, teemad, märksõnad, min
    lugemist, minutit lugemist, lugemisaeg, pressiteade, pressiteated, pressile
  `),
  captions: phrases(`
    pildil, fotol, arhiivifoto, arhiivipilt, illustreeriv foto, illustratiivne foto, pressifoto, foto:,
    foto, fotod:, foto autor, fotograaf:, pilt:, joonis:, illustratsioon:, graafika:, kaart:,
    kuvatõmmis, ekraanitõmmis, scanpix, reuters, ap, afp, getty images, shutterstock
  `),
  credits: phrases(`
    allikas:, allikad:, allikas: bns, (bns), (err), bns, foto:, tekst:, tekst ja fotod, toimetaja:,
    toimetas, toimetanud, tõlkis, tõlkinud, tõlge:, vahendas, vahendab, artikkel ilmus, artikkel on
    ilmunud, lugu ilmus, lugu on ilmunud, algselt ilmunud, esmakordselt avaldatud, parandus:,
    õiendus:, õiendus, täpsustus:, toimetuse märkus, toimetuselt, märkus:, märkused:, viited:,
    autorist, autor on, meediakontakt, pressikontakt, lisainfo:, lisainfo, lisateave:, rohkem infot:
  `),
  notes: phrases(`
    artiklit on täiendatud, artiklit on uuendatud, artiklit on parandatud, artiklit on muudetud,
    artiklit täiendati, artiklit uuendati, artiklit parandati, artikkel on uuendatud, artikkel
    on täiendatud, artikkel on parandatud, uudist on täiendatud, uudist on uuendatud, uudist on
    parandatud, uudist täiendati, lugu on täiendatud, lugu on uuendatud, lugu on parandatud,
    pealkirja on parandatud, pealkirja on muudetud, artikli varasemas versioonis, loo varasemas
    versioonis, uudise varasemas versioonis, artikli eelmises versioonis, loo eelmises
    versioonis, algses artiklis oli, algselt oli artiklis, artiklis oli ekslikult, loos oli
    ekslikult, käesolev pressiteade sisaldab tulevikku, see pressiteade sisaldab tulevikku,
    parandus:, õiendus:, toimetuse märkus:
  `),
  bylines: phrases(`
    autor:, autor, autorid:, tekst:, tekst, kirjutas:, ajakirjanik, reporter, korrespondent, toimetaja,
    toimetus, avaldas
  `),
  dated: phrases(`
    avaldatud, avaldatud:, avaldamise kuupäev, ilmunud, ilmunud:, postitatud, uuendatud, uuendatud:,
    muudetud, muudetud:, viimati uuendatud, viimati muudetud, täiendatud, kuupäev, kuupäev:, lisatud,
    lisatud:, loodud
  `),
};

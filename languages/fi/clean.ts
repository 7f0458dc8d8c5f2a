import type { CleanPack } from "../contract/clean.ts";
import { phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    ja on ei että se oli hän ne he me mutta tai kun jos kuin myös joka jonka jotka joita jossa
    josta johon mitä mikä miten kuka sen sitä siitä siinä siihen sille niin nyt jo vielä vain
    sekä mukaan jälkeen ennen aikana kanssa vuoksi kautta ovat olivat ole olla ollut olleet
    olisi eivät eikä voi voivat voisi pitää täytyy tämä tämän tätä tässä tästä nämä niiden
    näiden hänen heidän hänelle heille minä sinä itse kaikki koko paljon enemmän kuitenkin koska
    vaikka joten sitten noin yli alle vasta asti saakka välillä vastaan ilman lisäksi kaksi
    kolme vuotta vuonna vuoden sanoo sanoi kertoo kertoi hyvin mukaansa kuten tulee tällä hänet
    yksi mennessä aina siellä yhä jota häntä usein monet sillä jälleen kertaa siksi alkaen lähes
    erityisesti tuli sai aikaan esimerkiksi näin muun muassa ensi viime enää hieman myöhemmin
    ettei etteivät olevan jonne joihin joiden mm tänä tänään
  `),
  related: phrases(`
    lue myös, lue lisää, lue lisää:, lue myös:, lue lisää aiheesta, lue koko juttu, lue koko uutinen,
    lue täältä, lue seuraavaksi, lue tästä, katso myös, katso video, katso kuvat, katso lisää,
    kuuntele, kuuntele myös, jatka lukemista, aiheeseen liittyvää, aiheeseen liittyvät, aiheesta
    lisää, aiheesta muualla, lisää aiheesta, lisää aiheesta:, samasta aiheesta, liittyvät artikkelit,
    liittyvät jutut, liittyvät uutiset, lisää uutisia, muita uutisia, muita juttuja, luetuimmat,
    luetuimmat nyt, luetuimmat jutut, katsotuimmat, uusimmat, uusimmat uutiset, tuoreimmat,
    tuoreimmat uutiset, viimeisimmät uutiset, suosituimmat, suositut artikkelit, suosittelemme,
    suositeltua, toimitus suosittelee, saatat pitää myös, saattaisit pitää myös, sinua saattaa
    kiinnostaa, älä missaa, aiheet:, avainsanat, avainsanat:, asiasanat, asiasanat:, tunnisteet,
    tunnisteet:, tagit:, kategoria:, kategoriat:, edellinen artikkeli, seuraava artikkeli, edellinen
    juttu, seuraava juttu, edellinen kirjoitus, seuraava kirjoitus, video:, kuvagalleria,
    kuvagalleria:, kolumni:, pääkirjoitus:, mielipide:, analyysi:, kommentti:, haastattelu:, fakta:,
    tausta:, arkistosta, mainossisältö, sponsoroitu sisältö, kaupallinen yhteistyö
  `),
  calls: phrases(`
    tilaa uutiskirje, tilaa uutiskirjeemme, uutiskirje, uutiskirjeemme, tilaa lehti, tilaa nyt,
    tilaa digilehti, tilaa maksuton, tilaa ilmainen, aloita tilaus, aloita tilaaminen, oletko jo
    tilaaja, oletko tilaaja, olen jo tilaaja, tilaajille, vain tilaajille, tämä juttu on vain
    tilaajille, tämä sisältö on vain tilaajille, kirjaudu sisään, kirjaudu lukeaksesi, jatka
    lukemista tilaamalla, lukeaksesi koko, rekisteröidy, luo tunnus, luo tili, liity
    jäseneksi, liity mukaan, tue meitä, tue työtämme, lahjoita, seuraa meitä, seuraa meitä
    facebookissa, tykkää meistä, jaa juttu, jaa artikkeli, jaa tämä, jaa facebookissa, lataa
    sovellus, lataa sovelluksemme, lataa ilmainen, ota ilmoitukset käyttöön, ota yhteyttä, lähetä
    juttuvinkki, lähetä uutisvinkki, lähetä vinkki, lähetä palautetta, lähetä kuva, anna
    palautetta, kerro meille, kerro mielipiteesi, huomasitko virheen, löysitkö virheen, onko
    sinulla juttuvinkki, syötä sähköpostiosoitteesi, anna sähköpostiosoitteesi,
    sähköpostiosoitteesi, klikkaa tästä, klikkaa tätä, napsauta tästä, mitä mieltä olet, äänestä
    tässä, kiitos kun luit, suoraan sähköpostiisi, evästeet, tietosuojaseloste
  `),
  commentHeadings: phrases(`
    kommentit, kommentti, kommentoi, kommentoi juttua, kommentoi artikkelia, kirjoita kommentti, jätä
    kommentti, lisää kommentti, jätä vastaus, näytä kommentit, katso kommentit, lue kommentit, ei
    kommentteja, kommentit (, kommenttia, keskustelu, keskustele, osallistu keskusteluun, vastaa
    viestiin, peruuta vastaus, kommenttisi, lukijoiden kommentit, kommentointi, kommentointi on
    suljettu, kommentointi on päättynyt, ole ensimmäinen kommentoija
  `),
  legal: phrases(`
    kaikki oikeudet pidätetään, copyright, ©, tekijänoikeuslain, luvaton kopiointi, kopiointi
    kielletty, ilman kirjallista lupaa, käytämme evästeitä, käyttää evästeitä, tämä sivusto
    käyttää, sivusto käyttää evästeitä, hyväksy evästeet, evästekäytäntö, evästeasetukset,
    evästeiden käyttö, evästeiden käytön, tietosuojaseloste, tietosuojakäytäntö,
    rekisteriseloste, käyttöehdot, tilausehdot, jatkamalla sivuston käyttöä, käyttämällä
    sivustoa, vastaava päätoimittaja, mainoslinkki, powered by, hyväksy kaikki evästeet
  `),
  menus: phrases(`
    etusivu, etusivulle, valikko, haku, hae, kirjaudu, kirjaudu sisään, kirjaudu ulos,
    rekisteröidy, oma tili, omat tiedot, tilaa, tilaukset, asiakaspalvelu, uutiskirje,
    uutiskirjeet, rss, arkisto, ohjeet, apua, yhteystiedot, ota yhteyttä, palaute, tietoa
    meistä, mainos, mainokset, ilmoitus, mainosta, juttu jatkuu mainoksen jälkeen, juttu jatkuu
    mainoksen alla, artikkeli jatkuu mainoksen jälkeen, avoimet työpaikat, työpaikat,
    sivukartta, uutiset, kotimaa, ulkomaat, maailma, suomi, eurooppa, paikalliset, rikos,
    politiikka, talous, raha, pörssi, yritykset, työelämä, yhteiskunta, koulutus, tiede,
    teknologia, digi, terveys, ilmasto, ympäristö, luonto, kulttuuri, viihde, musiikki,
    elokuvat, kirjat, elämä, elämäntapa, perhe, ruoka, matkailu, matkat, asuminen, autot, muoti,
    tyyli, urheilu, jalkapallo, jääkiekko, yleisurheilu, sää, tv, tv-opas, ohjelmat, areena,
    mielipide, mielipiteet, pääkirjoitukset, pääkirjoitus, kolumnit, kolumni, blogit, blogi,
    video, videot, kuvat, kuva, kuvagalleria, podcast, podcastit, ääni, suora, suora lähetys,
    uusimmat, tuoreimmat, luetuimmat, juuri nyt, facebook, twitter, whatsapp, instagram,
    youtube, linkedin, telegram, jaa, jaa juttu, jaa artikkeli, jaa facebookissa, jaa
    twitterissä, sähköposti, lähetä, tulosta, tallenna, kopioi linkki, linkki kopioitu, tykkää,
    vastaa, ilmoita asiaton viesti, seuraa, kuuntele, kuuntele juttu, toista, ladataan, lataa
    lisää, näytä lisää, näytä kaikki, katso kaikki, lue lisää, seuraava, edellinen, takaisin,
    takaisin ylös, ylös, siirry sisältöön, hyppää sisältöön, sulje, avaa, hyväksy, hyväksyn,
    hyväksy kaikki, hylkää, hylkää kaikki, peruuta, asetukset, lähde, lähteet, kirjoittaja,
    teksti, aiheet, avainsanat, min lukuaika, minuutin lukuaika, lukuaika, tiedote, tiedotteet,
    lehdistötiedote, lehdistötiedotteet, mediatiedote, medialle
  `),
  captions: phrases(`
    kuvateksti, kuvassa, arkistokuva, kuvituskuva, lehdistökuva, kuva:, kuva, kuvat:, kuvat, kuvaaja:,
    kuvaaja, valokuva:, piirros:, kuvitus:, grafiikka:, kartta:, kuvakaappaus, kuvakaappaus:,
    lehtikuva, str, reuters, ap, afp, getty images, shutterstock
  `),
  credits: phrases(`
    lähde:, lähteet:, lähteenä, lähteinä, stt, (stt), stt:, kuva:, kuvat:, teksti:, teksti ja kuvat,
    teksti ja kuva, toimittaja:, toimitus:, toimittanut, suomentanut, käännös:, juttu on julkaistu,
    juttu julkaistiin, artikkeli on julkaistu, artikkeli on alun perin, julkaistu alun perin,
    alun perin julkaistu, oikaisu:, oikaisu, korjaus:, täsmennys:, toimituksen huomautus, huom:,
    huomautus:, viitteet, kirjoittaja on, kirjoittajasta, median yhteydenotot, lisätietoja:,
    lisätiedot:, lisätietoja antaa, lisätietoja antavat, haastattelupyynnöt, yhteyshenkilö:
  `),
  notes: phrases(`
    juttua päivitetty, juttua on päivitetty, juttua korjattu, juttua on korjattu, juttua
    täydennetty, juttua on täydennetty, juttua muokattu, juttua on muokattu, juttu on
    päivitetty, artikkelia on päivitetty, artikkelia päivitetty, artikkelia on korjattu,
    artikkelia korjattu, artikkelia on täydennetty, uutista on päivitetty, uutista päivitetty,
    uutista on korjattu, uutista korjattu, uutista on täydennetty, otsikkoa on korjattu,
    otsikkoa korjattu, otsikkoa on muutettu, korjattu kello, korjattu klo, päivitetty kello,
    täydennetty kello, jutussa luki aiemmin, jutussa luki alun perin, jutussa kerrottiin
    aiemmin, jutussa kerrottiin alun perin, jutussa sanottiin aiemmin, jutussa mainittiin
    aiemmin, artikkelissa luki aiemmin, artikkelissa kerrottiin aiemmin, toisin kuin jutussa
    aiemmin, artikkelin aiemmassa versiossa, jutun aiemmassa versiossa, jutun aiempi versio,
    artikkelin aiempi versio, tämä tiedote sisältää tulevaisuutta koskevia, tämä tiedote
    sisältää tulevaisuuteen suuntautuvia, oikaisu:, korjaus:, täsmennys:, toimituksen huomautus:
  `),
  bylines: phrases(`
    teksti:, teksti, kirjoittaja:, kirjoittaja, toimittaja:, toimittaja, kirjoittanut, julkaissut,
    kirjeenvaihtaja, ulkomaantoimittaja, toimitus
  `),
  dated: phrases(`
    julkaistu, julkaistu:, julkaisupäivä, julkaistu alun perin, päivitetty, päivitetty:, viimeksi
    päivitetty, viimeksi muokattu, muokattu, muokattu:, päivämäärä, pvm, pvm:, luotu, luotu:, lisätty
  `),
};

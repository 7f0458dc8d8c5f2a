import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    lesen sie auch, lies auch, lesen sie mehr, auch interessant, mehr zum thema, zum thema, mehr
    dazu, siehe auch, weiterlesen, verwandte artikel, verwandte themen, ähnliche artikel, das
    könnte sie auch interessieren, empfohlen, meistgelesen, mehr lesen, hier lesen, mehr aus,
    passend dazu, vorheriger artikel, nächster artikel, lesetipp, video, podcast, hintergrund,
    weitere artikel, weitere meldungen, aktuelle nachrichten
  `),
  calls: phrases(`
    newsletter, abonnieren sie, abonnieren, jetzt abonnieren, folgen sie uns, folge uns, teilen
    auf, artikel teilen, app herunterladen, unsere app, push-nachrichten, kostenlos registrieren,
    jetzt registrieren, anmelden, klicken sie, hier klicken, datenschutz, datenschutzerklärung,
    cookies, whatsapp-kanal, google news, e-mail-adresse, in ihr postfach, jetzt testen, probeabo,
    nur für abonnenten, unterstützen sie
  `),
  commentHeadings: phrases(`
    kommentare, kommentar, leserkommentare, kommentar schreiben, kommentar verfassen, kommentar
    hinterlassen, schreiben sie einen kommentar, schreibe einen kommentar, hinterlasse einen
    kommentar, diskutieren sie mit, diskussion, ihre meinung, ihre meinung ist gefragt, diskutiere
    mit, beiträge, kommentare anzeigen, artikel kommentieren, antworten
  `),
  credits: phrases(`
    foto, fotos, bild, bilder, bildquelle, bildnachweis, quelle, quellen, via, illustration,
    grafik, video, mit material von, mit agenturmaterial, redaktion, übersetzt von, bearbeitet
    von, symbolbild, archivbild, fotograf, credit
  `),
  captions: phrases(`bildunterschrift, auf dem bild, im bild, das bild zeigt, auf diesem foto`),
  legal: phrases(`alle rechte vorbehalten, copyright, ©, impressum, nachdruck`),
  menus: phrases(`
    startseite, menü, suche, suchen, anmelden, einloggen, registrieren, anzeige, werbung,
    gesponsert, nach oben, zum seitenanfang, schließen, weiter, zurück, drucken, teilen, merken,
    themen, schlagworte, kontakt, über uns, politik, wirtschaft, sport, kultur, panorama, wissen,
    wissenschaft, gesundheit, ausland, inland, meinung, videos, mehr, mehr anzeigen, mehr laden,
    live, liveticker, eilmeldung, zur startseite
  `),
  bylines: phrases(`
    von, ein artikel von, autor, autorin, ein beitrag von, von unserem korrespondenten
  `),
  dated: phrases(`
    veröffentlicht, veröffentlicht am, aktualisiert, aktualisiert am, stand, erschienen am, datum,
    zuletzt aktualisiert
  `),
};

import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    der die das den dem des ein eine einen einem einer eines und oder aber auch in im an am auf
    aus bei beim mit nach von vom vor zu zum zur für über unter durch gegen ohne um bis seit ist
    sind war waren wird werden wurde wurden hat haben hatte hatten sein nicht noch nur schon so
    wie als wenn dass weil ob er sie es wir ich ihr ihre ihren seine sich dies diese dieser
    dieses man mehr sehr kann können soll sollen muss müssen habe sei würde will damit dabei
    dann da hier doch zwei jahren jahr etwa laut während sowie zwischen was wo wer kein keine
    alle
  `),
  related: phrases(`
    dieses thema im programm, über dieses thema berichtete,
    lesen sie auch, lies auch, lesen sie mehr, auch interessant, mehr zum thema, zum thema, mehr
    dazu, siehe auch, weiterlesen, verwandte artikel, verwandte themen, ähnliche artikel, das
    könnte sie auch interessieren, empfohlen, meistgelesen, mehr lesen, hier lesen, mehr aus,
    passend dazu, vorheriger artikel, nächster artikel, lesetipp, video, podcast, hintergrund,
    weitere artikel, weitere meldungen, aktuelle nachrichten, mehr zu diesem thema, mehr zum
    artikel, mehr zu, mehr aus der rubrik, mehr aus dem ressort, mehr von, lesen sie hier, lesen
    sie jetzt, lesen sie dazu, lesen sie weiter, lesen sie mehr zum thema, lesen sie auch:, hier
    geht es zu, hier geht's zum, alles wichtige zu, alle artikel zu, alles zum thema, auch
    spannend, auch lesenswert, das könnte dich auch interessieren, das könnte dir auch gefallen,
    dies könnte sie auch interessieren, diese artikel könnten sie, neueste artikel, neueste
    beiträge, letzte beiträge, aktuelle beiträge, ähnliche beiträge, ähnliche themen, verwandte
    beiträge, beliebte artikel, beliebte beiträge, meist gelesen, am häufigsten gelesen, die
    meistgelesenen, top-artikel, topthemen, top-themen, top themen, themen:, thema:,
    schlagwörter, schlagwörter:, schlagworte:, schlagwort:, stichwörter, tags:, kategorien,
    kategorie, kategorie:, abgelegt unter, veröffentlicht in, verschlagwortet mit,
    veröffentlicht unter, dieser beitrag wurde unter, nächster beitrag, vorheriger beitrag,
    vorheriger, nächster, zurück zur übersicht, zur übersicht, zur bildergalerie, zur galerie,
    bildergalerie, fotostrecke, bilderstrecke, video:, im video, im podcast, dossier, dossier:,
    kommentar:, analyse:, interview:, die wichtigsten, empfehlungen der redaktion,
    redaktionsempfehlung, unsere empfehlungen, aus dem archiv, externe links, links zum thema,
    weiterführende links, weitere informationen, weitere infos, weitere themen, weitere
    beiträge, weitere nachrichten, weitere news, mehr infos, mehr informationen, zum artikel,
    zum video, anzeige:, sponsored, trackback, pingback, auf einer seite lesen, weiter auf
    seite, seite 1, nächste seite
  `),
  calls: phrases(`
    newsletter, abonnieren sie, abonnieren, jetzt abonnieren, folgen sie uns, folge uns, teilen
    auf, artikel teilen, app herunterladen, unsere app, push-nachrichten, kostenlos
    registrieren, jetzt registrieren, anmelden, klicken sie, hier klicken, datenschutz,
    datenschutzerklärung, cookies, whatsapp-kanal, google news, e-mail-adresse, in ihr postfach,
    jetzt testen, probeabo, nur für abonnenten, unterstützen sie, abonnieren sie unseren,
    abonniere unseren, abonnieren sie jetzt, jetzt anmelden, jetzt kostenlos, jetzt bestellen,
    jetzt lesen, jetzt weiterlesen, jetzt mitmachen, jetzt spenden, melden sie sich, melde dich,
    registrieren sie sich, loggen sie sich, bitte loggen sie sich, bitte melden sie sich, bitte
    aktivieren sie, folgen sie, folge uns auf, folgt uns, besuchen sie uns, besucht uns, werden
    sie fan, werde fan, liken sie, teilen sie, diesen artikel, diesen beitrag, diesen artikel
    teilen, artikel empfehlen, artikel drucken, artikel versenden, artikel merken, per mail, per
    e-mail, versenden, facebook-seite, twitter-kanal, laden sie, holen sie sich, sichern sie
    sich, testen sie, erhalten sie, bleiben sie, schreiben sie uns, schicken sie uns, senden sie
    uns, diskutieren sie, sagen sie uns, ihre e-mail, ihre email-adresse, deine e-mail, geben
    sie ihre, unser newsletter, unseren newsletter, der newsletter, newsletter bestellen,
    newsletter abonnieren, rss-feed, spenden sie, unterstützen sie uns, unterstütze uns, hat
    ihnen der artikel, hat ihnen dieser artikel, hat dir der artikel, gefällt ihnen, gefällt
    dir, wie gefällt, bewerten sie, bewertung, noch kein abonnent, bereits abonnent, zum
    weiterlesen, dieser inhalt ist, um kommentieren zu können, um diesen artikel, sie haben
    noch, haben sie fragen, haben sie einen fehler, fehler gefunden, fehler melden, kontaktieren
    sie, rufen sie, mehr erfahren
  `),
  commentHeadings: phrases(`
    kommentare, kommentar, leserkommentare, kommentar schreiben, kommentar verfassen, kommentar
    hinterlassen, schreiben sie einen kommentar, schreibe einen kommentar, hinterlasse einen
    kommentar, diskutieren sie mit, diskussion, ihre meinung, ihre meinung ist gefragt,
    diskutiere mit, beiträge, kommentare anzeigen, artikel kommentieren, antworten, kommentare:,
    kommentare (, keine kommentare, kommentar abgeben, kommentar abschicken, kommentar
    hinzufügen, einen kommentar schreiben, einen kommentar hinterlassen, hinterlassen sie einen
    kommentar, kommentieren, jetzt kommentieren, ihr kommentar, dein kommentar, neuer kommentar,
    alle kommentare, alle kommentare anzeigen, leserkommentar, leserbriefe, lesermeinungen,
    meinungen, reaktionen, antwort schreiben, antwort hinterlassen, antwort abbrechen, schreibe
    eine antwort, schreib einen kommentar, sag uns deine meinung, das sagen unsere leser, forum,
    zum forum, beitrag schreiben, kommentarfunktion, die kommentarfunktion
  `),
  legal: phrases(`
    alle rechte vorbehalten, copyright, ©, impressum, nachdruck, nutzungsbedingungen,
    datenschutzerklärung, datenschutzbestimmungen, datenschutzhinweise, allgemeine
    geschäftsbedingungen, agb, widerrufsrecht, wir verwenden cookies, wir nutzen cookies, diese
    website verwendet cookies, diese website benutzt cookies, diese seite verwendet cookies,
    verwendung von cookies, einsatz von cookies, cookie-einstellungen, cookies akzeptieren,
    stimmen sie der, mit der nutzung, durch die nutzung, alle rechte, urheberrecht,
    urheberrechtlich geschützt, vervielfältigung, nur mit genehmigung, haftungsausschluss, für
    den inhalt, affiliate-links, provision, widerruf ihrer, abmeldung, jederzeit abbestellen,
    jederzeit widerrufen, personenbezogenen daten, powered by, proudly powered, theme von,
    umsetzung:, preise inkl, mwst,
    sie erhalten diese e-mail, sie erhalten diesen newsletter, newsletter abbestellen, vom newsletter
    abmelden, im browser ansehen
  `),
  menus: phrases(`
    startseite, menü, suche, suchen, anmelden, einloggen, registrieren, anzeige, werbung,
    gesponsert, nach oben, zum seitenanfang, schließen, weiter, zurück, drucken, teilen, merken,
    themen, schlagworte, kontakt, über uns, politik, wirtschaft, sport, kultur, panorama,
    wissen, wissenschaft, gesundheit, ausland, inland, meinung, videos, mehr, mehr anzeigen,
    mehr laden, live, liveticker, eilmeldung, zur startseite, home, menu, navigation, navigation
    überspringen, zum inhalt springen, zum hauptinhalt springen, zum inhalt, zur navigation,
    springe zum inhalt, suche nach, finden, los, senden, absenden, abschicken, abbrechen,
    löschen, speichern, ok, ja, nein, artikel, artikel drucken, artikel teilen, artikel
    versenden, druckversion, empfehlen, merkliste, kommentare, kommentar, newsletter, newsletter
    abonnieren, rss, e-paper, epaper, abo, abos, abonnement, abonnieren, shop, service, hilfe,
    faq, impressum, datenschutz, agb, mediadaten, werben, karriere, jobs, stellenmarkt,
    immobilien, archiv, übersicht, aktuell, aktuelles, nachrichten, news, regional, lokales,
    region, deutschland, europa, welt, international, netzwelt, digital, technik, auto, mobil,
    reise, reisen, leben, leute, unterhaltung, feuilleton, geld, finanzen, unternehmen, börse,
    bildung, wetter, fußball, bundesliga, tv, tv-programm, audio, bilder, fotos, galerie,
    bildergalerie, fotostrecke, podcast, podcasts, spiele, rätsel, quiz, schlagwörter, tags,
    kategorien, autor, autoren, redaktion, über den autor, team, partner, login, logout, mein
    konto, profil, passwort vergessen, benutzername, passwort, e-mail, name, website, url,
    facebook, twitter, google+, xing, linkedin, whatsapp, instagram, youtube, pinterest,
    telegram, flattr, tweet, tweeten, twittern, mailen, gefällt mir, antworten, melden,
    zitieren, bewerten, top, mehr lesen, weiterlesen, mehr erfahren, details, alle anzeigen,
    vollbild, vergrößern, anzeigen, ausblenden, schliessen, öffnen, vorherige, nächste,
    vorheriger, nächster, von, vom, und, uhr, am, um, seite, seiten, teil, min, minuten
    lesezeit, lesezeit,
    pressemitteilung, pressemitteilungen, presseinformation, pressemeldung, pressemeldungen,
    medienmitteilung, medienmitteilungen, medieninformation, presseaussendung, zur sofortigen
    veröffentlichung, sperrfrist, presseerklärung
  `),
  captions: phrases(`
    bildunterschrift, auf dem bild, im bild, das bild zeigt, auf diesem foto, foto:, fotos:,
    bild:, bilder:, bildrechte, bildrechte:, foto ©, © foto, © dpa, dpa, picture alliance,
    picture-alliance, imago, getty images, afp, reuters, ap, epa, pa, archivfoto, symbolfoto,
    pressefoto, screenshot, screenshot:, quelle:, grafik:, montage:, collage:, vergrößern, das
    foto zeigt, unser bild zeigt, zu sehen, links:, rechts:, im hintergrund
  `),
  credits: phrases(`
    foto, fotos, bild, bilder, bildquelle, bildnachweis, quelle, quellen, via, illustration,
    grafik, video, mit material von, mit agenturmaterial, redaktion, übersetzt von, bearbeitet
    von, symbolbild, archivbild, fotograf, credit, dpa, afp, reuters, sid, epd, kna, apa, ots,
    (dpa, mit dpa, mit afp, aus dem englischen, übersetzung:, autor:, text:, redaktion:,
    interview:, das interview führte, zuerst erschienen, dieser artikel erschien, dieser text
    erschien, dieser beitrag erschien, dieser beitrag, dieser artikel ist, korrektur, anmerkung
    der redaktion, anm. d. red, hinweis, hinweis:, pressekontakt, pressekontakt:, rückfragen,
    ansprechpartner, originaltext, original-content von, literatur, einzelnachweise,
    quellenangaben, zum autor, über den autor, über die autorin, der autor ist, die autorin ist
  `),
  notes: [
    ...phrases(`
      dieser artikel wurde aktualisiert, dieser artikel wurde am … aktualisiert, dieser artikel
      wurde korrigiert, dieser artikel wurde am … korrigiert, dieser artikel wurde nachträglich,
      dieser artikel wurde ergänzt, dieser artikel wurde überarbeitet, dieser artikel wurde
      geändert, dieser text wurde aktualisiert, dieser text wurde korrigiert, dieser text wurde
      nachträglich, dieser text wurde ergänzt, dieser beitrag wurde aktualisiert, dieser beitrag
      wurde korrigiert, dieser beitrag wurde nachträglich, diese meldung wurde aktualisiert,
      diese meldung wurde korrigiert, der artikel wurde aktualisiert, der artikel wurde
      korrigiert, der artikel wurde nachträglich, der artikel wurde ergänzt, der text wurde
      aktualisiert, der text wurde nachträglich, wir haben den artikel aktualisiert, wir haben
      den artikel korrigiert, wir haben den text aktualisiert, wir haben den text korrigiert,
      wir haben die entsprechende stelle, wir haben die stelle korrigiert, wir haben das
      korrigiert, diese pressemitteilung enthält zukunftsgerichtete, diese pressemitteilung
      enthält in die zukunft, diese pressemitteilung enthält vorausschauende, diese
      pressemitteilung enthält aussagen, diese mitteilung enthält zukunftsgerichtete, diese
      mitteilung enthält in die zukunft, diese medienmitteilung enthält zukunftsgerichtete,
      diese presseinformation enthält, dieses dokument enthält zukunftsgerichtete,
      zukunftsgerichtete aussagen, korrektur:, korrekturhinweis:, richtigstellung:, anm. d.
      red.:, anmerkung der redaktion:, hinweis der redaktion:
    `),
    ...joined(
      `
        in einer früheren version, in einer früheren fassung, in einer ersten version, in einer
        ersten fassung, in einer vorherigen version, in einer vorherigen fassung, in einer
        ursprünglichen version, in der ursprünglichen version, in der ursprünglichen fassung, in
        einer älteren version, eine frühere version, eine frühere fassung, eine erste version
      `,
      `
        dieses artikels, des artikels, dieses textes, dieses beitrags, des beitrags, dieser
        meldung, dieses interviews
      `,
    ),
  ],
  bylines: phrases(`
    von, ein artikel von, autor, autorin, ein beitrag von, von unserem korrespondenten, text
    von, geschrieben von, verfasst von, autor:, autorin:, redakteur, redakteur:, eine analyse
    von, ein kommentar von, ein interview von, ein gastbeitrag von, aus, von:, gepostet von,
    veröffentlicht von, erstellt von, eingestellt von
  `),
  dated: phrases(`
    veröffentlicht, veröffentlicht am, aktualisiert, aktualisiert am, stand, erschienen am,
    datum, zuletzt aktualisiert, veröffentlicht:, aktualisiert:, stand:, datum:, erstellt,
    erstellt am, geändert am, letzte aktualisierung, letzte änderung, geschrieben am, gepostet
    am, eingetragen am, erstveröffentlichung, online seit, vom, am
  `),
};

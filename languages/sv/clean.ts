import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    och i att det som en ett på är av för med till den har de inte om han hon vi jag var men sig
    från så kan man när eller där nu ska skulle kommer sin sitt sina efter vid hade mot än också
    under utan mellan över genom enligt blir blev varit vara alla allt andra mycket mer bara
    detta denna dessa deras hans hennes två tre år vad vem hur upp ut in sedan innan eftersom
    medan redan ännu något några någon
  `),
  related: phrases(`
    läs också, läs även, läs mer, se också, se även, relaterat, relaterade artiklar, mer om, mer
    från, mest läst, missa inte, rekommenderat, lyssna, föregående artikel, nästa artikel, fler
    nyheter, fortsätt läsa, läs också:, läs även:, läs vidare, läs mer:, läs mer om, läs mer på,
    läs hela, läs fler, se mer, se videon, se bilderna, lyssna på, lyssna:, titta på, video:,
    bildspel, bilder:, relaterade nyheter, relaterat innehåll, mer om ämnet, mer nyheter, fler
    artiklar, mest lästa, mest lästa just nu, mest sett, senaste nytt, senaste nyheterna,
    senaste inläggen, populärt, populära artiklar, rekommenderas, rekommenderat för dig, du
    kanske också gillar, du kanske också, ämnen, ämnen:, taggar, taggar:, etiketter, kategori,
    kategorier, kategori:, publicerat i, föregående inlägg, nästa inlägg, föregående, nästa,
    klicka här, annonsinnehåll, sponsrat, sponsrat innehåll, krönika:, ledare:, debatt:,
    analys:, intervju:, fakta:, bakgrund:, från arkivet, tidigare artiklar, i samarbete med
  `),
  calls: phrases(`
    nyhetsbrev, nyhetsbrevet, prenumerera, prenumerant, följ oss, dela artikeln, dela på, ladda
    ner appen, klicka här, integritetspolicy, cookies, kakor, logga in för, skapa konto,
    whatsapp-kanal, e-postadress, bli medlem, stöd oss, prenumerera på, bli prenumerant, köp,
    köp prenumeration, testa, prova, anmäl dig, anmäl dig till, skriv upp dig, registrera dig,
    skapa ett konto, logga in, har du redan, redan prenumerant, följ, följ oss på, gilla oss,
    gilla, dela, dela den här, få, få vårt, få våra, ladda ner, hämta appen, slå på notiser,
    aktivera notiser, stöd, bidra, swisha, skänk, kontakta oss, kontakta redaktionen, mejla,
    mejla oss, tipsa oss, tipsa, skicka, har du tips, har du ett tips, har du hittat ett fel,
    hittat ett fel, rätta artikeln, berätta för oss, din e-post, din e-postadress, ange din,
    fyll i, klicka på, för att läsa vidare, för att läsa, den här artikeln är låst, endast för
    prenumeranter, håll dig uppdaterad, vad tycker du, rösta, vårt nyhetsbrev, i din inkorg,
    tack för att du
  `),
  commentHeadings: phrases(`
    kommentarer, kommentar, kommentera, lämna en kommentar, skriv en kommentar, lämna ett svar,
    din åsikt, tyck till, visa kommentarer, diskussion, kommentarer (, inga kommentarer, 0
    kommentarer, kommentera artikeln, lägg till kommentar, lägg till en kommentar, visa alla
    kommentarer, läs kommentarer, kommentarsfältet, kommentarsfältet är stängt, avbryt svar,
    svara, svar, din kommentar, läsarkommentarer, diskutera, forum, bli först att kommentera
  `),
  legal: phrases(`
    alla rättigheter förbehållna, med ensamrätt, copyright, ©, upphovsrätt, alla rättigheter
    förbehålls, alla rättigheter, upphovsrättslagen, mångfaldigande, eftertryck förbjudet,
    integritetspolicy, personuppgiftspolicy, cookiepolicy, användarvillkor, allmänna villkor, vi
    använder cookies, vi använder kakor, använder cookies, använder kakor, denna webbplats
    använder, den här webbplatsen använder, användning av cookies, användningen av cookies,
    godkänn cookies, hantera cookies, genom att fortsätta, genom att använda, genom att anmäla
    dig, behandling av personuppgifter, personuppgifter behandlas, ansvarig utgivare,
    affiliatelänkar, annonslänk, powered by
  `),
  menus: phrases(`
    hem, meny, sök, logga in, registrera, annons, sponsrat, till toppen, stäng, nästa,
    föregående, skriv ut, dela, taggar, ämnen, kontakt, kontakta oss, om oss, nyheter, ekonomi,
    sport, politik, kultur, teknik, vetenskap, hälsa, utrikes, inrikes, åsikter, video, mer,
    visa mer, live, senaste nytt, startsida, start, logga ut, mitt konto, min sida, prenumerera,
    prenumeration, kundservice, kundtjänst, nyhetsbrev, rss, arkiv, hjälp, om författaren,
    annonsera, annonser, integritetspolicy, cookies, jobba hos oss, lediga jobb, sverige,
    världen, lokalt, näringsliv, börs, pengar, samhälle, utbildning, nöje, fotboll, ishockey,
    opinion, ledare, debatt, krönikor, krönika, insändare, blogg, bloggar, tv, bild, bilder,
    bildspel, ljud, podd, poddar, podcast, direkt, väder, resor, motor, mat, livsstil, familj,
    facebook, twitter, whatsapp, instagram, youtube, linkedin, telegram, pinterest, google+,
    tweeta, tweet, e-post, mejla, skicka, spara, kopiera länk, länk kopierad, dela artikeln,
    delningar, kommentarer, kommentar, kommentera, gilla, svara, anmäl, följ, lyssna, spela,
    laddar, ladda fler, visa fler, se alla, visa alla, läs mer, tillbaka, tillbaka till toppen,
    gå till innehåll, hoppa till innehåll, till innehållet, öppna, acceptera, godkänn, avvisa,
    avbryt, ok, ja, nej, ladda ner, källa, källor, via, författare, av, i, och, på, kl, klockan,
    min, minuter, min läsning, lästid, exklusivt, just nu, pressmeddelande, pressmeddelanden,
    pressrelease, pressinformation, för omedelbar publicering, pressrum
  `),
  captions: phrases(`
    bildtext, på bilden, arkivbild, foto:, foto, bild:, bild, bilder:, fotograf, fotograf:,
    illustration, illustration:, grafik, grafik:, karta:, arkivfoto, genrebild, pressbild,
    skärmdump, tt, tt/, ap, afp, reuters, getty images, shutterstock
  `),
  credits: phrases(`
    foto, bild, bilder, källa, källor, via, video, illustration, översättning, redaktör, grafik,
    tt, arkivbild, källa:, källor:, (tt), (tt-, text:, text och foto, redaktör:, redaktion,
    översättning:, översatt av, artikeln publicerades, artikeln är tidigare, ursprungligen
    publicerad, rättelse, rättelse:, fotnot, fotnot:, faktaruta, noter, referenser, om
    författaren, skribenten är, presskontakt, mer information:
  `),
  notes: [
    ...phrases(`
      artikeln har uppdaterats, artikeln är uppdaterad, artikeln har korrigerats, artikeln är
      korrigerad, artikeln har ändrats, artikeln har rättats, artikeln uppdateras, den här
      artikeln har uppdaterats, den här artikeln har rättats, den här artikeln har korrigerats,
      den här artikeln är uppdaterad, denna artikel har uppdaterats, denna artikel har rättats,
      texten har uppdaterats, texten är uppdaterad, texten har korrigerats, nyheten har
      uppdaterats, detta pressmeddelande innehåller framåtblickande, detta pressmeddelande
      innehåller framtidsinriktade, detta pressmeddelande innehåller uttalanden,
      pressmeddelandet innehåller framåtblickande, denna kommuniké innehåller framåtblickande,
      framåtblickande uttalanden, rättelse:, den här texten har uppdaterats, den här texten har
      rättats, den här texten har korrigerats, denna text har uppdaterats
    `),
    ...joined(
      `
        i en tidigare version av, en tidigare version av, i en första version av, i den
        ursprungliga versionen av
      `,
      `
        artikeln, den här artikeln, denna artikel, den här texten, nyheten, reportaget, krönikan
      `,
    ),
  ],
  bylines: phrases(`
    av, text, skribent, författare, av:, text:, text av, skriven av, publicerad av, författare:,
    reporter, reporter:, från vår korrespondent, korrespondent, redaktionen
  `),
  dated: phrases(`
    publicerad, publicerat, uppdaterad, uppdaterat, senast uppdaterad, datum, publicerad:,
    publicerat:, uppdaterad:, senast ändrad, ändrad, datum:, skapad, inlagd, postad
  `),
};

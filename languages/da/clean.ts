import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    og i at det som en et på er af for med til den har de ikke om han hun vi jeg var men sig fra så
    kan man når eller hvor der nu skal skulle vil ville bliver blev blevet sin sit sine efter ved
    havde mod end også under uden mellem over gennem ifølge været være alle alt andre anden meget
    mere kun dette denne disse deres hans hendes dem ham hende os to tre år hvad hvem hvordan op
    ud ind siden inden fordi mens allerede endnu noget nogle nogen både samt dog få får fik
  `),
  related: phrases(`
    læs også, læs mere, læs mere om, læs videre, læs hele, læs også:, læs mere:, læs artiklen, læs
    resten, se også, se også:, se mere, se videoen, se billederne, se video, hør også, lyt til,
    relaterede artikler, relaterede nyheder, relateret indhold, relateret, relaterede emner, mere
    om emnet, mere om, mere fra, flere artikler, flere nyheder, mest læste, mest læst, mest læst lige
    nu, mest sete, seneste nyt, seneste nyheder, seneste artikler, sidste nyt, populære artikler,
    anbefalet, anbefalet til dig, anbefalede artikler, gå ikke glip af, måske er du også
    interesseret i, måske kan du også lide, du vil måske også, emner:, emneord, tags:, kategori:,
    kategorier:, udgivet i, forrige artikel, næste artikel, forrige indlæg, næste indlæg, fortsæt
    med at læse, fortsæt læsning, video:, billedserie, billedserie:, galleri:, debat:, leder:,
    kronik:, analyse:, interview:, kommentar:, fakta:, baggrund:, overblik:, fra arkivet,
    annonceindhold, sponsoreret indhold, sponsoreret, kommercielt samarbejde
  `),
  calls: phrases(`
    tilmeld dig, tilmeld dig vores, tilmeld dig nyhedsbrevet, tilmeld nyhedsbrev, nyhedsbrev,
    nyhedsbrevet, vores nyhedsbrev, få vores nyhedsbrev, få nyhederne, få nyheder, få de
    vigtigste nyheder, få adgang, få fuld adgang, få ubegrænset adgang, abonnér, abonner på,
    bliv abonnent, er du abonnent, allerede abonnent, har du allerede abonnement, køb
    abonnement, køb adgang, prøv gratis, prøv nu, denne artikel er for abonnenter, artiklen er
    for abonnenter, kun for abonnenter, log ind for at, for at læse videre, bliv medlem, støt
    os, støt vores, følg os, følg os på, følg med på, synes godt om os, del artiklen, del
    artikel, del på, del denne, hent vores app, hent appen, download vores app, slå
    notifikationer til, tilmeld notifikationer, kontakt os, skriv til os, send os, har du et
    tip, har du tips, tip os, tip redaktionen, har du fundet en fejl, fundet en fejl, opret en
    konto, opret bruger, opret dig, indtast din, din e-mail, din e-mailadresse, din mailadresse,
    klik her, klik på, tak fordi du, hvad synes du, hvad mener du, stem her, cookies,
    privatlivspolitik, i din indbakke
  `),
  commentHeadings: phrases(`
    kommentarer, kommentar, kommentér, skriv en kommentar, skriv kommentar, tilføj kommentar,
    tilføj en kommentar, efterlad en kommentar, efterlad et svar, skriv et svar, vis kommentarer,
    se kommentarer, se alle kommentarer, ingen kommentarer, kommentarer (, kommentarer til, debatten,
    deltag i debatten, bland dig i debatten, annuller svar, din kommentar, læserkommentarer, vær den
    første til at kommentere, kommentarfeltet er lukket, besvar
  `),
  legal: phrases(`
    alle rettigheder forbeholdes, alle rettigheder forbeholdt, copyright, ©, ophavsretloven,
    uden skriftlig tilladelse, vi bruger cookies, vi anvender cookies, bruger cookies, anvender
    cookies, dette website bruger, accepter cookies, accepter alle cookies, cookiepolitik,
    cookie- og privatlivspolitik, privatlivspolitik, persondatapolitik, handelsbetingelser,
    brugervilkår, abonnementsvilkår, ved at tilmelde dig, ansvarshavende chefredaktør,
    affiliatelinks, reklamelinks, cvr-nr, powered by, ved at bruge hjemmesiden, ved at bruge
    siden, ved at fortsætte med at bruge, indholdet må ikke
  `),
  menus: phrases(`
    forside, forsiden, hjem, menu, søg, søgning, log ind, log ud, login, opret, min side, min
    konto, abonnement, køb abonnement, kundeservice, nyhedsbrev, nyhedsbreve, rss, arkiv, hjælp,
    kontakt, kontakt os, om os, annonce, annoncer, annoncering, reklame, artiklen fortsætter
    under annoncen, artiklen fortsætter efter annoncen, sponsoreret, job, ledige stillinger,
    nyheder, indland, udland, danmark, verden, europa, lokalt, krimi, politik, økonomi, erhverv,
    penge, børs, finans, samfund, uddannelse, viden, videnskab, teknologi, tech, sundhed, klima,
    miljø, kultur, underholdning, musik, film, bøger, livsstil, familie, mad, rejser, rejse,
    bolig, biler, motor, mode, sport, fodbold, håndbold, cykling, tennis, vejret, vejr, tv,
    tv-guide, debat, leder, ledere, meninger, kronik, kronikker, klummer, blog, blogs, video,
    videoer, billeder, foto, galleri, podcast, podcasts, lyd, live, seneste, seneste nyt, mest
    læste, lige nu, eksklusivt, breaking, facebook, twitter, whatsapp, instagram, youtube,
    linkedin, telegram, del artiklen, del på facebook, del på twitter, e-mail, mail, send,
    udskriv, print, gem, kopiér link, kopier link, link kopieret, synes godt om, svar, anmeld,
    følg, lyt, lyt til artiklen, afspil, indlæser, hent flere, vis mere, vis flere, vis alle, se
    alle, se mere, læs mere, næste, forrige, tilbage, til toppen, tilbage til toppen, gå til
    indhold, spring til indhold, luk, åbn, accepter, acceptér, accepter alle, afvis, afvis alle,
    annuller, indstillinger, ok, kilde, kilder, forfatter, skrevet af, emner, tags, min., min.
    læsetid, minutters læsning, læsetid, pressemeddelelse, pressemeddelelser, til pressen
  `),
  captions: phrases(`
    billedtekst, på billedet, arkivfoto, arkivbillede, genrefoto, modelfoto, pressefoto, foto:,
    foto, billede:, billeder:, fotograf:, fotograf, illustration:, illustration, grafik:, kort:,
    ritzau scanpix, scanpix, ritzau, polfoto, reuters, ap, afp, getty images, shutterstock, skærmbillede,
    skærmfoto
  `),
  credits: phrases(`
    kilde:, kilder:, kilde: ritzau, /ritzau/, ritzau, foto:, tekst:, tekst og foto, redaktør:,
    redigeret af, oversat af, oversættelse:, bearbejdet af, artiklen blev bragt, artiklen er bragt,
    artiklen er oprindeligt, artiklen blev oprindeligt, oprindeligt udgivet, oprindeligt bragt,
    rettelse:, præcisering:, berigtigelse:, fejl og rettelser, redaktionel note, note:, noter:,
    faktaboks, om forfatteren, skribenten er, pressekontakt, pressekontakt:, kontakt for presse,
    for yderligere information, for yderligere oplysninger, yderligere oplysninger:, yderligere
    information:, mere information:
  `),
  notes: [
    ...phrases(`
      artiklen er opdateret, artiklen er blevet opdateret, artiklen blev opdateret, artiklen er
      rettet, artiklen er blevet rettet, artiklen er ændret, artiklen er korrigeret, denne
      artikel er opdateret, denne artikel er blevet opdateret, denne artikel er rettet, denne
      artikel er blevet rettet, historien er opdateret, nyheden er opdateret, det fremgik
      tidligere af artiklen, det fremgik tidligere af denne artikel, denne pressemeddelelse
      indeholder fremadrettede, denne pressemeddelelse indeholder udsagn om fremtiden, denne
      meddelelse indeholder fremadrettede, rettelse:, præcisering:, berigtigelse:, redaktionel
      note:
    `),
    ...joined(
      `
        i en tidligere version af, i en tidligere udgave af, en tidligere version af, en
        tidligere udgave af, i den oprindelige version af, i den første version af, i en første
        version af
      `,
      `
        artiklen, denne artikel, historien, nyheden
      `,
    ),
  ],
  bylines: phrases(`
    af, af:, skrevet af, tekst:, tekst af, forfatter:, forfatter, journalist, journalist:, reporter,
    korrespondent, vores korrespondent, fra vores korrespondent, redaktionen, udgivet af, publiceret
    af
  `),
  dated: phrases(`
    offentliggjort, offentliggjort:, offentliggjort d., udgivet, udgivet:, udgivet d., publiceret,
    publiceret:, publiceret d., opdateret, opdateret:, opdateret d., sidst opdateret, senest
    opdateret, sidst ændret, dato, dato:, oprettet, oprettet:
  `),
};

import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    og i at det som en et ei på er av for med til den har de ikke om han hun vi jeg var men seg fra
    så kan man når eller hvor der nå skal skulle vil ville blir ble blitt sin sitt sine etter ved
    hadde mot enn også under uten mellom over gjennom ifølge vært være alle alt andre annen mye mer
    bare dette denne disse deres hans hennes dem ham henne oss to tre år hva hvem hvordan opp ut inn
    siden før fordi mens allerede ennå noe noen både samt likevel får fikk opplyser sier sa
  `),
  related: phrases(`
    les også, les også:, les mer, les mer om, les mer:, les videre, les hele, les saken, les resten,
    se også, se også:, se mer, se videoen, se bildene, se video, hør også, lytt til, relaterte saker,
    relaterte artikler, relatert innhold, relatert, relaterte emner, mer om temaet, mer om saken,
    mer om, mer fra, flere saker, flere nyheter, mest lest, mest leste, mest lest nå, mest sett,
    siste nytt, siste nyheter, siste saker, siste fra, populære saker, anbefalt, anbefalt for deg,
    anbefalte saker, anbefalte artikler, ikke gå glipp av, du liker kanskje også, kanskje du også
    liker, emner:, emneord, stikkord, stikkord:, tags:, kategori:, kategorier:, publisert i,
    forrige artikkel, neste artikkel, forrige sak, neste sak, forrige innlegg, neste innlegg,
    fortsett å lese, video:, bildeserie, bildeserie:, galleri:, debatt:, leder:, kronikk:, analyse:,
    intervju:, kommentar:, fakta:, bakgrunn:, fra arkivet, annonsørinnhold, sponset innhold
  `),
  calls: phrases(`
    meld deg på, meld deg på vårt, meld deg på nyhetsbrevet, nyhetsbrev, nyhetsbrevet, vårt
    nyhetsbrev, få nyhetsbrevet, få vårt nyhetsbrev, få nyheter, få de viktigste nyhetene, få
    tilgang, få full tilgang, få ubegrenset tilgang, abonner på, bli abonnent, er du abonnent,
    allerede abonnent, har du allerede abonnement, kjøp abonnement, kjøp tilgang, prøv gratis,
    prøv nå, denne saken er for abonnenter, saken er for abonnenter, kun for abonnenter, logg
    inn for å, for å lese videre, for å lese hele saken, bli medlem, støtt oss, følg oss, følg
    oss på, følg saken, lik oss, del saken, del artikkelen, del på, del denne, last ned appen,
    last ned appen vår, last ned vår app, skru på varsler, slå på varsler, kontakt oss, skriv
    til oss, send oss, har du tips, har du et tips, tips oss, tips redaksjonen, funnet en feil,
    har du funnet en feil, har du sett en feil, opprett konto, opprett bruker, registrer deg,
    skriv inn din, din e-post, din e-postadresse, e-postadressen din, klikk her, klikk på, takk
    for at du, hva synes du, hva mener du, stem her, cookies, informasjonskapsler,
    personvernerklæring, i innboksen
  `),
  commentHeadings: phrases(`
    kommentarer, kommentar, kommenter, skriv en kommentar, skriv kommentar, legg til kommentar, legg
    til en kommentar, legg igjen en kommentar, legg igjen kommentar, legg igjen et svar, vis
    kommentarer, se kommentarer, se alle kommentarer, ingen kommentarer, kommentarer (, kommentarer
    til, delta i debatten, delta i diskusjonen, si din mening, kommentarfelt, kommentarfeltet, avbryt
    svar, din kommentar, leserkommentarer, vær den første til å kommentere, kommentarfeltet er stengt,
    diskuter
  `),
  legal: phrases(`
    alle rettigheter forbeholdt, alle rettigheter reservert, copyright, ©, åndsverkloven,
    ettertrykk forbudt, uten skriftlig tillatelse, vi bruker informasjonskapsler, vi bruker
    cookies, bruker informasjonskapsler, bruker cookies, nettstedet bruker, denne nettsiden
    bruker, godta cookies, informasjonskapsler og personvern, personvernerklæring,
    personvernpolicy, personvernregler, brukervilkår, vilkår for bruk, kjøpsvilkår, ved å melde
    deg på, vær varsom-plakaten, ansvarlig redaktør, ansvarlig redaktør:, annonselenker, powered
    by, ved å bruke nettstedet, ved å bruke siden, ved å fortsette å bruke, innholdet må ikke
  `),
  menus: phrases(`
    forside, forsiden, hjem, meny, søk, logg inn, logg ut, registrer, min side, min konto,
    abonnement, bli abonnent, kundeservice, kundesenter, nyhetsbrev, rss, arkiv, hjelp, kontakt,
    kontakt oss, om oss, annonse, annonser, annonsere, reklame, saken fortsetter under annonsen,
    artikkelen fortsetter under annonsen, sponset, jobb, ledige stillinger, nyheter, innenriks,
    utenriks, norge, verden, europa, lokalt, krim, politikk, økonomi, næringsliv, penger, børs,
    finans, samfunn, utdanning, kunnskap, vitenskap, forskning, teknologi, tech, helse, klima,
    miljø, kultur, underholdning, kjendis, musikk, film, bøker, livsstil, familie, mat, reise,
    bolig, bil, motor, mote, sport, fotball, håndball, langrenn, skiskyting, været, vær, tv,
    tv-guide, debatt, leder, ledere, meninger, kronikk, kronikker, kommentar, kommentarer,
    blogg, video, videoer, bilder, bilde, foto, galleri, podkast, podkaster, lyd, direkte,
    siste, siste nytt, mest lest, akkurat nå, eksklusivt, facebook, twitter, whatsapp,
    instagram, youtube, linkedin, telegram, del saken, del artikkelen, del på facebook, del på
    twitter, e-post, send, skriv ut, lagre, kopier lenke, kopier lenken, lenke kopiert, svar,
    rapporter, følg, lytt, lytt til saken, spill av, laster, last flere, vis mer, vis flere, vis
    alle, se alle, se mer, les mer, neste, forrige, tilbake, til toppen, tilbake til toppen, gå
    til innhold, hopp til innhold, lukk, åpne, godta, godta alle, aksepter, avvis, avvis alle,
    avbryt, innstillinger, ok, kilde, kilder, forfatter, skrevet av, emner, stikkord, tema, min
    lesetid, minutter lesetid, lesetid, pressemelding, pressemeldinger, for pressen
  `),
  captions: phrases(`
    bildetekst, på bildet, arkivfoto, arkivbilde, illustrasjonsfoto, illustrasjonsbilde, pressefoto,
    foto:, foto, bilde:, bilder:, fotograf:, fotograf, illustrasjon:, illustrasjon, grafikk:, kart:, ntb,
    ntb scanpix, scanpix, reuters, ap, afp, getty images, shutterstock, skjermbilde, skjermdump,
    faksimile, faksimile:
  `),
  credits: phrases(`
    kilde:, kilder:, kilde: ntb, (ntb), (©ntb), ©ntb, foto:, tekst:, tekst og foto, redaktør:,
    redigert av, oversatt av, oversettelse:, bearbeidet av, artikkelen ble først, artikkelen er først,
    saken ble først, saken er først, artikkelen ble opprinnelig, opprinnelig publisert, først
    publisert, rettelse:, presisering:, feil og rettelser, redaksjonell merknad, redaksjonen
    gjør oppmerksom på, merknad:, note:, noter:, faktaboks, om forfatteren, skribenten er,
    pressekontakt, pressekontakt:, kontakt for presse, for mer informasjon, for ytterligere
    informasjon, ytterligere informasjon:, mer informasjon:
  `),
  notes: [
    ...phrases(`
      saken er oppdatert, saken er blitt oppdatert, saken ble oppdatert, saken oppdateres,
      artikkelen er oppdatert, artikkelen er blitt oppdatert, artikkelen ble oppdatert,
      artikkelen er rettet, artikkelen er endret, artikkelen er korrigert, denne artikkelen er
      oppdatert, denne artikkelen er rettet, denne saken er oppdatert, denne saken er rettet,
      denne saken er endret, saken er rettet, saken er korrigert, det sto tidligere i saken, det
      stod tidligere i saken, det sto tidligere i denne, denne pressemeldingen inneholder
      fremtidsrettede, denne pressemeldingen inneholder framtidsrettede, denne meldingen
      inneholder fremtidsrettede, rettelse:, presisering:, redaksjonell merknad:
    `),
    ...joined(
      `
        i en tidligere versjon av, i en tidligere utgave av, en tidligere versjon av, en
        tidligere utgave av, i den opprinnelige versjonen av, i den første versjonen av, i en
        første versjon av
      `,
      `
        saken, denne saken, artikkelen, denne artikkelen, nyheten, kommentaren
      `,
    ),
  ],
  bylines: phrases(`
    av, av:, skrevet av, tekst:, tekst av, forfatter:, forfatter, journalist, journalist:, reporter,
    korrespondent, vår korrespondent, redaksjonen, publisert av
  `),
  dated: phrases(`
    publisert, publisert:, lagt ut, oppdatert, oppdatert:, sist oppdatert, sist endret, endret,
    dato, dato:, opprettet, opprettet:, først publisert
  `),
};

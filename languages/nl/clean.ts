import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    de het een en of maar want dus in op aan van voor met naar bij uit over onder tussen door
    tegen zonder tot om te is zijn was waren wordt worden werd werden heeft hebben had hadden
    kan kunnen moet moeten zal zullen wil niet geen nog ook al wel dan als dat die dit deze wie
    wat waar wanneer hoe omdat hij zij ze we wij ik je jij u er hier daar zo meer veel heel zeer
    zich hun haar mijn ons onze twee drie jaar jaren volgens tijdens na sinds toen terwijl
    echter alle andere
  `),
  related: phrases(`
    lees ook, lees meer, lees verder, zie ook, bekijk ook, gerelateerd, gerelateerde artikelen,
    meer over, meer nieuws, meest gelezen, misschien ook interessant, aanbevolen, ook
    interessant, luister, bekijk, vorig artikel, volgend artikel, verder lezen, meer weten, lees
    ook:, lees hier, lees ook hier, lees meer over, lees meer:, lees het hele, lees de hele,
    bekijk hier, bekijk de, bekijk:, kijk ook, luister ook, luister naar, video:, foto's:,
    gerelateerde berichten, gerelateerde onderwerpen, gerelateerd nieuws, meer over dit
    onderwerp, meer uit, meer artikelen, ander nieuws, dit vind je misschien ook leuk, misschien
    vind je dit, aanbevolen voor jou, aanraders, meest bekeken, best gelezen, net binnen,
    laatste nieuws, laatste berichten, recente berichten, populair, populaire artikelen,
    populaire berichten, mis niet, niet te missen, in het nieuws, onderwerpen, onderwerpen:,
    tags:, trefwoorden, categorie, categorieën, geplaatst in, gepubliceerd in, vorig bericht,
    volgend bericht, vorige, volgende, klik hier, gesponsord, gesponsorde inhoud, advertentie:,
    opinie:, analyse:, interview:, achtergrond:, dossier, dossier:, uit het archief, in beeld
  `),
  calls: phrases(`
    nieuwsbrief, abonneer, abonneren, schrijf je in, meld je aan, volg ons, deel dit artikel,
    delen op, download de app, klik hier, privacybeleid, privacyverklaring, cookies,
    cookiebeleid, whatsapp-kanaal, google nieuws, e-mailadres, al abonnee, word lid, steun ons,
    abonneer je, abonneer u, abonneer nu, word abonnee, word vriend, word donateur, neem een
    abonnement, schrijf u in, meld u aan, aanmelden voor, registreer, maak een account, log in,
    log in om, inloggen om, al een account, volg ons op, volg, deel dit, deel op, deel via, like
    ons, like onze, ontvang, ontvang onze, ontvang het laatste, ontvang dagelijks, download,
    download onze, zet meldingen aan, blijf op de hoogte, steun, doneer, doe een donatie, neem
    contact op, mail ons, mail naar, tip de redactie, tip ons, heb je een tip, heeft u een tip,
    stuur, stuur je, reageer, geef je mening, wat vind jij, wat vindt u, praat mee, je
    e-mailadres, uw e-mailadres, vul je, vul uw, klik op, om verder te lezen, dit artikel is
    exclusief, exclusief voor abonnees, verder lezen?, bestel, koop, probeer, dit artikel delen,
    onze nieuwsbrief, in je mailbox, in je inbox, bedankt voor het lezen, foutje gezien, fout
    gezien, gratis proberen
  `),
  commentHeadings: phrases(`
    reacties, reactie, reageer, plaats een reactie, laat een reactie achter, geef een reactie,
    geef je reactie, geef je mening, uw reactie, bekijk reacties, discussie, praat mee,
    antwoorden, reacties (, geen reacties, 0 reacties, plaats reactie, laat een antwoord achter,
    geef een antwoord, schrijf een reactie, voeg een reactie toe, reageer op dit artikel,
    reageren, reactie annuleren, antwoord annuleren, toon reacties, bekijk alle reacties, alle
    reacties, lezersreacties, reacties zijn gesloten, wees de eerste, beantwoorden, jouw
    reactie, forum, opmerkingen
  `),
  legal: phrases(`
    alle rechten voorbehouden, copyright, ©, auteursrecht, auteursrechten, overname van, niets
    uit deze, zonder toestemming, zonder schriftelijke toestemming, privacybeleid,
    privacyverklaring, privacy statement, cookiebeleid, cookieverklaring, gebruiksvoorwaarden,
    algemene voorwaarden, wij gebruiken cookies, we gebruiken cookies, gebruikt cookies, gebruik
    van cookies, cookies accepteren, accepteer cookies, cookie-instellingen, door verder te
    gaan, door gebruik te maken van, door je aan te melden, je kunt je … afmelden, affiliate
    links, commissie ontvangen, disclaimer, mogelijk gemaakt door, powered by, ontwikkeld door,
    persoonsgegevens,
    u ontvangt deze e-mail, je ontvangt deze e-mail, u ontvangt deze nieuwsbrief, uitschrijven
  `),
  menus: phrases(`
    home, menu, zoeken, inloggen, registreren, aanmelden, advertentie, gesponsord, naar boven,
    terug naar boven, sluiten, volgende, vorige, afdrukken, printen, delen, tags, onderwerpen,
    contact, over ons, nieuws, economie, sport, politiek, cultuur, tech, wetenschap, gezondheid,
    buitenland, binnenland, opinie, meer, toon meer, live, laatste nieuws, startpagina,
    voorpagina, zoek, log in, uitloggen, mijn account, abonneren, abonnement, abonnementen,
    abonnee, abonnees, nieuwsbrief, nieuwsbrieven, rss, archief, help, hulp, over de auteur,
    adverteren, advertenties, colofon, privacy, cookies, voorwaarden, vacatures, nederland,
    belgië, regio, regionaal, wereld, beurs, geld, samenleving, maatschappij, onderwijs,
    technologie, media, entertainment, voetbal, wielrennen, columns, columnisten, blogs, video,
    video's, foto, foto's, fotoserie, audio, podcast, podcasts, liveblog, weer, verkeer, reizen,
    auto, eten, wonen, facebook, twitter, whatsapp, instagram, youtube, linkedin, telegram,
    pinterest, google+, tweet, tweeten, e-mail, email, mail, mailen, verstuur, verzenden, print,
    bewaar, bewaren, opslaan, kopieer link, link gekopieerd, deel, deel dit artikel, reacties,
    reactie, reageer, reageren, vind ik leuk, beantwoorden, rapporteer, meld, volgen, volgend,
    luister, afspelen, laden, meer laden, alles bekijken, bekijk alles, lees meer, lees verder,
    terug, ga naar inhoud, direct naar inhoud, naar de inhoud, sluit, openen, accepteren,
    weigeren, annuleren, ok, ja, nee, downloaden, thema's, bron, bronnen, via, auteur, door,
    redactie, van, op, en, om, min, minuten, min leestijd, leestijd, exclusief, persbericht,
    persberichten, perscommuniqué, persmededeling, voor onmiddellijke publicatie
  `),
  captions: phrases(`
    bijschrift, op de foto, archiefbeeld, archieffoto, foto:, foto's:, foto door, beeld, beeld:,
    afbeelding, afbeelding:, illustratie:, infographic, kaart:, grafiek:, stockfoto, anp, anp/,
    belga, afp, reuters, ap, epa, getty images, hollandse hoogte, shutterstock, fotograaf,
    credits, schermafbeelding, screenshot, foto ter illustratie, ter illustratie
  `),
  credits: phrases(`
    foto, foto's, fotograaf, beeld, afbeelding, bron, bronnen, via, video, illustratie, vertaald
    door, redactie, grafiek, anp, archieffoto, credit, bron:, bronnen:, belga, door de redactie,
    van onze redactie, tekst:, tekst en beeld, vertaling:, vertaling door, eindredactie, met
    medewerking van, mede op basis van, dit artikel verscheen, dit artikel is eerder, dit
    artikel werd, eerder gepubliceerd, oorspronkelijk gepubliceerd, correctie, rectificatie,
    noot van de redactie, noten, referenties, over de auteur, de auteur is, perscontact, meer
    informatie:
  `),
  notes: [
    ...phrases(`
      dit artikel is bijgewerkt, dit artikel is geüpdatet, dit artikel is aangepast, dit artikel
      is gecorrigeerd, dit artikel is gewijzigd, dit artikel werd bijgewerkt, dit artikel werd
      aangepast, dit artikel is op … aangepast, dit artikel is op … bijgewerkt, dit bericht is
      bijgewerkt, dit bericht is aangepast, dit bericht is geüpdatet, dit stuk is aangepast, dit
      verhaal is bijgewerkt, de kop van dit artikel, de kop boven dit, dit persbericht bevat
      toekomstgerichte, dit persbericht bevat toekomst, dit persbericht kan toekomstgerichte,
      dit persbericht bevat uitspraken over de toekomst, dit persbericht bevat verklaringen,
      correctie:, rectificatie:, noot van de redactie:, verbetering:
    `),
    ...joined(
      `
        in een eerdere versie van, in een vorige versie van, in een eerste versie van, een
        eerdere versie van, een vorige versie van, een eerste versie van, in de oorspronkelijke
        versie van, in de eerste versie van
      `,
      `
        dit artikel, dit bericht, dit stuk, dit verhaal, het artikel
      `,
    ),
  ],
  bylines: phrases(`
    door, van onze correspondent, van onze verslaggever, auteur, geschreven door, door:,
    geplaatst door, gepubliceerd door, tekst:, tekst van, auteur:, van onze redactie, redactie,
    verslaggever, correspondent, van
  `),
  dated: phrases(`
    gepubliceerd, gepubliceerd op, geplaatst, bijgewerkt, laatst bijgewerkt, geüpdatet, datum,
    gepubliceerd:, bijgewerkt op, laatste update, update, geplaatst op, gewijzigd op, laatst
    gewijzigd, datum:, publicatiedatum, aangemaakt op, op
  `),
};

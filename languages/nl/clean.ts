import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    lees ook, lees meer, lees verder, zie ook, bekijk ook, gerelateerd, gerelateerde artikelen,
    meer over, meer nieuws, meest gelezen, misschien ook interessant, aanbevolen, ook interessant,
    luister, bekijk, vorig artikel, volgend artikel, verder lezen, meer weten
  `),
  calls: phrases(`
    nieuwsbrief, abonneer, abonneren, schrijf je in, meld je aan, volg ons, deel dit artikel,
    delen op, download de app, klik hier, privacybeleid, privacyverklaring, cookies, cookiebeleid,
    whatsapp-kanaal, google nieuws, e-mailadres, al abonnee, word lid, steun ons
  `),
  commentHeadings: phrases(`
    reacties, reactie, reageer, plaats een reactie, laat een reactie achter, geef een reactie,
    geef je reactie, geef je mening, uw reactie, bekijk reacties, discussie, praat mee, antwoorden
  `),
  credits: phrases(`
    foto, foto's, fotograaf, beeld, afbeelding, bron, bronnen, via, video, illustratie, vertaald
    door, redactie, grafiek, anp, archieffoto, credit
  `),
  captions: phrases(`bijschrift, op de foto, archiefbeeld, archieffoto`),
  legal: phrases(`alle rechten voorbehouden, copyright, ©, auteursrecht`),
  menus: phrases(`
    home, menu, zoeken, inloggen, registreren, aanmelden, advertentie, gesponsord, naar boven,
    terug naar boven, sluiten, volgende, vorige, afdrukken, printen, delen, tags, onderwerpen,
    contact, over ons, nieuws, economie, sport, politiek, cultuur, tech, wetenschap, gezondheid,
    buitenland, binnenland, opinie, meer, toon meer, live, laatste nieuws
  `),
  bylines: phrases(`door, van onze correspondent, van onze verslaggever, auteur, geschreven door`),
  dated: phrases(`
    gepubliceerd, gepubliceerd op, geplaatst, bijgewerkt, laatst bijgewerkt, geüpdatet, datum
  `),
};

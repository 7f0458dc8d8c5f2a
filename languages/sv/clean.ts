import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    läs också, läs även, läs mer, se också, se även, relaterat, relaterade artiklar, mer om, mer
    från, mest läst, missa inte, rekommenderat, lyssna, föregående artikel, nästa artikel, fler
    nyheter, fortsätt läsa
  `),
  calls: phrases(`
    nyhetsbrev, nyhetsbrevet, prenumerera, prenumerant, följ oss, dela artikeln, dela på, ladda
    ner appen, klicka här, integritetspolicy, cookies, kakor, logga in för, skapa konto,
    whatsapp-kanal, e-postadress, bli medlem, stöd oss
  `),
  commentHeadings: phrases(`
    kommentarer, kommentar, kommentera, lämna en kommentar, skriv en kommentar, lämna ett svar,
    din åsikt, tyck till, visa kommentarer, diskussion
  `),
  credits: phrases(`
    foto, bild, bilder, källa, källor, via, video, illustration, översättning, redaktör, grafik,
    tt, arkivbild
  `),
  captions: phrases(`bildtext, på bilden, arkivbild`),
  legal: phrases(`alla rättigheter förbehållna, med ensamrätt, copyright, ©, upphovsrätt`),
  menus: phrases(`
    hem, meny, sök, logga in, registrera, annons, sponsrat, till toppen, stäng, nästa, föregående,
    skriv ut, dela, taggar, ämnen, kontakt, kontakta oss, om oss, nyheter, ekonomi, sport,
    politik, kultur, teknik, vetenskap, hälsa, utrikes, inrikes, åsikter, video, mer, visa mer,
    live, senaste nytt
  `),
  bylines: phrases(`av, text, skribent, författare`),
  dated: phrases(`publicerad, publicerat, uppdaterad, uppdaterat, senast uppdaterad, datum`),
};

import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    leggi anche, leggi, leggi di più, leggi tutto, vedi anche, guarda anche, articoli correlati,
    notizie correlate, correlati, potrebbe interessarti, ti potrebbe interessare, da non perdere,
    i più letti, le più lette, approfondisci, approfondimento, continua a leggere, ascolta,
    articolo precedente, articolo successivo, sullo stesso argomento, consigliati
  `),
  calls: phrases(`
    newsletter, iscriviti, abbonati, abbonamento, seguici, condividi, scarica l'app, ricevi le
    notizie, clicca qui, informativa sulla privacy, privacy policy, cookie, canale whatsapp,
    canale telegram, google news, indirizzo email, accedi, registrati, sostieni
  `),
  commentHeadings: phrases(`
    commenti, commento, lascia un commento, scrivi un commento, commenta, commenta la notizia, i
    vostri commenti, la tua opinione, partecipa alla discussione, mostra commenti, rispondi
  `),
  credits: phrases(`
    foto, fotografia, immagine, immagini, fonte, fonti, via, video, crediti, credit,
    illustrazione, a cura di, traduzione di, con agenzie, grafica, archivio, ansa
  `),
  captions: phrases(
    `didascalia, nella foto, nell'immagine, foto d'archivio, immagine di repertorio`,
  ),
  legal: phrases(`
    tutti i diritti riservati, riproduzione riservata, copyright, ©, diritti riservati
  `),
  menus: phrases(`
    home, menu, cerca, accedi, login, registrati, pubblicità, annuncio, sponsorizzato, torna su,
    torna in alto, chiudi, avanti, indietro, stampa, condividi, tag, argomenti, contatti, chi
    siamo, mondo, economia, sport, politica, cronaca, cultura, tecnologia, scienza, salute,
    esteri, italia, opinioni, video, foto, altro, mostra altro, in diretta, ultima ora
  `),
  bylines: phrases(
    `di, a cura di, dal nostro corrispondente, dal nostro inviato, redazione, autore`,
  ),
  dated: phrases(`
    pubblicato, pubblicato il, aggiornato, aggiornato il, ultimo aggiornamento, data
  `),
};

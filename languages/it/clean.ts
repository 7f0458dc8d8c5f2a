import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle
    da dal dalla dai in nel nella nei negli nelle con su sul sulla sui per tra fra e ed o ma né
    che chi cui quale quando dove come se si suo sua suoi sue loro ci vi ne mi questo questa
    questi queste quello quella è sono era erano fu essere stato stata ha hanno aveva avere può
    possono più meno molto già non anche tutto tutti altro altri due tre anni anno secondo
    durante dopo contro perché così mentre ogni stesso ancora prima l' un' dell' all' dall'
    nell' sull' d' c' lui lei
  `),
  related: phrases(`
    leggi anche, leggi, leggi di più, leggi tutto, vedi anche, guarda anche, articoli correlati,
    notizie correlate, correlati, potrebbe interessarti, ti potrebbe interessare, da non
    perdere, i più letti, le più lette, approfondisci, approfondimento, continua a leggere,
    ascolta, articolo precedente, articolo successivo, sullo stesso argomento, consigliati,
    leggi anche:, leggi pure, leggi l'articolo, leggi ancora, per approfondire, approfondimenti,
    guarda il video, guarda le foto, guarda, video:, foto:, il video, le foto, articolo
    correlato, post correlati, contenuti correlati, potrebbe interessarti anche, ti potrebbero
    interessare, potrebbero interessarti, più letti, i più visti, ultime notizie, ultimi
    articoli, ultim'ora, altre notizie, altri articoli, in evidenza, non perdere, consigliati
    per te, raccomandati, sponsorizzato, contenuto sponsorizzato, argomenti, argomenti:, tag:,
    tags:, etichette, categoria, categorie, pubblicato in, archiviato in, precedente,
    successivo, prossimo articolo, continua, dello stesso autore, clicca qui, scopri di più,
    scopri, per saperne di più, l'analisi:, l'intervista:, il commento:, fotogallery, galleria
    fotografica, dalla home, nello stesso tema
  `),
  calls: phrases(`
    newsletter, iscriviti, abbonati, abbonamento, seguici, condividi, scarica l'app, ricevi le
    notizie, clicca qui, informativa sulla privacy, privacy policy, cookie, canale whatsapp,
    canale telegram, google news, indirizzo email, accedi, registrati, sostieni, iscriviti alla,
    iscriviti al, iscrivetevi, abbonati a, abbonati ora, sottoscrivi, seguici su, seguiteci,
    segui, segui tutti, segui il, unisciti, entra nel, condividi su, condividi questo, ricevi,
    ricevi le, ricevi gratis, scarica, scarica la, attiva le notifiche, registrati gratis,
    accedi per, effettua il login, effettua l'accesso, sei già abbonato, hai già un abbonamento,
    questo contenuto è riservato, contenuto riservato, riservato agli abbonati, per continuare a
    leggere, per leggere, sostienici, dona, dona ora, fai una donazione, contattaci, scrivici,
    scriveteci, inviaci, segnala, segnalaci, dicci, la tua email, la tua e-mail, inserisci la
    tua, inserisci il tuo, clicca per, clicca su, resta aggiornato, rimani aggiornato, resta
    connesso, mi piace, metti mi piace, diventa fan, grazie per aver letto, acquista, compra,
    vota, partecipa, la nostra newsletter, alla newsletter, nella tua casella, hai trovato un
    errore
  `),
  commentHeadings: phrases(`
    commenti, commento, lascia un commento, scrivi un commento, commenta, commenta la notizia, i
    vostri commenti, la tua opinione, partecipa alla discussione, mostra commenti, rispondi,
    commenti (, commenti:, nessun commento, 0 commenti, lascia il tuo commento, lascia una
    risposta, scrivi il tuo commento, inserisci un commento, aggiungi un commento, aggiungi
    commento, invia commento, pubblica un commento, commenta per primo, i commenti dei lettori,
    i commenti sono chiusi, vedi tutti i commenti, leggi i commenti, annulla risposta, risposte,
    opinioni, forum, discussione
  `),
  legal: phrases(`
    tutti i diritti riservati, riproduzione riservata, copyright, ©, diritti riservati, ©
    riproduzione riservata, riproduzione vietata, vietata la riproduzione, informativa sulla
    privacy, informativa privacy, privacy policy, cookie policy, politica sui cookie,
    informativa cookie, termini e condizioni, condizioni d'uso, termini di servizio, note
    legali, utilizziamo i cookie, utilizziamo cookie, usiamo i cookie, utilizza cookie, utilizza
    i cookie, usa i cookie, uso dei cookie, utilizzo dei cookie, accetta i cookie, continuando a
    navigare, proseguendo la navigazione, proseguendo nella navigazione, iscrivendoti,
    trattamento dei dati personali, trattamento dei miei dati, testata giornalistica,
    registrazione tribunale, registrata presso il tribunale, direttore responsabile, p.iva,
    partita iva, powered by, realizzato da, sviluppato da, link di affiliazione, senza
    autorizzazione, licenza creative commons,
    ricevi questa e-mail, hai ricevuto questa e-mail, annulla iscrizione, annullare l'iscrizione
  `),
  menus: phrases(`
    home, menu, cerca, accedi, login, registrati, pubblicità, annuncio, sponsorizzato, torna su,
    torna in alto, chiudi, avanti, indietro, stampa, condividi, tag, argomenti, contatti, chi
    siamo, mondo, economia, sport, politica, cronaca, cultura, tecnologia, scienza, salute,
    esteri, italia, opinioni, video, foto, altro, mostra altro, in diretta, ultima ora,
    homepage, ricerca, cerca nel sito, entra, esci, abbonati, abbonamenti, newsletter, rss,
    archivio, aiuto, contattaci, redazione, privacy, cookie, note legali, lavora con noi,
    notizie, news, ultime notizie, ultim'ora, estero, europa, finanza, società, cronache,
    scienze, ambiente, scuola, cultura e spettacoli, spettacoli, spettacolo, calcio, motori,
    viaggi, cucina, moda, editoriali, blog, gallery, galleria, audio, podcast, speciali,
    dirette, diretta, live, meteo, oroscopo, facebook, twitter, whatsapp, instagram, youtube,
    linkedin, telegram, pinterest, google+, google news, tweet, invia, email, e-mail, salva,
    copia link, condivisioni, commenti, commento, commenta, mi piace, rispondi, segnala, segui,
    ascolta, riproduci, caricamento, carica altri, mostra di più, vedi tutti, vedi tutto, leggi
    tutto, leggi, di più, altri, precedente, successivo, successiva, torna all'inizio, torna
    alla home, vai al contenuto, salta al contenuto, apri, accetta, rifiuta, annulla, ok, sì,
    no, scarica, temi, fonte, fonti, via, autore, di, a cura di, il, e, in, su, min, minuti,
    minuti di lettura, lettura, esclusiva, prima pagina, comunicato stampa, comunicati stampa,
    nota stampa, per diffusione immediata, per la pubblicazione immediata, sala stampa
  `),
  captions: phrases(`
    foto:, foto di, fotografia di, fotografie, immagine:, immagine di, immagini:, crediti,
    credit, credits, credit:, credits:, didascalia, illustrazione:, infografica, grafico:,
    mappa:, ansa, afp, reuters, ap, getty images, lapresse, imagoeconomica, fotogramma,
    shutterstock, per gentile concessione, archivio, nella foto, in foto, screenshot
  `),
  credits: phrases(`
    foto, fotografia, immagine, immagini, fonte, fonti, via, video, crediti, credit,
    illustrazione, a cura di, traduzione di, con agenzie, grafica, archivio, ansa, fonte:,
    fonti:, adnkronos, agi, redazione, a cura della redazione, testo di, traduzione a cura di,
    tradotto da, editing, revisione, intervista di, questo articolo è stato, articolo pubblicato
    originariamente, pubblicato originariamente, nota della redazione, errata corrige,
    correzione, riferimenti, note, bibliografia, l'autore, chi è l'autore, l'autore è, ufficio
    stampa, contatti stampa
  `),
  notes: [
    ...phrases(`
      questo articolo è stato aggiornato, questo articolo è stato corretto, questo articolo è
      stato modificato, l'articolo è stato aggiornato, l'articolo è stato corretto, l'articolo è
      stato modificato, la notizia è stata aggiornata, articolo aggiornato alle, articolo
      aggiornato il, notizia aggiornata alle, il presente comunicato stampa contiene, questo
      comunicato stampa contiene, il presente comunicato contiene dichiarazioni, questo
      comunicato contiene dichiarazioni, dichiarazioni previsionali, una versione precedente
      dell'articolo, una prima versione dell'articolo, in una versione precedente dell'articolo,
      in una precedente versione dell'articolo, errata corrige, correzione:, rettifica:, nota
      della redazione:, ndr:
    `),
    ...joined(
      `
        una versione precedente di, una precedente versione di, una prima versione di, in una
        versione precedente di, in una precedente versione di, in una prima versione di, nella
        prima versione di, nella versione originale di, la versione precedente di
      `,
      `
        questo articolo, questa notizia, questo pezzo
      `,
    ),
  ],
  bylines: phrases(`
    di, di:, scritto da, pubblicato da, postato da, testo di, articolo di, a cura di, autore,
    autore:, dal nostro inviato, dal nostro corrispondente, dalla nostra inviata, inviato,
    redazione, da
  `),
  dated: phrases(`
    pubblicato, pubblicato il, aggiornato, aggiornato il, ultimo aggiornamento, data, pubblicata
    il, pubblicato:, aggiornata, ultimo aggiornamento:, ultima modifica, modificato il, data:,
    data di pubblicazione, scritto il, postato il, inserito il, creato il, il
  `),
};

import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, unaccented, words } from "../words.ts";

/** With the older cedilla for the comma below, and as typed without any diacritics. */
const spelled = (text: string) =>
  unaccented(
    phrases(text).flatMap((phrase) => [
      ...new Set([phrase, phrase.replaceAll("ș", "ş").replaceAll("ț", "ţ")]),
    ]),
  );

export const clean: CleanPack = {
  common: words(`
    și în la de a cu pe din pentru că nu este sunt au fost mai o un ce care ca sau dar prin după
    între până fără sub asupra despre către împotriva potrivit conform l s se își le lor lui ei
    el ea ele ne vă mă îl îi iar când unde cum cine dacă deși deoarece însă însuși atunci acum
    încă doar foarte tot toate toți toată acest această acestea aceste acestui acestei acel cea
    cele cei cel al ale ai era erau fi fie va vor ar avea are am ați poate pot trebuie unei unui
    unor doi trei ani anul două spus declarat şi ţi câțiva să dintre acesta aceasta ceea făcut
    având apoi câteva câtva chiar înainte mult timp astfel precum fiind aproximativ cât și-a
    nici decât
  `),
  related: spelled(`
    citește și, citește și:, citeşte mai mult, citește mai mult, citește mai multe, citește
    continuarea, citește tot articolul, citește integral, citește mai departe, citește aici,
    citiți și, citiți mai mult, vezi și, vezi și:, vezi mai mult, vezi mai multe, vezi aici,
    vezi video, vezi galeria foto, urmărește, urmărește video, ascultă, ascultă și, pe aceeași
    temă, pe acelaşi subiect, articole similare, articole asemănătoare, articole conexe,
    articole recomandate, articole recente, știri similare, știri recente, știri pe aceeași
    temă, alte articole, alte știri, mai multe știri, mai multe despre, mai multe din, cele mai
    citite, cele mai citite știri, cele mai noi, cele mai noi știri, cele mai populare, ultimele
    știri, ultimele articole, ultima oră, recomandări, recomandate, recomandarea redacției, îți
    recomandăm, vă recomandăm, te-ar putea interesa, te-ar putea interesa și, v-ar putea
    interesa, s-ar putea să-ți placă, s-ar putea să vă placă, nu rata, nu ratați, etichete,
    etichete:, cuvinte cheie, cuvinte cheie:, taguri:, subiecte:, categorie:, categorii:,
    publicat în, articolul anterior, articolul următor, articolul precedent, video:, galerie
    foto, galerie foto:, opinie:, editorial:, interviu:, analiză:, din arhivă, conținut
    sponsorizat, articol sponsorizat, advertorial
  `),
  calls: spelled(`
    abonează-te, abonează-te la, abonați-vă, abonați-vă la, abonare la newsletter, newsletter,
    newsletterul nostru, înscrie-te, înscrie-te la, înscrieți-vă, primește newsletterul, primește cele
    mai noi, primește știri, primește pe e-mail, devino abonat, ești deja abonat, ești abonat, acest articol este
    disponibil doar, articol disponibil doar, doar pentru abonați, pentru a citi mai departe, pentru a
    continua lectura, autentifică-te, autentificați-vă, conectează-te, intră în cont, creează cont,
    creează un cont, înregistrează-te, înregistrați-vă, alătură-te, alăturați-vă, susține-ne, susțineți-ne,
    susține jurnalismul, sprijină-ne, donează, doneaza acum, redirecționează, urmărește-ne, urmărește-ne
    pe, urmăriți-ne, urmăriți-ne pe, urmărește cele mai noi, urmărește știrile, dă-ne like, dă like,
    distribuie, distribuie articolul, distribuie pe, distribuiți, dă mai departe, descarcă aplicația,
    descarcă aplicația noastră, descărcați aplicația, instalează aplicația, activează notificările, contactează-ne,
    contactați-ne, scrie-ne, scrieți-ne, trimite-ne, trimiteți-ne, trimite un pont, ai un pont, ai o știre, ai
    observat o greșeală, ai găsit o greșeală, raportează o eroare, spune-ne, spune-ți părerea, introdu
    adresa, introduceți adresa, adresa ta de email, adresa ta de e-mail, adresa dvs. de e-mail, click aici,
    clic aici, dă click, apasă aici, ce părere ai, votează, îți mulțumim, mulțumim că, dacă ți-a plăcut,
    canalul de whatsapp, politica de cookies, google news
  `),
  commentHeadings: spelled(`
    comentarii, comentariu, comentează, comentați, adaugă comentariu, adaugă un comentariu, adaugă comentariul
    tău, lasă un comentariu, lasă comentariu, lasă un răspuns, lasați un comentariu, scrie un comentariu, scrie
    comentariu, spune-ți părerea, spune-ţi părerea, părerea ta, vezi comentarii, vezi comentariile, vezi toate
    comentariile, arată comentariile, niciun comentariu, nu există comentarii, fără comentarii, comentarii (,
    anulează răspunsul, răspunde, răspunsuri, comentariile cititorilor, discuții, fii primul care comentează,
    comentariile sunt închise
  `),
  legal: spelled(`
    toate drepturile rezervate, toate drepturile sunt rezervate, drepturi rezervate, copyright,
    ©, reproducerea integrală, reproducerea totală sau parțială, preluarea integrală, preluarea
    informațiilor, poate fi preluat, pot fi preluate, fără acordul scris, în limita a … semne,
    acest site folosește, acest site utilizează, site-ul folosește, site-ul utilizează, folosim
    cookie-uri, utilizăm cookie-uri, folosește cookie-uri, utilizează cookie-uri, folosește
    cookies, utilizează cookies, folosirea cookie-urilor, utilizarea cookie-urilor, modulelor
    cookie, module cookie, acceptă cookies, acceptă toate, politica cookies, politica de
    cookies, politica de cookie-uri, politica de confidențialitate, politică de
    confidențialitate, termeni și condiții, prin continuarea navigării, continuând navigarea,
    navigând în continuare, issn, powered by
  `),
  menus: spelled(`
    acasă, prima pagină, pagina principală, meniu, caută, căutare, autentificare, conectare,
    login, ieșire, deconectare, înregistrare, cont, contul meu, abonamente, abonare,
    abonează-te, newsletter, rss, arhivă, arhiva, ajutor, contact, despre noi, redacția,
    publicitate, reclamă, anunțuri, articolul continuă după reclamă, articolul continuă mai jos,
    sponsorizat, cariere, harta site-ului, știri, actualitate, actual, românia, moldova, intern,
    extern, externe, internațional, europa, local, locale, regional, bucurești, politică,
    politic, economie, economic, afaceri, finanțe, financiar, bursă, companii, social,
    societate, eveniment, evenimente, justiție, educație, știință, știință și tehnologie,
    tehnologie, it&c, sănătate, cultură, divertisment, monden, muzică, film, cărți, lifestyle,
    stil de viață, familie, rețete, călătorii, turism, auto, modă, sport, fotbal, tenis,
    handbal, vremea, meteo, horoscop, program tv, opinii, opinie, editorial, editoriale,
    interviuri, interviu, reportaj, investigații, blog, bloguri, video, foto, galerie, galerie
    foto, podcast, podcasturi, audio, live, live text, în direct, ultima oră, ultimele știri,
    cele mai citite, exclusiv, breaking news, facebook, twitter, whatsapp, instagram, youtube,
    linkedin, telegram, distribuie, distribuie pe facebook, share, tweet, e-mail, email,
    trimite, tipărește, printează, salvează, copiază link, copiază linkul, link copiat, îmi
    place, răspunde, raportează, urmărește, ascultă, redă, se încarcă, încarcă mai multe, arată
    mai mult, vezi toate, vezi mai mult, citește mai mult, următorul, următoarea, anterior,
    anteriorul, precedent, înapoi, înapoi sus, sari la conținut, mergi la conținut, închide,
    deschide, accept, acceptă, acceptă toate, accept toate, refuz, respinge, anulează, setări,
    descarcă, sursa, sursă, surse, autor, autori, scris de, etichete, taguri, subiecte, minute
    de citit, min de citit, timp de citire, comunicat de presă, comunicate de presă,
    advertorial, pentru publicare imediată
  `),
  captions: spelled(`
    în imagine, în fotografie, foto arhivă, fotografie de arhivă, imagine de arhivă, imagine ilustrativă, imagine
    cu caracter ilustrativ, fotografie cu rol ilustrativ, foto ilustrativ, foto:, foto, fotografie:, fotografii:,
    imagine:, imagini:, sursa foto, sursa foto:, sursă foto, credit foto, credit foto:, captură video, captură
    de ecran, captură, infografic:, hartă:, grafic:, agerpres, mediafax, inquam photos, profimedia, hepta, reuters,
    ap, afp, getty images, shutterstock, dreamstime
  `),
  credits: spelled(`
    sursa:, surse:, sursă:, sursa articolului, sursa foto, sursa foto:, agerpres, (agerpres), (mediafax), foto:,
    text:, text și foto, editor:, editat de, redactor:, traducere:, tradus de, traducerea:, a colaborat,
    articolul a fost publicat, articol publicat inițial, acest articol a apărut, articolul a apărut, publicat
    inițial, erată, erată:, rectificare:, precizare:, precizări:, corecție:, corectură:, nota redacției, nota
    redacției:, n.r., notă:, note:, referințe, despre autor, autorul este, contact presă, contact presă:,
    contact media, pentru mai multe informații, pentru informații suplimentare, informații suplimentare:,
    persoană de contact
  `),
  notes: [
    ...spelled(`
      articolul a fost actualizat, articolul a fost corectat, articolul a fost modificat,
      articolul a fost completat, acest articol a fost actualizat, acest articol a fost
      corectat, acest articol a fost modificat, știrea a fost actualizată, știrea a fost
      corectată, textul a fost actualizat, titlul a fost corectat, redacția își cere scuze,
      acest comunicat de presă conține declarații, prezentul comunicat conține declarații, acest
      comunicat conține declarații, erată:, rectificare:, nota redacției:
    `),
    ...unaccented(
      joined(
        `
        o versiune anterioară a, într-o versiune anterioară a, într-o primă versiune a, în
        versiunea inițială a, versiunea inițială a, versiunea anterioară a, o primă versiune a
      `,
        `
        articolului, acestui articol, acestei știri, acestui text
      `,
      ),
    ),
  ],
  bylines: spelled(`
    autor:, autor, autori:, autoare:, scris de, scris de:, text:, text de, de la corespondentul, corespondent,
    corespondentul nostru, reporter, reporter:, redactor, redactor:, redacția, publicat de, postat de
  `),
  dated: spelled(`
    publicat, publicat:, publicat la, publicat pe, publicat în data de, publicată, data publicării, data
    publicării:, postat, postat la, postat pe, actualizat, actualizat:, actualizat la, actualizare,
    actualizare:, ultima actualizare, ultima actualizare:, ultima modificare, modificat, data, data:, adăugat,
    adăugat:, creat
  `),
};

import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    el la els les de del dels i a al als en un una uns unes que per amb no és són ha han hi ho es se
    com més però o si va van seva seu seves seus aquest aquesta aquests aquestes això aquell aquella
    quan on qui què sobre entre fins des després abans durant sense contra segons també ja encara
    només molt molts tot tots tota totes cada altres altre ser estar haver fer pot poden ara així
    perquè doncs mentre malgrat davant darrere dins fora cap pel pels dos tres anys any era eren estat
    havia hauria serà li ens us em ell ella ells elles nosaltres dit afegit ni sinó
  `),
  related: phrases(`
    llegiu també, llegeix també, llegiu-ne més, llegeix-ne més, llegir més, llegeix més, llegiu més, llegir
    també, continua llegint, continueu llegint, segueix llegint, vegeu també, vegeu més, mireu també, mira
    també, mira el vídeo, mireu el vídeo, escolta, escolteu, més informació, més informació:, més sobre,
    més notícies, més notícies de, notícies relacionades, articles relacionats, continguts relacionats,
    contingut relacionat, temes relacionats, relacionat, relacionats, altres notícies, altres articles,
    et pot interessar, us pot interessar, també et pot interessar, també us pot interessar, potser
    t'interessa, et recomanem, us recomanem, recomanem, recomanat, recomanats, el més llegit, les més
    llegides, més llegit, més llegides, el més vist, últimes notícies, darreres notícies, últimes entrades,
    darreres entrades, última hora, notícies destacades, no et perdis, no us perdeu, etiquetes, etiquetes:,
    paraules clau, temes:, categoria:, categories:, arxivat a, publicat a, article anterior, article
    següent, entrada anterior, entrada següent, notícia anterior, notícia següent, vídeo:, galeria:,
    fotogaleria, fotogaleria:, opinió:, editorial:, entrevista:, anàlisi:, de l'arxiu, contingut
    patrocinat
  `),
  calls: phrases(`
    subscriu-te, subscriu-t'hi, subscriu-te al, subscriu-te a, subscriviu-vos, subscriviu-vos al,
    subscriviu-vos a, butlletí, el nostre butlletí, butlletins, rep el butlletí, rep les notícies, rep
    cada dia, rebeu el butlletí, apunta't, apunta't al, apunteu-vos, apunteu-vos al, fes-te subscriptor,
    fes-te soci, feu-vos subscriptors, feu-vos-en subscriptors, ja ets subscriptor, ja sou subscriptor, ets
    subscriptor, contingut exclusiu per a subscriptors, només per a subscriptors, aquest contingut és
    exclusiu, per continuar llegint, per seguir llegint, inicia sessió, inicieu sessió, inicia la sessió,
    registra't, registreu-vos, crea un compte, crea el teu compte, uneix-te, uniu-vos, fes una donació,
    feu una donació, dona suport, doneu suport, segueix-nos, segueix-nos a, seguiu-nos, seguiu-nos a,
    comparteix, comparteix-ho, comparteix a, comparteix l'article, comparteix la notícia, compartiu,
    descarrega't, descarrega't l'app, descarrega't la nostra, descarrega l'app, descarregueu-vos, baixa't
    l'app, activa les notificacions, activeu les notificacions, contacta amb nosaltres, contacteu amb
    nosaltres, escriu-nos, escriviu-nos, envia'ns, envieu-nos, tens alguna pista, has trobat un error, has
    vist un error, digues la teva, digueu-hi la vostra, què en penses, què en penseu, introdueix el teu,
    introduïu el vostre, el teu correu electrònic, el vostre correu electrònic, clica aquí, cliqueu aquí,
    fes clic, feu clic, vota, gràcies per llegir, si t'ha agradat, canal de whatsapp, política de galetes
  `),
  commentHeadings: phrases(`
    comentaris, comentari, comenta, deixa un comentari, deixeu un comentari, escriu un comentari, escriviu
    un comentari, afegeix un comentari, afegiu un comentari, afegir un comentari, deixa una resposta, envia
    un comentari, mostra els comentaris, veure comentaris, veure els comentaris, tots els comentaris, sense
    comentaris, no hi ha comentaris, comentaris (, cancel·la les respostes, respon, respondre, respostes,
    participa en el debat, debat, digues la teva, opina, la teva opinió, comentaris dels lectors, sigues el
    primer
  `),
  legal: phrases(`
    tots els drets reservats, drets reservats, copyright, ©, prohibida la reproducció, queda
    prohibida la reproducció, reproducció total o parcial, aquest lloc web utilitza, aquest lloc
    web fa servir, aquest web utilitza, aquesta web utilitza, aquest web fa servir, utilitza
    galetes, utilitzem galetes, fem servir galetes, utilitza cookies, utilitzem cookies, ús de
    galetes, l'ús de galetes, l'ús de cookies, galetes pròpies, cookies pròpies, acceptar
    galetes, accepta les galetes, acceptar-ho tot, accepta-ho tot, configuració de galetes,
    configurar galetes, política de galetes, política de cookies, política de privacitat,
    política de privadesa, condicions d'ús, termes i condicions, si continua navegant, si
    continueu navegant, si continues navegant, amb el suport de la generalitat, dipòsit legal,
    issn, powered by
  `),
  menus: phrases(`
    inici, portada, menú, cerca, cercar, cercador, inicia sessió, iniciar sessió, accedeix,
    tanca la sessió, registre, registra't, el meu compte, subscriu-te, subscripcions, butlletí,
    butlletins, rss, hemeroteca, arxiu, ajuda, contacte, contacta, qui som, sobre nosaltres,
    redacció, publicitat, anunci, anuncis, publica un anunci, patrocinat, continua després de la
    publicitat, treballa amb nosaltres, mapa web, avís legal, notícies, actualitat, catalunya,
    barcelona, tarragona, girona, lleida, país valencià, illes balears, andorra, espanya,
    internacional, europa, local, comarques, política, economia, empreses, negocis, diners,
    mercats, societat, successos, educació, ciència, tecnologia, salut, medi ambient, clima,
    cultura, llengua, oci, espectacles, televisió, música, cinema, llibres, estils, família,
    gastronomia, receptes, viatges, habitatge, motor, moda, esports, futbol, barça, bàsquet,
    tennis, el temps, trànsit, horòscop, graella, opinió, editorial, articles, tribuna,
    entrevistes, entrevista, reportatges, blogs, blog, vídeo, vídeos, foto, fotos, imatges,
    galeria, galeries, fotogaleria, podcast, podcasts, pòdcast, àudio, àudios, ràdio, en
    directe, directe, última hora, el més llegit, més llegides, exclusiva, facebook, twitter,
    whatsapp, instagram, youtube, linkedin, telegram, comparteix, comparteix-ho, comparteix a
    facebook, comparteix a twitter, piula, tuiteja, correu, correu electrònic, e-mail, envia,
    enviar, imprimeix, imprimir, desa, guarda, copia l'enllaç, enllaç copiat, m'agrada, respon,
    denuncia, segueix, escolta, escolta l'article, reprodueix, carregant, carrega'n més,
    carregar més, mostra'n més, mostra més, veure més, veure tot, veure'n més, llegir més,
    llegeix més, següent, anterior, enrere, torna, torna amunt, tornar a dalt, amunt, vés al
    contingut, ves al contingut, salta al contingut, tancar, obre, accepta, acceptar,
    acceptar-ho tot, rebutja, rebutjar, rebutjar-ho tot, cancel·la, configuració, descarrega,
    descarregar, font, fonts, autor, autors, autora, etiquetes, temes, min de lectura, minuts de
    lectura, temps de lectura, nota de premsa, notes de premsa, comunicat de premsa, comunicats,
    sala de premsa
  `),
  captions: phrases(`
    a la imatge, a la foto, a la fotografia, peu de foto, imatge d'arxiu, foto d'arxiu, fotografia d'arxiu,
    imatge il·lustrativa, arxiu, foto:, foto, fotos:, fotografia:, fotografia, imatge:, imatge de, imatges:,
    il·lustració:, il·lustració, gràfic:, infografia:, infografia, mapa:, captura de pantalla, captura, acn,
    efe, europa press, reuters, ap, afp, getty images, shutterstock
  `),
  credits: phrases(`
    font:, fonts:, (acn), acn, foto:, fotografia:, text:, text i fotos, textos:, redacció:, edició:, editat
    per, editor:, traducció:, traduït per, amb informació de, article publicat originalment, aquest article
    es va publicar, publicat originalment, correcció:, rectificació:, fe d'errates, fe d'errates:,
    aclariment:, nota:, notes:, nota de la redacció, nota de l'editor, referències, sobre l'autor, sobre
    l'autora, l'autor és, l'autora és, contacte de premsa, contacte premsa, contacte per a mitjans, per a més
    informació, per a més informació:, més informació:
  `),
  notes: [
    ...phrases(`
      aquest article s'ha actualitzat, aquest article ha estat actualitzat, aquest article s'ha
      corregit, aquest article ha estat corregit, aquest article s'ha modificat, aquesta notícia
      s'ha actualitzat, aquesta notícia s'ha corregit, aquesta notícia ha estat actualitzada,
      aquesta informació s'ha actualitzat, aquesta informació s'ha corregit, l'article s'ha
      actualitzat, la notícia s'ha actualitzat, article actualitzat, notícia actualitzada,
      aquesta nota de premsa conté declaracions, aquest comunicat conté declaracions, aquest
      comunicat de premsa conté, fe d'errates, correcció:, rectificació:, nota de la redacció:
    `),
    ...joined(
      `
        una versió anterior, en una versió anterior, en una primera versió, una primera versió,
        la versió inicial
      `,
      `
        d'aquest article, de l'article, d'aquesta notícia, d'aquesta informació, d'aquest text
      `,
    ),
  ],
  bylines: phrases(`
    redacció, text:, textos:, autor:, autora:, autor, autora, escrit per, escrit per:, per:, publicat per,
    redactor, redactora, corresponsal, enviat especial, enviada especial
  `),
  dated: phrases(`
    publicat, publicat:, publicat el, publicada, publicada el, data de publicació, data de publicació:,
    actualitzat, actualitzat:, actualitzat el, actualitzada, actualització, actualització:, darrera
    actualització, última actualització, modificat, modificat el, data, data:, creat, creat el
  `),
};

import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    le la les l' un une des de du d' et à au aux en dans par pour sur avec sans sous que qu' qui
    quoi dont où ce cet cette ces se s' son sa ses leur leurs il elle ils elles on nous vous je
    ne n' pas plus est sont était étaient a ont avait été être avoir sera fait mais ou donc ni
    car comme si très aussi après avant depuis entre contre selon alors ainsi même tout tous
    toute toutes autre autres dit c' j' y lui bien encore déjà deux ans lors cela celui celle
    ceux notamment vers chez peu peut afin
  `),
  related: phrases(`
    lire aussi, à lire aussi, lire également, à lire également, à lire, à lire sur, lire :, lire
    la suite, lire plus, lisez aussi, voir aussi, à voir aussi, à voir, voir également, sur le
    même sujet, sur le même thème, dans la même rubrique, dans la même catégorie, articles liés,
    article lié, articles similaires, articles connexes, articles récents, articles associés,
    article précédent, article suivant, les plus lus, le plus lu, les articles les plus lus,
    plus lus, plus populaires, les plus partagés, à la une, dernières actualités, derniers
    articles, dernières nouvelles, notre sélection, nos recommandations, recommandé pour vous,
    recommandés pour vous, vous aimerez aussi, cela pourrait vous intéresser, ceci pourrait vous
    intéresser, ça peut vous intéresser, pour aller plus loin, en savoir plus, pour en savoir
    plus, plus d'informations, plus d'infos, à ne pas manquer, ne manquez pas, à découvrir, à
    découvrir aussi, découvrez aussi, retrouvez, retrouvez aussi, notre dossier, vidéo :,
    vidéo., en vidéo, en images, diaporama, écouter, à écouter, regarder, mots-clés, mots clés,
    étiquettes, tags, thèmes, thématiques, catégories, catégorie, classé dans, publié dans,
    contenu sponsorisé, contenus sponsorisés, tribune :, enquête :, analyse :, lire l'article,
    nos articles, relire, écouter aussi, écoutez
  `),
  calls: phrases(`
    il vous reste … articles,
    abonnez-vous, je m'abonne, s'abonner, s'abonner à, inscrivez-vous, je m'inscris, s'inscrire
    à, rejoignez, rejoignez-nous, rejoignez les, suivez-nous, suivez, nous suivre, suivre … sur
    twitter, suivre … sur facebook, retrouvez-nous, likez, partagez, partager sur, partagez cet
    article, recevez, recevoir la newsletter, recevoir nos, demandez nos, chaque semaine … le
    meilleur, chaque jour … le meilleur, chaque matin … recevez, le meilleur de … dans votre
    boite mail, le meilleur de … dans votre boîte mail, dans votre boite mail, dans votre boîte
    mail, dans votre boîte de réception, à notre newsletter, à la newsletter, notre newsletter,
    newsletter gratuite, téléchargez, téléchargez l'application, télécharger notre application,
    activez les notifications, connectez-vous, se connecter pour, identifiez-vous, créez un
    compte, déjà abonné, déjà inscrit, réservé aux abonnés, article réservé aux abonnés, cet
    article est réservé, pour lire la suite, il vous reste … à lire, offre d'essai, soutenez,
    soutenez-nous, faites un don, faire un don, contactez-nous, écrivez-nous, nous contacter,
    votre adresse e-mail, votre adresse email, votre email, saisissez votre, entrez votre,
    cliquez ici, cliquez sur, envoyez-nous, signalez, participez, donnez votre avis, une
    information à nous transmettre, profitez de, pour ne rien manquer, restez informé, restez
    informés, restez connecté, ajoutez … à vos sources, achetez, commandez, newsletter, lettre
    d'information, infolettre, partager l'article, télécharger l'application, téléchargez notre
    application, recevez chaque, chaque semaine dans votre boîte, votre boîte mail, alertes
    info, cookies, politique de confidentialité, créer un compte, se connecter, google
    actualités, chaîne whatsapp, demandez
  `),
  commentHeadings: phrases(`
    commentaires, commentaire, réagissez, réagissez à cet article, réagir, réagir à cet article,
    vos réactions, réactions, vos commentaires, laisser un commentaire, laissez un commentaire,
    laisser une réponse, poster un commentaire, postez un commentaire, publier un commentaire,
    ajouter un commentaire, écrire un commentaire, voir les commentaires, voir tous les
    commentaires, lire les commentaires, aucun commentaire, pas de commentaire, soyez le premier
    à commenter, soyez le premier à réagir, les commentaires sont fermés, commenter, donnez
    votre avis, votre avis, contributions, répondre, annuler la réponse, forum, discussion, le
    fil des commentaires, les commentaires, avis des lecteurs, participer à la discussion
  `),
  legal: phrases(`
    tous droits réservés, droits réservés, reproduction interdite, toute reproduction,
    copyright, mentions légales, conditions générales, conditions d'utilisation, politique de
    confidentialité, politique de cookies, protection des données personnelles, vos données
    personnelles, données personnelles sont, nous utilisons des cookies, ce site utilise,
    utilise des cookies, utilisation de cookies, utilisation des cookies, gestion des cookies,
    gérer les cookies, paramétrer les cookies, accepter les cookies, en poursuivant votre
    navigation, en continuant, en vous inscrivant, en cliquant sur, vous pouvez vous
    désinscrire, vous pouvez vous désabonner, droit d'accès, se désinscrire, liens affiliés,
    lien affilié, licence creative commons, marque déposée, propulsé par, réalisé
    par, hébergé par, numéro de commission paritaire, cet article ne peut être, droits de
    reproduction, ©,
    vous recevez cet e-mail, vous recevez cet email, vous recevez cette lettre, se désabonner,
    se désinscrire, voir cet e-mail dans votre navigateur
  `),
  menus: phrases(`
    accueil, partager, partager cet article, partager l'article, partager sur facebook, partager
    sur twitter, tweeter, envoyer, envoyer par mail, imprimer, enregistrer, sauvegarder, copier
    le lien, lien copié, menu, rechercher, recherche, fermer, ouvrir, plus, lire plus, voir
    plus, afficher plus, voir tout, tout voir, suivant, précédent, page suivante, page
    précédente, retour, retour en haut, haut de page, retour à l'accueil, aller au contenu,
    passer au contenu, publicité, annonce, la suite après la publicité, la suite après cette
    publicité, la suite sous la publicité, contenu de marque, chargement, chargement en cours,
    écouter, écouter l'article, lire la vidéo, vidéo, vidéos, photo, photos, audio, podcast,
    diaporama, via, source, sources, mots-clés, à propos, qui sommes-nous, contact, contacts,
    nous contacter, connexion, se connecter, s'inscrire, s'identifier, mon compte, s'abonner,
    abonnement, abonnements, abonnés, newsletter, newsletters, aide, plan du site, recrutement,
    archives, actualité, actualités, actu, monde, international, france, politique, économie,
    société, sport, sports, culture, sciences, santé, environnement, technologie, tech,
    high-tech, opinion, opinions, débats, régions, météo, en direct, direct, dernières infos,
    les plus lus, j'aime, répondre, signaler, suivre, vues, temps de lecture, min de lecture,
    min, minutes, accepter, refuser, tout accepter, continuer sans accepter, oui, non, valider,
    annuler, télécharger, traduire, sommaire, exclusif, par, et, le, à la une, réservé aux
    abonnés, publicités, sponsorisé, e-mail, facebook, twitter, étiquettes, thèmes,
    contactez-nous, lire la suite, communiqué de presse, communiqués de presse, pour diffusion
    immédiate, pour publication immédiate, dossier de presse, espace presse
  `),
  captions: phrases(`
    photo, photo :, photos :, photo d'illustration, photo d'archives, photo prétexte, crédit,
    crédits, crédit photo, crédits photo, crédit image, crédits :, image, image :, image
    d'illustration, illustration, illustration :, légende, infographie, carte :, capture
    d'écran, ©, afp, reuters, getty images, ap, sipa, maxppp, ici, ci-dessus, ci-dessous,
    ci-contre, visuel, shutterstock, istock, sur cette photo, en photo
  `),
  credits: phrases(`
    source, sources, via, avec afp, avec reuters, avec agence, avec agences, avec les agences,
    la rédaction, la rédaction avec, traduit par, traduit de, traduction, édité par, propos
    recueillis par, recueilli par, texte :, article initialement publié, cet article a été,
    article mis à jour, cet article est paru, correction, note de la rédaction, notes,
    références, à propos de l'auteur, l'auteur est, contact presse, dépêche, crédits, crédit
    photo, crédits photo, crédit, photo, photos, image, images, illustration, vidéo, rédigé par,
    montage, infographie, © afp, dr
  `),
  notes: [
    ...phrases(`
      cet article a été mis à jour, cet article a été modifié, cet article a été corrigé, cet
      article a été actualisé, cet article a été complété, article mis à jour, article modifié,
      article actualisé, article corrigé, cette dépêche a été mise à jour, contrairement à ce
      que nous avons écrit, contrairement à ce que nous écrivions, contrairement à ce qui était
      écrit, ce communiqué de presse contient, ce communiqué de presse comporte, ce communiqué
      de presse peut contenir, le présent communiqué de presse contient, le présent communiqué
      contient, le présent communiqué de presse peut contenir, ce communiqué contient des
      déclarations, ce communiqué contient des énoncés, ce communiqué contient des informations
      prospectives, certaines déclarations contenues dans le présent communiqué, énoncés
      prospectifs, déclarations prospectives, rectificatif:, rectificatif :, erratum:, erratum
      :, note de la rédaction:, note de la rédaction :, ndlr:, ndlr :
    `),
    ...joined(
      `
        une version précédente de, une version antérieure de, une première version de, dans une
        version précédente de, dans une version antérieure de, dans une première version de, la
        version initiale de, la première version de
      `,
      `
        cet article, l'article, cette dépêche, cette chronique, ce papier
      `,
    ),
  ],
  bylines: phrases(`
    par, écrit par, rédigé par, publié par, posté par, texte de, un article de, auteur, auteur
    :, propos recueillis par, de notre correspondant, de notre correspondante, de notre envoyé
    spécial, de notre envoyée spéciale, envoyé spécial, correspondance, la rédaction
  `),
  dated: phrases(`
    publié, publié le, publiée le, publié à, mis à jour, mis à jour le, mise à jour, mise à jour
    le, modifié le, dernière modification, dernière mise à jour, posté le, écrit le, rédigé le,
    paru le, date, date de publication, le, créé le, publication, mis en ligne le
  `),
};

import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    lire aussi, lisez aussi, à lire aussi, à lire également, à lire, lire également, voir aussi, à
    voir aussi, à voir, sur le même sujet, sur le même thème, articles liés, articles similaires,
    articles connexes, dans la même rubrique, pour aller plus loin, plus d'infos, en savoir plus,
    notre dossier, nos articles, à découvrir, vous aimerez aussi, recommandé pour vous, les plus
    lus, article précédent, article suivant, à la une, lire la suite, relire, retrouvez, découvrez
    aussi, écouter aussi, écoutez
  `),
  calls: phrases(`
    newsletter, lettre d'information, infolettre, abonnez-vous, s'abonner, inscrivez-vous,
    suivez-nous, rejoignez, partager sur, partagez cet article, partager l'article, télécharger
    l'application, téléchargez notre application, recevez chaque, chaque semaine dans votre boîte,
    votre boîte mail, votre adresse e-mail, alertes info, cookies, politique de confidentialité,
    cliquez ici, réservé aux abonnés, déjà abonné, créer un compte, se connecter, google
    actualités, chaîne whatsapp, soutenez-nous, faire un don, demandez
  `),
  commentHeadings: phrases(`
    commentaires, commentaire, réagissez, réagissez à cet article, réagir, réagir à cet article,
    laisser un commentaire, laissez un commentaire, ajouter un commentaire, vos commentaires, vos
    réactions, les commentaires, poster un commentaire, donnez votre avis, votre avis, réactions,
    avis des lecteurs, les commentaires sont fermés, discussion, participer à la discussion, voir
    les commentaires
  `),
  credits: phrases(`
    crédit photo, crédits photo, crédit, crédits, photo, photos, image, images, illustration,
    source, sources, via, vidéo, avec afp, avec reuters, traduit par, édité par, rédigé par,
    propos recueillis par, montage, infographie, © afp, dr
  `),
  captions: phrases(`
    légende, sur cette photo, en photo, photo d'illustration, image d'illustration, photo
    d'archives
  `),
  legal: phrases(`
    tous droits réservés, droits de reproduction, reproduction interdite, copyright, ©, mentions
    légales
  `),
  menus: phrases(`
    accueil, menu, recherche, rechercher, connexion, se connecter, s'identifier, publicité,
    publicités, annonce, sponsorisé, haut de page, retour en haut, fermer, suivant, précédent,
    imprimer, partager, envoyer, e-mail, facebook, twitter, mots-clés, étiquettes, thèmes,
    contact, contactez-nous, à propos, monde, économie, sport, sports, politique, société,
    culture, technologie, sciences, santé, international, france, vidéos, photos, plus, lire la
    suite, voir plus, afficher plus, en direct, direct
  `),
  bylines: phrases(`
    par, de notre correspondant, de notre envoyé spécial, propos recueillis par, la rédaction,
    auteur
  `),
  dated: phrases(`
    publié le, publié, mis à jour le, mis à jour, modifié le, posté le, mis en ligne le, date
  `),
};

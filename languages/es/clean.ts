import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    lea también, lee también, leer también, lea además, lee además, le puede interesar, te puede
    interesar, también te puede interesar, ver también, vea también, vea además, más información,
    noticias relacionadas, artículos relacionados, relacionado, relacionados, en este artículo, lo
    más leído, lo más visto, no te pierdas, no se pierda, siga leyendo, sigue leyendo, seguir
    leyendo, leer más, además, artículo anterior, artículo siguiente, recomendados, mira también,
    mire también, escuche
  `),
  calls: phrases(`
    newsletter, boletín, suscríbase, suscríbete, suscribirse, síguenos, síganos, únete, únase,
    comparte, compartir en, descarga la app, descargue la aplicación, recibe las noticias, reciba
    las noticias, correo electrónico, haga clic, haz clic, política de privacidad, política de
    cookies, cookies, regístrate, regístrese, inicia sesión, canal de whatsapp, google news,
    google noticias, hazte socio, apoya el periodismo
  `),
  commentHeadings: phrases(`
    comentarios, comentario, deja un comentario, deje su comentario, deja tu comentario, deja una
    respuesta, escribe un comentario, comenta, comentar, opina, tu opinión, archivado en, los
    comentarios están cerrados, ver comentarios, participa en la conversación, únete a la
    conversación, normas de participación
  `),
  credits: phrases(`
    foto, fotos, fotografía, imagen, imágenes, crédito, créditos, fuente, fuentes, vía, vídeo,
    video, ilustración, con información de, redacción de, editado por, traducido por, archivo,
    cortesía, infografía, gráfico
  `),
  captions: phrases(`pie de foto, en la foto, en la imagen, imagen de archivo, foto de archivo`),
  legal: phrases(`
    todos los derechos reservados, derechos reservados, copyright, ©, prohibida la reproducción,
    aviso legal
  `),
  menus: phrases(`
    inicio, portada, menú, buscar, iniciar sesión, registrarse, publicidad, anuncio, patrocinado,
    volver arriba, cerrar, siguiente, anterior, imprimir, compartir, etiquetas, temas, contacto,
    quiénes somos, mundo, economía, deportes, política, sociedad, cultura, tecnología, ciencia,
    salud, internacional, españa, opinión, vídeos, fotos, más, ver más, leer más, en directo, en
    vivo, última hora
  `),
  bylines: phrases(`por, redacción, de nuestro corresponsal, texto de, escrito por, autor, autora`),
  dated: phrases(`
    publicado, publicado el, actualizado, actualizado el, última actualización, fecha, creado
  `),
};

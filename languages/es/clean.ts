import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    el la los las un una unos unas de del al a en por para con sin sobre entre hasta desde y e o
    u ni pero sino que qué quien cual cuando donde como si se su sus le les lo me te nos este
    esta estos estas ese esa eso esto aquel es son era fue fueron ser está están estaba ha han
    había haber hay tiene tienen puede pueden más menos muy ya no también todo toda todos todas
    otro otra otros dos tres años año según durante tras contra porque aunque así mientras cada
    mismo hace ante además parte
  `),
  related: phrases(`
    lea también, lee también, leer también, lea además, lee además, le puede interesar, te puede
    interesar, también te puede interesar, ver también, vea también, vea además, más
    información, noticias relacionadas, artículos relacionados, relacionado, relacionados, en
    este artículo, lo más leído, lo más visto, no te pierdas, no se pierda, siga leyendo, sigue
    leyendo, seguir leyendo, leer más, además, artículo anterior, artículo siguiente,
    recomendados, mira también, mire también, escuche, más sobre, más noticias, más en, más de,
    otras noticias, noticias de, últimas noticias, las más leídas, los más leídos, más leídas,
    más leído, más visto, lo último, lo más, en portada, a fondo, también en, también le puede
    interesar, quizás te interese, quizá le interese, puede que te interese, esto te puede
    interesar, te recomendamos, le recomendamos, recomendamos, recomendado, recomendado para ti,
    contenido relacionado, contenidos relacionados, contenido patrocinado, patrocinado, temas
    relacionados, temas, temas:, etiquetas, etiquetas:, tags:, archivado en:, categoría,
    categorías, publicado en, entrada anterior, entrada siguiente, noticia anterior, noticia
    siguiente, anterior:, siguiente:, vídeo:, video:, fotos:, galería, galería:, fotogalería,
    podcast:, opinión:, análisis:, entrevista:, editorial:, reportaje:, dossier, en imágenes, en
    video, mira el video, vea el video, ver video, ver vídeo, ver galería, ver más, lee más, lea
    más, leer nota, nota relacionada, notas relacionadas, descubre más, descubra, conoce más,
    para saber más, clic aquí, haga clic aquí, consulta
  `),
  calls: phrases(`
    te quedan … artículos,
    newsletter, boletín, suscríbase, suscríbete, suscribirse, síguenos, síganos, únete, únase,
    comparte, compartir en, descarga la app, descargue la aplicación, recibe las noticias,
    reciba las noticias, correo electrónico, haga clic, haz clic, política de privacidad,
    política de cookies, cookies, regístrate, regístrese, inicia sesión, canal de whatsapp,
    google news, google noticias, hazte socio, apoya el periodismo, suscríbete a, suscríbase a,
    suscríbete gratis, suscripción, inscríbete, inscríbase, apúntate, síguenos en, síganos en,
    sigue a, sigue toda, siga, seguir a, únete a, únete al, únase a, unirse, compártelo,
    compartir, comparta, comparte esta, recibe, recibe en tu, reciba, recíbelo, descarga,
    descarga nuestra, descárgate, descargue, activa las notificaciones, regístrate gratis,
    regístrate para, crea tu cuenta, ¿ya eres suscriptor, ya eres suscriptor, si quieres seguir,
    para seguir leyendo, este contenido es exclusivo, contenido exclusivo, contenido para
    suscriptores, solo para suscriptores, haz tu donación, dona, apóyanos, apóyenos, colabora,
    contáctanos, contáctenos, escríbenos, escríbanos, envíanos, envíenos, cuéntanos, tu correo,
    su correo, tu email, introduce tu, ingresa tu, ingrese su, ¿qué opinas, ¿qué te parece, ¿has
    encontrado un error, ¿encontraste un error, danos tu opinión, vota, puedes seguir, puedes
    seguirnos, puede seguir, pulsa aquí, pincha aquí, entra en, visita nuestra, visite nuestra,
    visítanos, mantente informado, no te lo pierdas, gracias por leer, compra, nuestro canal,
    nuestro boletín, nuestra newsletter, en tu correo, nuestras redes sociales
  `),
  commentHeadings: phrases(`
    comentarios, comentario, deja un comentario, deje su comentario, deja tu comentario, deja
    una respuesta, escribe un comentario, comenta, comentar, opina, tu opinión, archivado en,
    los comentarios están cerrados, ver comentarios, participa en la conversación, únete a la
    conversación, normas de participación, comentarios (, comentarios:, sin comentarios, no hay
    comentarios, 0 comentarios, añadir comentario, añade un comentario, agregar comentario,
    agrega un comentario, dejar un comentario, deja una respuesta cancelar la respuesta,
    publicar un comentario, enviar comentario, escribir comentario, escribe tu comentario,
    escriba su comentario, haz un comentario, sé el primero en comentar, ver todos los
    comentarios, mostrar comentarios, leer comentarios, cancelar respuesta, responder,
    respuestas, opiniones, tu comentario, su comentario, danos tu opinión, foro, debate
  `),
  legal: phrases(`
    todos los derechos reservados, derechos reservados, copyright, ©, prohibida la reproducción,
    aviso legal, política de privacidad, política de cookies, términos y condiciones,
    condiciones de uso, términos de uso, protección de datos, utilizamos cookies, usamos
    cookies, utiliza cookies, usa cookies, uso de cookies, este sitio web utiliza, este sitio
    usa, aceptar cookies, configurar cookies, si continúa navegando, si continúas navegando, al
    continuar, al suscribirte, al suscribirse, al registrarte, prohibida su reproducción,
    prohibida la reproducción total o parcial, reproducción total o parcial, queda prohibida,
    sin autorización, enlaces de afiliado, darse de baja, darte de baja, licencia creative
    commons, desarrollado por, diseñado por, powered by, responsable del tratamiento,
    recibes este correo, recibe este correo, has recibido este correo, darse de baja, cancelar la
    suscripción, ver este correo en el navegador
  `),
  menus: phrases(`
    inicio, portada, menú, buscar, iniciar sesión, registrarse, publicidad, anuncio,
    patrocinado, volver arriba, cerrar, siguiente, anterior, imprimir, compartir, etiquetas,
    temas, contacto, quiénes somos, mundo, economía, deportes, política, sociedad, cultura,
    tecnología, ciencia, salud, internacional, españa, opinión, vídeos, fotos, más, ver más,
    leer más, en directo, en vivo, última hora, home, ir al contenido, saltar al contenido,
    saltar a contenido, navegación, búsqueda, buscador, entrar, acceder, acceso, conectarse,
    salir, mi cuenta, suscripción, suscripciones, suscriptores, suscríbete, suscribirse,
    newsletter, newsletters, boletines, rss, hemeroteca, archivo, edición impresa, ayuda,
    contactar, contáctenos, quienes somos, sobre nosotros, acerca de, aviso legal, cookies,
    privacidad, mapa web, empleo, tienda, servicios, noticias, nacional, nacionales,
    internacionales, locales, regiones, américa, europa, latinoamérica, negocios, finanzas,
    empresas, tecno, medio ambiente, educación, sucesos, judicial, espectáculos,
    entretenimiento, gente, televisión, cine, música, libros, estilo, moda, viajes, motor,
    fútbol, editorial, columnistas, blogs, multimedia, galerías, galería, foto, video, audio,
    podcast, podcasts, gráficos, especiales, tendencias, clima, horóscopo, loterías, facebook,
    twitter, whatsapp, instagram, youtube, linkedin, telegram, pinterest, google, google+,
    tuitear, tweet, enviar, correo, email, e-mail, guardar, copiar enlace, escuchar, reproducir,
    cargando, cargar más, mostrar más, ocultar, ampliar, aceptar, rechazar, cancelar, ok, sí,
    no, me gusta, responder, denunciar, seguir, siguiendo, comentarios, comentario, fuente, vía,
    autor, etiquetado, min, minutos, lectura, por, el, en, y, de, arriba, subir, leer,
    exclusivo, urgente, comunicado de prensa, comunicados de prensa, nota de prensa, notas de
    prensa, boletín de prensa, para publicación inmediata, para difusión inmediata, para su
    publicación inmediata, sala de prensa
  `),
  captions: phrases(`
    pie de foto, en la foto, en la imagen, imagen de archivo, foto de archivo, foto:, fotos:,
    foto de, foto por, fotografía:, fotografía de, imagen:, imagen de, imágenes:, crédito:,
    créditos:, captura de pantalla, captura, ilustración:, gráfico:, mapa:, efe, afp, reuters,
    ap, getty images, europa press, shutterstock, cordon press, cortesía de, cortesía:, archivo,
    ampliar foto, vista de, leyenda
  `),
  credits: phrases(`
    foto, fotos, fotografía, imagen, imágenes, crédito, créditos, fuente, fuentes, vía, vídeo,
    video, ilustración, con información de, redacción de, editado por, traducido por, archivo,
    cortesía, infografía, gráfico, fuente:, fuentes:, vía:, con información de:, con información
    de agencias, con datos de, efe, europa press, agencias, redacción, redacción:, texto:,
    autor:, editor:, edición:, traducción:, traducción de, reportaje de, este artículo fue, este
    artículo se publicó, artículo publicado originalmente, publicado originalmente, esta nota,
    nota del editor, nota de la redacción, fe de errores, corrección, referencias, notas, sobre
    el autor, acerca del autor, el autor es, la autora es, contacto de prensa, contacto:, más
    información:
  `),
  notes: [
    ...phrases(`
      este artículo ha sido actualizado, este artículo fue actualizado, este artículo se
      actualizó, este artículo se ha actualizado, este artículo ha sido corregido, este artículo
      fue corregido, este artículo se ha corregido, este artículo ha sido modificado, este
      artículo fue modificado, este artículo fue editado, esta noticia ha sido actualizada, esta
      noticia fue actualizada, esta noticia se ha actualizado, esta nota fue actualizada, esta
      nota ha sido actualizada, esta nota fue corregida, esta historia fue actualizada, esta
      historia ha sido actualizada, esta información ha sido actualizada, esta información ha
      sido corregida, el titular de esta información, el titular de esta noticia, este
      comunicado de prensa contiene, este comunicado de prensa incluye declaraciones, este
      comunicado de prensa puede contener, el presente comunicado de prensa contiene, el
      presente comunicado contiene, este comunicado contiene declaraciones, esta nota de prensa
      contiene declaraciones, declaraciones prospectivas, declaraciones a futuro, una versión
      anterior del artículo, en una versión anterior del artículo, corrección:, fe de erratas,
      fe de errores, fe de errores:, nota del editor:, nota de la redacción:, aclaración:
    `),
    ...joined(
      `
        una versión anterior de, una versión previa de, una primera versión de, en una versión
        anterior de, en una versión previa de, en una primera versión de, la versión original
        de, la primera versión de, la versión anterior de
      `,
      `
        este artículo, esta nota, esta noticia, esta información, esta historia, este reportaje,
        esta crónica, este despacho
      `,
    ),
  ],
  bylines: phrases(`
    por, redacción, de nuestro corresponsal, texto de, escrito por, autor, autora, por:,
    redactado por, redactor, redactora, publicado por, texto:, texto y fotos, enviado especial,
    enviada especial, corresponsal, autor:, autora:, periodista
  `),
  dated: phrases(`
    publicado, publicado el, actualizado, actualizado el, última actualización, fecha, creado,
    publicado:, publicada, publicada el, actualizado:, actualizada, última actualización:,
    fecha:, fecha de publicación, creado el, modificado, modificado el, posteado el, el
  `),
};

import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos
    pelas para com sem sob sobre entre até desde e ou mas nem que quem qual quando onde como se
    seu sua seus suas lhe me este esta isto esse essa isso aquele é são era foi foram ser está
    estão estava tem têm tinha ter há pode podem mais menos muito já não também todo toda todos
    todas outro outra outros dois três anos ano segundo durante após contra porque embora assim
    enquanto cada mesmo ainda depois antes ele ela eles elas
  `),
  related: phrases(`
    veja os vídeos, vídeos mais assistidos,
    leia também, leia mais, veja também, veja mais, confira também, saiba mais, notícias
    relacionadas, artigos relacionados, relacionadas, relacionados, mais lidas, mais notícias,
    não perca, continue lendo, continua após a publicidade, assista, ouça, recomendado,
    recomendadas, você pode gostar, matéria anterior, próxima matéria, ler mais, ler também,
    entenda, leia também:, leia ainda, leia mais sobre, mais sobre, mais lidos, mais lido, as
    mais lidas, mais vistas, mais populares, últimas notícias, últimas, notícia relacionada,
    matérias relacionadas, matéria relacionada, artigo relacionado, posts relacionados, conteúdo
    relacionado, conteúdo patrocinado, conteúdos relacionados, assuntos relacionados, assuntos,
    temas, tópicos, tópicos relacionados, tags:, etiquetas, palavras-chave, categoria,
    categorias, categoria:, arquivado em, publicado em:, próxima notícia, próximo artigo,
    próximo post, artigo anterior, post anterior, anterior, próximo, veja ainda, veja abaixo,
    veja o vídeo, veja fotos, veja:, saiba mais sobre, saiba tudo, confira, confira mais,
    assista ao vídeo, assista também, ouça o podcast, vídeo:, vídeos:, fotos:, galeria,
    galeria:, opinião:, análise:, entrevista:, editorial:, especial:, recomendados, recomendado
    para você, recomendamos, você também pode gostar, pode interessar, também te pode
    interessar, pode gostar, talvez você goste, não deixe de ler, continuar a ler, continue a
    ler, ver mais, clique aqui, em destaque, destaques, outras notícias, do mesmo autor
  `),
  calls: phrases(`
    newsletter, boletim, assine, assinar, inscreva-se, cadastre-se, siga-nos, siga o, participe
    do grupo, compartilhe, compartilhar no, baixe o aplicativo, receba as notícias, receba
    notícias, clique aqui, política de privacidade, cookies, canal no whatsapp, canal do
    whatsapp, grupo no telegram, google notícias, google news, seu e-mail, faça login,
    subscreva, assine já, assine agora, assine a, assine o, assine nossa, subscreva a,
    inscreva-se no, registe-se, registre-se, faça seu login, faça o login, entre para, entre no
    grupo, entre no canal, participe, participe do, siga, siga a, siga nosso, siga nossa,
    acompanhe, acompanhe o, acompanhe as, curta, curta nossa, curta a página, compartilhe essa,
    compartilhe isso, partilhe, partilhar, receba, receba as, receba nossa, receba por e-mail,
    baixe, baixe nosso, descarregue, ative as notificações, junte-se, junta-te, apoie, apoie o,
    doe, faça uma doação, contribua, fale conosco, entre em contato, envie, envie sua, mande,
    deixe seu, deixe sua, deixe o seu, dê sua opinião, o que você achou, o seu email, digite
    seu, insira seu, já é assinante, já é assinante?, conteúdo exclusivo, exclusivo para
    assinantes, para continuar lendo, este conteúdo é, este artigo é exclusivo, clique e, clique
    para, clique no, encontrou um erro, encontrou algum erro, viu algum erro, comunique erro,
    reportar erro, fique por dentro, fique sabendo, mantenha-se informado, obrigado por ler,
    nosso canal, nossa newsletter, grupo do whatsapp, grupo no whatsapp, canal no telegram, no
    seu e-mail
  `),
  commentHeadings: phrases(`
    comentários, comentário, deixe um comentário, deixe seu comentário, deixe uma resposta,
    comente, comentar, escreva um comentário, sua opinião, dê sua opinião, comentários dos
    leitores, ver comentários, participe da conversa, comentários encerrados, comentários (,
    comentários:, nenhum comentário, sem comentários, 0 comentários, deixe o seu comentário,
    deixar um comentário, adicionar comentário, adicione um comentário, escreva o seu
    comentário, faça um comentário, enviar comentário, postar um comentário, publicar
    comentário, seja o primeiro a comentar, ver todos os comentários, mostrar comentários,
    comente esta, cancelar resposta, responder, respostas, opiniões, o seu comentário, os
    comentários são
  `),
  legal: phrases(`
    todos os direitos reservados, direitos reservados, copyright, ©, proibida a reprodução,
    direitos autorais, direito autoral, é proibida a reprodução, reprodução proibida, sem
    autorização, reprodução total ou parcial, política de privacidade, política de cookies,
    termos de uso, termos e condições, aviso legal, utilizamos cookies, usamos cookies, utiliza
    cookies, usa cookies, uso de cookies, aceitar cookies, ao continuar, ao continuar navegando,
    ao se inscrever, ao subscrever, ao assinar, você concorda, proteção de dados, dados pessoais
    são, cancelar a inscrição, cancelar sua inscrição, desenvolvido por, powered by, links de
    afiliados, ficha técnica, os comentários são de responsabilidade,
    você recebeu este e-mail, você está recebendo este e-mail, cancelar inscrição, cancelar a
    subscrição
  `),
  menus: phrases(`
    início, página inicial, menu, buscar, pesquisar, entrar, login, cadastrar, publicidade,
    propaganda, anúncio, patrocinado, voltar ao topo, fechar, próximo, anterior, imprimir,
    compartilhar, partilhar, tags, temas, contato, quem somos, mundo, economia, esportes,
    desporto, política, cultura, tecnologia, ciência, saúde, brasil, opinião, vídeos, fotos,
    mais, ver mais, ao vivo, últimas notícias, home, capa, busca, pesquisa, procurar, sair,
    minha conta, assinar, assine, assinante, assinantes, assinatura, subscrever, newsletter,
    newsletters, rss, arquivo, acervo, ajuda, contacto, contactos, fale conosco, sobre, sobre
    nós, sobre o autor, anuncie, continua após a publicidade, continua depois da publicidade,
    pub, expediente, ficha técnica, privacidade, termos de uso, cookies, trabalhe conosco,
    notícias, últimas, portugal, internacional, negócios, mercado, sociedade, cotidiano,
    cidades, polícia, ciência e saúde, educação, tec, entretenimento, famosos, esporte, futebol,
    colunas, colunistas, blogs, vídeo, foto, galeria, áudio, podcast, podcasts, especiais, em
    direto, viagem, carros, auto, clima, tempo, horóscopo, loterias, facebook, twitter,
    whatsapp, instagram, youtube, linkedin, telegram, pinterest, google, google+, google news,
    tweetar, tweet, enviar, e-mail, email, salvar, guardar, copiar link, link copiado,
    compartilhe, partilhe, comentar, comentários, comentário, curtir, gosto, responder,
    denunciar, reportar, seguir, seguindo, ouvir, reproduzir, carregando, carregar mais, mostrar
    mais, ver tudo, ver todos, leia mais, ler mais, próxima, seguinte, voltar, topo, ir para o
    conteúdo, pular para o conteúdo, saltar para o conteúdo, abrir, aceitar, rejeitar, cancelar,
    ok, sim, não, baixar, etiquetas, tópicos, fonte, via, autor, redação, por, em, e, de, min,
    minutos, min de leitura, leitura, exclusivo, urgente,
    comunicado de imprensa, comunicados de imprensa, comunicado à imprensa, nota de imprensa,
    nota à imprensa, notas à imprensa, press release, para divulgação imediata, para publicação
    imediata, sala de imprensa
  `),
  captions: phrases(`
    legenda, na foto, na imagem, imagem de arquivo, foto de arquivo, foto:, fotos:, foto de,
    foto por, fotografia:, imagem:, imagens:, imagem de, crédito:, créditos:, legenda:,
    ilustração:, gráfico:, mapa:, reprodução, reprodução/, reprodução:, divulgação, divulgação/,
    foto: divulgação, arquivo pessoal, lusa, afp, reuters, ap, getty images, agência brasil,
    agência o globo, folhapress, estadão conteúdo, shutterstock, captura de tela, cortesia
  `),
  credits: phrases(`
    foto, fotos, fotografia, imagem, imagens, crédito, créditos, fonte, fontes, via, vídeo,
    ilustração, com informações de, com informações da, edição, editado por, traduzido por,
    arquivo, divulgação, reprodução, infográfico, arte, fonte:, fontes:, com informações do, com
    agências, com lusa, com agência, agência lusa, edição:, edição de, reportagem de,
    reportagem:, texto:, texto de, autor:, da redação, tradução:, tradução de, este artigo foi,
    este texto foi, esta matéria foi, publicado originalmente, artigo publicado originalmente,
    nota da redação, nota do editor, errata, correção, referências, notas, sobre o autor, o
    autor é, a autora é, contato para imprensa, assessoria de imprensa, mais informações:
  `),
  notes: [
    ...phrases(`
      este artigo foi atualizado, este artigo foi actualizado, este artigo foi corrigido, este
      artigo foi modificado, este artigo foi alterado, esta notícia foi atualizada, esta notícia
      foi actualizada, esta notícia foi corrigida, esta reportagem foi atualizada, esta
      reportagem foi corrigida, esta matéria foi atualizada, esta matéria foi corrigida, este
      texto foi atualizado, este texto foi corrigido, este texto foi alterado, o texto foi
      atualizado, o texto foi corrigido, a reportagem foi atualizada, notícia atualizada às,
      notícia actualizada às, artigo atualizado às, artigo actualizado às, diferentemente do que
      foi informado, diferentemente do informado, diferentemente do publicado, ao contrário do
      que foi publicado, este comunicado de imprensa contém, este comunicado à imprensa contém,
      este press release contém, este comunicado contém declarações, declarações prospectivas,
      correção:, errata:, erramos:, nota da redação:, nota do editor:
    `),
    ...joined(
      `
        uma versão anterior, uma primeira versão, em uma versão anterior, em uma primeira
        versão, numa versão anterior, numa primeira versão, a versão inicial, a versão original,
        a primeira versão, versão anterior
      `,
      `
        deste artigo, desta notícia, desta reportagem, desta matéria, deste texto, da
        reportagem, do artigo, desta coluna
      `,
    ),
  ],
  bylines: phrases(`
    por, da redação, do correspondente, texto de, escrito por, redação, autor, por:, redigido
    por, publicado por, postado por, texto:, reportagem, repórter, redacção, autor:, autora:,
    enviado especial, correspondente, jornalista, de
  `),
  dated: phrases(`
    publicado, publicado em, atualizado, atualizado em, última atualização, postado em, data,
    publicado:, publicada, publicada em, publicado a, atualizada em, atualizado:, actualizado,
    actualizado a, última modificação, modificado em, data:, data de publicação, criado em, em
  `),
};

import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    leia também, leia mais, veja também, veja mais, confira também, saiba mais, notícias
    relacionadas, artigos relacionados, relacionadas, relacionados, mais lidas, mais notícias, não
    perca, continue lendo, continua após a publicidade, assista, ouça, recomendado, recomendadas,
    você pode gostar, matéria anterior, próxima matéria, ler mais, ler também, entenda
  `),
  calls: phrases(`
    newsletter, boletim, assine, assinar, inscreva-se, cadastre-se, siga-nos, siga o, participe do
    grupo, compartilhe, compartilhar no, baixe o aplicativo, receba as notícias, receba notícias,
    clique aqui, política de privacidade, cookies, canal no whatsapp, canal do whatsapp, grupo no
    telegram, google notícias, google news, seu e-mail, faça login, subscreva
  `),
  commentHeadings: phrases(`
    comentários, comentário, deixe um comentário, deixe seu comentário, deixe uma resposta,
    comente, comentar, escreva um comentário, sua opinião, dê sua opinião, comentários dos
    leitores, ver comentários, participe da conversa, comentários encerrados
  `),
  credits: phrases(`
    foto, fotos, fotografia, imagem, imagens, crédito, créditos, fonte, fontes, via, vídeo,
    ilustração, com informações de, com informações da, edição, editado por, traduzido por,
    arquivo, divulgação, reprodução, infográfico, arte
  `),
  captions: phrases(`legenda, na foto, na imagem, imagem de arquivo, foto de arquivo`),
  legal: phrases(`
    todos os direitos reservados, direitos reservados, copyright, ©, proibida a reprodução
  `),
  menus: phrases(`
    início, página inicial, menu, buscar, pesquisar, entrar, login, cadastrar, publicidade,
    propaganda, anúncio, patrocinado, voltar ao topo, fechar, próximo, anterior, imprimir,
    compartilhar, partilhar, tags, temas, contato, quem somos, mundo, economia, esportes,
    desporto, política, cultura, tecnologia, ciência, saúde, brasil, opinião, vídeos, fotos, mais,
    ver mais, ao vivo, últimas notícias
  `),
  bylines: phrases(`por, da redação, do correspondente, texto de, escrito por, redação, autor`),
  dated: phrases(`
    publicado, publicado em, atualizado, atualizado em, última atualização, postado em, data
  `),
};

import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "mortos morto mortas morta morte mortes morreram morreu morrem morre morrer mataram matou mata matam falecidos falecidas faleceram vítimas_mortais vítima_mortal vítimas_fatais perderam_a_vida perdeu_a_vida vidas corpos cadáveres óbitos óbito pereceram afogados não_sobreviveram assassinados",
  injured: "feridos ferida feridas ferido lesionados feriu feriram hospitalizados internados",
  missing:
    "desaparecidos desaparecidas desaparecido desaparecida por_localizar paradeiro_desconhecido",
  ill: "doentes doente adoeceram infectados infetados infectadas infetadas contaminados casos contágios",
  arrested: "detidos detidas detido detenções presos presas prisões capturados",
  displaced:
    "desalojados desalojadas deslocados deslocadas retirados retiradas evacuados sem_casa desabrigados desabrigadas fugiram",
  dismissed:
    "despedidos despedidas demitidos demitidas demissões despedimentos demissão sem_emprego",
  marching:
    "manifestantes manifestaram marcharam desfilaram saíram_à_rua saíram_às_ruas foram_às_ruas",
  aboard: "a_bordo ocupantes",
  before: "incluindo entre outros outras dos_quais",
  after: "outros outras mais dos_quais deles",
};

import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    mio mia mrd m mm mme mmes mlle mlles mgr me dr drs pr prof st ste sts stes cf env trad tél tel bd boul av
    rte nb n.b vs gén col cap cne lt lcl cdt amb réf ref dép dept arr c.-à-d c-à-d apr p.-s ing
    rév abbé ét éts approx resp p.ex ex dir coll préf présid secr sgt adj adjt
  `),
  lastAbbreviations: words(`
    etc j.-c jc cie ltd inc corp co bros jr janv févr fév avr juil sept oct nov déc max h hab
    s.a.r.l sarl s.a suiv qqn qqch
  `),
  numberAbbreviations: words(`
    n no n° nos p pp art al chap fig vol t tome éd sect §§ alin ann par r l d janv févr fév mars
    avr juil sept oct nov déc
  `),
  openers: words(`
    le la les l un une des du de d ce cet cette ces c il elle ils elles on nous vous je j tu son
    sa ses leur leurs mon ma notre nos votre mais et ou donc or car si quand lorsque lorsqu comme
    selon pour par dans en sur sous avec sans après avant depuis pendant malgré chez vers entre
    contre à au aux puis ainsi alors aussi enfin ensuite cependant toutefois pourtant néanmoins
    certains certaines plusieurs beaucoup tous toutes tout toute aucun aucune rien personne qui
    que qu quoi quel quelle où comment pourquoi hier demain ici là voilà voici celui celle ceux
    celles cela ça parmi outre grâce face d’autres autre autres même deux trois
  `),
  sayings: words(`
    a-t-il a-t-elle dit-il dit-elle demande-t-il demande-t-elle interroge-t-il lance-t-il
    lance-t-elle demande lance s'interroge répond ajoute questionne s'exclame   demandé
  `),
  elisions: words("l d j m t s n c ç qu jusqu lorsqu puisqu quoiqu presqu quelqu"),
  enclitics: words(`
    -t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -tu -nous -vous -ce -le -la
    -les -lui -leur -moi -toi -en -y
  `),
  dialogueDash: true,
};

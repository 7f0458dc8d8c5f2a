import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`cia 
    sr sra srs sras srta dr dra drs dras d prof profa profs eng enga arq adv gen cel cap ten sgt
    maj alm brig des dep sen ver pres gov pref exmo exma ilmo mons pe fr ir st sto sta av pça rod
    estr tel vs cf p.ex ex aprox depto dpto obs minist secr v.exa s.exa
  `),
  lastAbbreviations: words(`
    etc s.a s/a ltda cia inc ltd corp jr a.c d.c jan fev abr mai jun jul ago set out nov dez km kg
    h min seg máx mín hab mi bi
  `),
  numberAbbreviations: words(`
    n nº n° no núm p pg pág págs pp art arts fig figs cap caps vol vols inc § par jan fev mar abr
    mai jun jul ago set out nov dez tel r
  `),
  openers: words(`
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isso isto
    ele ela eles elas nós eu seu sua seus suas meu mas e ou se não sim quando enquanto após depois
    antes para por com sem em no na nos nas de do da dos das desde até segundo conforme entre
    durante ao à também além assim então agora hoje ontem amanhã embora porém contudo entretanto
    como onde quem que qual muitos alguns vários todos todas ninguém nada outro outra outros há é
    são foi foram era já ainda apesar
  `),
  sayings: words(`
    perguntou pergunta disse diz afirmou respondeu questionou indagou completou acrescentou exclamou suspira suspirou
    sussurra sussurrou murmura murmurou resmunga resmungou reclama reclamou reclamam reclamaram grita gritou gritam
    berra berrou esbraveja esbravejou explode explodiu dispara disparam ironizam brincam ri riu sorri sorriu graceja
    gracejou exclama indigna-se indignou-se espanta-se espantou-se emociona-se emocionou-se orgulha-se gaba-se
    gabou-se congratula-se congratulou-se defende-se defendeu-se justifica-se justificou-se atira lança lançou solta
    soltou arrisca arriscou aposta apostou arremata arrematou emenda emendou alfineta alfinetou cutuca cutucou provoca
    provocou rebateu contrapõe contrapôs minimiza minimizou desdramatiza desdramatizou
    vangloria-se celebra celebrou celebram comemora comemorou comemoram suplica suplicou implora
    implorou apela apelou aconselha aconselhou lastima lastimou deplora deplorou narra narrou descreve descreveu
    continua continuou retoma retomou reforça reforçou reforçam reforçaram frisou refletiu reflete diverte-se
    ressente-se
  `),
  dialogueDash: true,
};

import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof ifj id özv ún ill pl vö ld kb tel vs szt okl gr hg alez őrgy szds ezds tbk vezérőr mb
    főig ig h ny
  `),
  lastAbbreviations: words(`
    stb rt kft bt nyrt zrt ltd inc co corp mrd m ft jan febr márc ápr máj jún júl aug szept okt
    nov dec db km kg
  `),
  capitalUnits: words("Ft Euró"),
  numberAbbreviations: words(`
    sz o old fej § bek p jan febr márc ápr máj jún júl aug szept okt nov dec
  `),
  openers: words(`
    a az ez ezek azok egy ő ők mi ti én és de vagy ha amikor mert bár is most ma tegnap holnap itt
    ott nem senki semmi minden sok néhány más mit ki hogyan hol miért azonban viszont ezért
    emellett volt van lesz
  `),
  sayings: words(`
    kérdezte kérdi mondta mondja válaszolta felelte írta tette sóhajtja sóhajtotta sóhajt sóhajtott nevet nevetett
    mosolyog mosolygott viccelődik viccelődött tréfálkozik háborog háborgott dühöng bosszankodik bosszankodott
    panaszkodik panaszkodott panaszolja panaszolta kesereg kesergett csodálkozik csodálkozott kiáltja kiáltotta
    suttogja suttogta morogja legyint legyintett emlékszik emlékezik emlékezett meséli mesélte folytatja folytatta
    összegzi összegezte örvendezik örvendezett dicsekszik mentegetőzik aggódik reménykedik magyarázza magyarázta
  `),
  dialogueDash: true,
  dashQuotes: true,
  ordinalStop: true,
};

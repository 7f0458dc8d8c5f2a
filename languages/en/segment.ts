import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    mr mrs ms messrs mx dr drs prof rev hon gov sen rep reps sens gen col maj capt cmdr cpl sgt
    ssgt sfc lt lieut adm brig supt det insp pres atty amb ald st ste mt ft fr bro srta sra mme
    mlle mlles dr.-ing v vs viz approx cf e.g i.e eg ie al ca cca dept univ assn assoc gov't intl
    nat'l adj asst exec dir ed eds trans tel ext est inst cie msgr br hrh pfc pvt spc cdr comdr
    lcdr ltc ltcol gens lts sgts cpls pvts profs revs wm chas geo jas jos thos edw robt benj esp
    orig incl resp attn pt op cit secs ens
  `),
  lastAbbreviations: words(`
    inc pte ltd co corp llc plc lp llp bhd jr sr esq phd etc jan feb apr jun jul aug sep sept oct nov
    dec mon tue tues wed thu thur thurs fri ave blvd rd hwy sq hr hrs yr yrs lb lbs oz km bn tn
    calif conn fla ariz colo kan ky minn miss mont neb nev okla ore tenn tex wis wyo ont que alta
    sask mfg bros assn dist mins secs min max avg est pm am
  `),
  numberAbbreviations: words(`
    no nos p pp art arts fig figs sec secs ch chap vol vols rs ver para paras cl eq ex app tab n°
    № sq rm apt bldg flr jan feb mar apr jun jul aug sep sept oct nov dec pt u.s.c
  `),
  openers: words(`
    the a an this that these those it its he she they we you i his her their our my your there
    here what when where who why how which while if in on at by for from with as after before
    since until during although though because but and or so yet however meanwhile instead also
    then now still even some many most more several both each every all no none nobody nothing not
    one two three such another other others only just despite according earlier later today
    yesterday once whether mr mrs ms dr prof president police officials analysts critics experts
    researchers finally moreover furthermore nevertheless nonetheless therefore thus without under
    over about let do does did is are was were has have had will would can could should may might
    please nearly almost last next
  `),
  sayings: words(`
    said says asked asks replied replies added adds wrote writes told tells wondered wonders
    demanded exclaimed cried shouted joked quipped tweeted posted continued answered inquired
    thought insisted recalled responded mused
  `),
  prefixes: words(`
    e anti co counter pre post non re ex pro inter intra multi semi sub super ultra un mid over
    under x t o u
  `),
  hyphensSplit: true,
};

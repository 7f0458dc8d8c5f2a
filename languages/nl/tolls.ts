import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "dood dode doden dodental gedood omgekomen overleden overleed overleden stierven gestorven stierf dodelijke_slachtoffers kwamen_om om_het_leven kostte_het_leven lichamen lijken verdronken sterfgevallen",
  injured: "gewond gewonden gewonde verwond verwonden zwaargewonden lichtgewonden raakten_gewond",
  missing: "vermist vermiste vermisten zoek spoorloos",
  ill: "ziek zieken besmet besmettingen besmette gevallen geïnfecteerd ziektegevallen",
  arrested: "gearresteerd arrestaties aangehouden aanhoudingen opgepakt vastgezet arrestanten",
  displaced: "geëvacueerd ontheemd ontheemden dakloos daklozen gevlucht",
  dismissed: "ontslagen ontslag baan_verliezen",
  marching: "demonstranten betogers demonstreerden betoogden gedemonstreerd de_straat_op betoging",
  aboard: "aan_boord opvarenden inzittenden",
  before: "onder waaronder onder_wie andere nog",
  after: "anderen andere meer van_hen",
};

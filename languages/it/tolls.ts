import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "morti morto morte morta decessi decesso deceduti decedute vittime uccisi uccise ucciso uccide uccidono ucciderebbero morirono morendo muoiono perso_la_vita perdono_la_vita perduto_la_vita cadaveri salme corpi annegati bilancio_delle_vittime costato_la_vita",
  injured: "feriti ferite ferito ferita ricoverati ricoverate contusi",
  missing: "dispersi disperse disperso scomparsi scomparse mancano_all'appello irreperibili",
  ill: "malati malate ammalati ammalate casi contagiati contagi infetti infettati infezioni",
  arrested: "arrestati arrestate arrestato arresti fermati fermate arresto in_manette",
  displaced: "sfollati sfollate evacuati evacuate senzatetto fuggiti",
  dismissed: "licenziati licenziate licenziamenti esuberi perderanno_il_lavoro",
  marching: "manifestanti manifestato sfilato in_piazza scesi_in_piazza scese_in_piazza in_corteo",
  aboard: "a_bordo",
  before: "tra compresi compresi altri altre cui inclusi",
  after: "altri altre in_più di_loro di_cui",
};

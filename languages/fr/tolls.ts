import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "mort morts morte mortes décès tué tués tuée tuées tue tuent tuer tuant décédé décédés décédées périrent périt péri bilan_humain cadavre cadavres corps ont_perdu_la_vie perdu_la_vie perdent_la_vie victime_mortelle victimes_mortelles noyé noyés noyées coûté_la_vie succombé meurent meurt mourir",
  injured:
    "blessé blessés blessée blessées blesse blessent blessant hospitalisé hospitalisés hospitalisées",
  missing:
    "disparu disparus disparue disparues introuvable introuvables manquent_à_l'appel porté_disparu portés_disparus",
  ill: "malade malades cas infecté infectés infectées infections contaminé contaminés contaminées contaminations tombé_malade tombées_malades tombés_malades",
  arrested:
    "arrêté arrêtés arrêtée arrêtées arrestations arrestation interpellé interpellés interpellées interpellations interpellation garde_à_vue détenus",
  displaced:
    "évacué évacués évacuée évacuées déplacé déplacés déplacées sans-abri sans_abri fui quitter_leur_domicile quitté_leur_domicile",
  dismissed:
    "licenciés licencié licenciées licenciements licenciement suppressions_d'emplois suppressions_de_postes perdre_leur_emploi perdent_leur_emploi",
  marching:
    "manifestants manifestant manifesté défilé manifestaient défilaient battu_le_pavé descendu_dans_la_rue descendus_dans_la_rue descendues_dans_la_rue",
  aboard: "à_bord",
  before: "dont parmi autre autres compris notamment",
  after: "autres autre supplémentaires de_plus de_ces",
};

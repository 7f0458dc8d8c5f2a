import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "zginęło zginął zginęła zginęli zginęły zmarło zmarł zmarła zmarli nie_żyje zabitych zabici zabił zabiła zabiło ofiar ofiary ofiary_śmiertelne ofiar_śmiertelnych śmierć zgonów zgony ciał ciała poniosło_śmierć straciło_życie utonęło śmiertelnych",
  injured:
    "rannych ranni ranne ranny rannych_zostało rannych_jest poszkodowanych poszkodowani obrażenia",
  missing: "zaginionych zaginieni zaginęło zaginął",
  ill: "chorych chorzy zachorowało zakażonych zakażeń zakażenia przypadków przypadki",
  arrested: "aresztowano aresztowanych zatrzymano zatrzymanych zatrzymała aresztowała",
  displaced: "ewakuowano ewakuowanych przesiedlonych bezdomnych uciekło opuściło_domy",
  dismissed: "zwolnionych zwolnień zwolni zwolnienia straci_pracę",
  marching:
    "demonstrantów protestujących demonstrowało protestowało maszerowało uczestników_marszu",
  aboard: "na_pokładzie",
  before: "w_tym wśród kolejnych dalszych kolejne innych",
  after: "innych kolejnych więcej z_nich",
};

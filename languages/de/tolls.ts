import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "tot tote toten toter todesopfer todesopfern todesfälle todesfällen gestorben starben starb sterben getötet getöteten töteten tötete töten ums_leben kamen_ums_leben ums_leben_gekommen das_leben_verloren umgekommen umgekommene leichen leichname verstorben verstorbene ertrunken ertranken überlebten_nicht -tote -toten -todesopfer -opfer -leichen",
  injured:
    "verletzt verletzte verletzten verletzter verwundet verwundete verwundeten schwerverletzte schwerverletzten leichtverletzte",
  missing: "vermisst vermisste vermissten vermisster verschollen verschollene verschwunden",
  ill: "erkrankt erkrankte erkrankten erkrankungen infiziert infizierte infizierten infektionen fälle fällen angesteckt krank",
  arrested:
    "festgenommen festgenommene festgenommenen festnahmen verhaftet verhaftete verhaftungen in_gewahrsam inhaftiert",
  displaced:
    "evakuiert evakuierte vertrieben vertriebene obdachlos obdachlose geflohen flohen ihre_häuser_verlassen in_sicherheit_gebracht",
  dismissed:
    "entlassen entlassene entlassungen kündigungen gekündigt stellenabbau ihre_arbeit_verlieren ihren_job_verlieren",
  marching:
    "demonstranten demonstrierende demonstrierenden demonstrierten demonstriert protestierende protestierten gingen_auf_die_straße auf_die_straße",
  aboard: "an_bord insassen",
  before: "darunter unter weitere weiteren davon einschließlich",
  after: "weitere weiteren andere davon von_ihnen mehr",
};

import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "död döda dött dödade dödats dödar dödsoffer dog omkommit omkom omkomna dödsfall avlidit avled avlidna miste_livet mist_livet kroppar drunknat drunknade dödssiffran",
  injured: "skadade skadats skadad sårade sårats skadades",
  missing: "saknade saknas försvunna försvunnit",
  ill: "sjuka insjuknat insjuknade smittade smittats fall sjukdomsfall",
  arrested: "gripna gripits gripit greps gripanden anhållna häktade arresterade",
  displaced: "evakuerade evakuerats hemlösa fördrivna flytt flydde",
  dismissed: "uppsagda varslade varslas sägs_upp uppsägningar",
  marching: "demonstranter demonstrerade marscherade demonstrerat tågade",
  aboard: "ombord",
  before: "däribland bland varav ytterligare andra",
  after: "till andra ytterligare av_dem",
};

import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "dead died die dies dying killed kills kill killing deaths death_toll fatalities fatality toll perished bodies corpses lost_their_lives lives deadly drowned slain massacred executed",
  injured:
    "injured injuring injuries injures wounded wounding wounds hurt hospitalised hospitalized",
  missing: "missing unaccounted_for lost_at_sea disappeared untraced",
  ill: "ill sick sickened sickens infected infections infection cases fell_ill contracted tested_positive",
  arrested: "arrested arrests detained detentions in_custody rounded_up",
  displaced: "evacuated evacuees displaced homeless fled forced_to_leave left_their_homes",
  dismissed:
    "lose_their_jobs lost_their_jobs losing_their_jobs job_losses job_cuts layoffs laid_off redundancies redundant dismissed sacked",
  marching:
    "marched marchers protesters demonstrators protested demonstrated took_to_the_streets rallied turned_out",
  aboard: "aboard on_board",
  before: "including among another other further additional of_whom",
  after: "more others other further additional",
};

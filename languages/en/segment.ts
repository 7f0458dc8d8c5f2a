import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `v mr mrs ms messrs dr prof rev hon gov sen rep reps sens gen col maj capt cmdr cpl sgt lt lieut adm st ste mt ft vs viz approx cf e.g i.e eg ie figs nos vol vols pp al ca cca dept univ assn bros gen-gov sra srta supt det insp pres atty ambassador-gen mme mlle sr.a op cit secs chap para nr`,
  ),
  lastAbbreviations: words(
    `no nos p pp art fig sec ch vol rs inc ltd co corp llc plc lp llp bhd jr sr esq ph.d phd m.d b.a m.a a.m p.m pm etc jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd hwy no.s sq hr hrs yr yrs lb lbs oz ft. in. km bn mn tn calif conn fla ariz colo kan ky md mich minn mo mont neb nev okla tenn tex va vt wis wyo ont que alta b.c`,
  ),
  enclitics: words("s ll re ve d m"),
};

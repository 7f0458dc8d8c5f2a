import type { BesidePatterns } from "../contract/names.ts";

/** The noun stands in front of the name, which ends before what firms do. */
export const firms: BesidePatterns = {
  lists: {
    does: "הודיעה מסרה דיווחה פרסמה טענה הכחישה אמרה ציינה תסגור תפטר צפויה הציגה רכשה מכרה ביום כי",
    common:
      'ביטוח תעופה תקשורת טכנולוגיה תרופות אנרגיה היי־טק היי-טק הייטק השקעות הזנק ענק בת אם נדל"ן תוכנה סייבר ממשלתית פרטית',
  },
  patterns: [
    "(?<![\\p{L}])[ושמבל]?(?:חברת|קבוצת)_(?<name>(?!ה|{common}(?![\\p{L}]))[\\p{L}'\"]{2,}(?:_(?!{does}(?![\\p{L}]))[\\p{L}'\"]{2,})?)(?=_{does}(?![\\p{L}])|[,.])",
  ],
};

/** An EDTF date as spreadsheet columns: full days that sort, and how exact they are. */
export interface DateCells {
  /** First day, ISO 8601; empty for an open start. */
  readonly date_from: string;
  /** Last day; empty for an open end. */
  readonly date_to: string;
  readonly date_precision: "" | "day" | "month" | "year" | "interval" | "open";
}

/** Of null all cells are empty; a season (`2014-22`) is its three months on the northern calendar. */
export function dateCells(edtf: string | null): DateCells {
  if (edtf === null || edtf === "") return { date_from: "", date_to: "", date_precision: "" };
  const [from = "", to] = edtf.split("/");
  if (to === undefined) {
    return {
      date_from: firstDay(from),
      date_to: lastDay(from),
      date_precision: /^\d{4}-\d{2}-\d{2}/.test(from)
        ? "day"
        : /^\d{4}-(?:0\d|1[0-2])$/.test(from)
          ? "month"
          : /^\d{4}$/.test(from)
            ? "year"
            : "interval",
    };
  }
  const open = from === ".." || to === ".." || from === "" || to === "";
  return {
    date_from: firstDay(from),
    date_to: lastDay(to),
    date_precision: open ? "open" : "interval",
  };
}

function firstDay(edtf: string): string {
  return boundary(edtf, "first", (year, month) => `${year}-${pad(month)}-01`);
}

function lastDay(edtf: string): string {
  return boundary(edtf, "last", (year, month) => {
    const day = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
    return `${year}-${pad(month)}-${pad(day)}`;
  });
}

function boundary(
  edtf: string,
  side: "first" | "last",
  day: (year: string, month: number) => string,
): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf);
  if (match === null) return "";
  const [whole, year = "", month, date] = match;
  if (date !== undefined) return whole;
  if (month === undefined) return day(year, side === "first" ? 1 : 12);
  return day(year, Number(month) <= 12 ? Number(month) : seasonMonth(Number(month), side));
}

/** EDTF seasons 21 to 24 begin in March, June, September and December; winter is cut at the year's end. */
function seasonMonth(season: number, side: "first" | "last"): number {
  const first = ((season - 21) % 4) * 3 + 3;
  return side === "first" ? first : Math.min(first + 2, 12);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

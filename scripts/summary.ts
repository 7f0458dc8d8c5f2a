import { styleText } from "node:util";
import type { ClaimRow, LedgerDocument } from "../output/output.ts";
import type { Changes } from "../pipeline/ledger/index.ts";

/** What one run did. */
export interface RunResult {
  readonly document: LedgerDocument;
  readonly changes: Changes;
  readonly processed: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Inputs that hold no article. */
  readonly skipped: number;
  /** Articles read now that are of another language than the one given for all. */
  readonly unlike: number;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

const SHOWN = 3;

/** A short summary a person enjoys reading: articles, languages, claims, what changed, where the files are. */
export function summarize(result: RunResult): string {
  const { document, changes, files } = result;
  const { shared, most } = sharedOf(document);
  const lines = [
    bold(articlesLine(result)),
    languagesLine(document),
    "",
    bold(
      `${count(document.claims.length, "claim")}, ${shared} of them in several languages` +
        changesLine(changes),
    ),
    ...most.flatMap(claimLines),
    "",
    ...(result.failed > 0
      ? [`${count(result.failed, "input")} could not be read; the lines above say why.`, ""]
      : []),
    ...(result.skipped > 0
      ? [`${count(result.skipped, "input")} without a text passed over.`, ""]
      : []),
    ...(result.unlike > 0
      ? [
          `${count(result.unlike, "article")} read like another language than the one given; without --language each is detected.`,
          "",
        ]
      : []),
    `Written: ${files.join(", ")}`,
  ];
  return lines.join("\n");
}

/** How many claims are told in several languages, and those told in most, by the most mentions. */
function sharedOf({ claims }: LedgerDocument): { shared: number; most: readonly ClaimRow[] } {
  let shared = 0;
  let most: readonly ClaimRow[] = [];
  for (const claim of claims) {
    if (claim.languages.length < 2) continue;
    shared++;
    most = [...most, claim]
      .sort(
        (a, b) => b.languages.length - a.languages.length || b.mentions.length - a.mentions.length,
      )
      .slice(0, SHOWN);
  }
  return { shared, most };
}

function articlesLine({ document, processed, unchanged }: RunResult): string {
  const total = document.articles.filter(({ status }) => status === "processed").length;
  return `${count(total, "article")} in the ledger: ${processed} read now, ${unchanged} unchanged`;
}

function languagesLine(document: LedgerDocument): string {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const counts = new Map<string, number>();
  for (const { language, status } of document.articles) {
    if (status !== "processed" || language === null) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([tag, n]) => `${tag === "und" ? "unknown" : names.of(tag)} ${n}`)
    .join(", ");
}

/** What a settlement changed, in brackets. */
export function changesLine({ added, updated, withdrawn, merged }: Changes): string {
  const parts = [
    [added, "new"],
    [updated, "updated"],
    [withdrawn, "withdrawn"],
    [merged, "merged"],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  return told.length > 0 ? ` (${told.join(", ")})` : " (nothing new)";
}

function claimLines(claim: ClaimRow): string[] {
  const who = claim.speaker === null ? "" : `${claim.speaker}: `;
  const when = claim.event_date === null ? "" : ` · ${claim.event_date}`;
  const articles = new Set(claim.mentions.map(({ article_id }) => article_id)).size;
  return [
    `  ${who}${claim.claim}`,
    dim(
      `    ${claim.languages.join(" ")} · ${count(articles, "article")}${when} · ${claim.claim_id}`,
    ),
  ];
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
}

function bold(text: string): string {
  return styleText("bold", text, { stream: process.stdout });
}

function dim(text: string): string {
  return styleText("dim", text, { stream: process.stdout });
}

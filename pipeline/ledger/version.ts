import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import manifest from "../../package.json" with { type: "json" };

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What of `pipeline/` works on the ledger, not on one article. */
const afterArticles = new Set(["ledger", "deduplicate", "encoder.ts"]);
/** Names are told by what words mean, too. */
const meanings = ["affixes.ts", "spelling.ts", "tables.ts", "terms.ts"].map((name) =>
  join("pipeline", "deduplicate", name),
);

/** Changes with whatever decides an article's result: the stages, the packs and the trained weights. */
export function stageVersion(): string {
  const stages = readdirSync(join(root, "pipeline")).filter((name) => !afterArticles.has(name));
  return fingerprint([
    ...stages.map((name) => join("pipeline", name)),
    ...meanings,
    "languages",
    "models",
  ]);
}

/** Changes with whatever decides which mentions say the same, and how a claim is worded. */
export function matchVersion(): string {
  return fingerprint([
    join("pipeline", "deduplicate"),
    join("pipeline", "ledger", "claim.ts"),
    join("pipeline", "romanize.ts"),
    "languages",
    "models",
  ]);
}

/** The release with the fingerprint of the stages' files: what a row of the ledger was made by. */
export function pipelineVersion(): string {
  return manifest.version;
}

function fingerprint(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    for (const file of filesUnder(part)) hash.update(file).update(readFileSync(join(root, file)));
  }
  return `${manifest.version}+${hash.digest("hex").slice(0, 12)}`;
}

function filesUnder(path: string): readonly string[] {
  if (/\.\w{1,9}$/.test(path)) return [path];
  let entries: readonly string[];
  try {
    entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
  } catch {
    return [];
  }
  return entries.toSorted();
}

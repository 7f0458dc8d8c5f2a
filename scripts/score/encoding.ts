import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../sources/decode.ts";

interface Sample {
  readonly id: string;
  readonly lang: string;
  readonly encoding: string;
  readonly base64: string;
  readonly text: string;
}

/** Share of `EVAL/encoding/samples.jsonl` that decodes to exactly the text, and those that do not. */
export function score(args: readonly string[]): void {
  const lines = readFileSync(join(args[0]!, "encoding", "samples.jsonl"), "utf8").split("\n");
  let [right, all] = [0, 0];
  for (const line of lines) {
    if (line === "") continue;
    const sample = JSON.parse(line) as Sample;
    const { text, encoding } = decode(Buffer.from(sample.base64, "base64"));
    all++;
    if (text === sample.text) right++;
    else console.log(`${sample.id}: ${sample.lang} in ${sample.encoding} read as ${encoding}`);
  }
  console.log(`${right} of ${all} decode exactly`);
}

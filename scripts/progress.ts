import { styleText } from "node:util";

/** Where a run has got to. */
export interface Progress {
  readonly processed: number;
  readonly unchanged: number;
}

/** Tells a person or a machine on stderr how far a run is; quiet in a pipe. */
export interface Reporter {
  (progress: Progress): void;
  /** How many of the statements that an encoder had not seen it has encoded. */
  encoded(done: number, all: number): void;
  failure(reason: string): void;
  /** Inputs that hold nothing to read: the first few, as feeds have many. */
  skipped(reasons: readonly string[]): void;
  /** Clears the progress line. */
  end(): void;
}

/** As many inputs without an article as are named. */
const SHOWN = 3;

/** JSON Lines when asked for; else one line that is rewritten on a terminal, and failures everywhere. */
export function progress(jsonLogs: boolean, stream: NodeJS.WriteStream = process.stderr): Reporter {
  const write = (record: object) => stream.write(`${JSON.stringify(record)}\n`);
  const line = (text: string) => stream.write(`\r\u001b[K${text}`);
  const report = (progress: Progress) => {
    if (jsonLogs) write({ event: "progress", ...progress });
    else if (stream.isTTY) {
      line(`${progress.processed} articles read, ${progress.unchanged} unchanged …`);
    }
  };
  return Object.assign(report, {
    encoded(done: number, all: number) {
      if (jsonLogs) {
        if (done % 100 === 0 || done === all) write({ event: "encoded", done, all });
      } else if (stream.isTTY) line(`${done} of ${all} statements encoded …`);
    },
    failure(reason: string) {
      if (jsonLogs) write({ event: "failure", reason });
      else stream.write(`${styleText("yellow", "!", { stream })} ${reason}\n`);
    },
    skipped(reasons: readonly string[]) {
      if (jsonLogs) for (const reason of reasons) write({ event: "skipped", reason });
      else {
        const lines = reasons.slice(0, SHOWN).map((reason) => `· ${reason}`);
        const more = reasons.length - lines.length;
        if (more > 0) lines.push(`· … and ${more} more: claims.json has each with its reason.`);
        for (const line of lines) stream.write(`${line}\n`);
      }
    },
    end() {
      if (!jsonLogs && stream.isTTY) line("");
    },
  });
}

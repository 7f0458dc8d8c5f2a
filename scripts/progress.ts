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
  /** Clears the progress line. */
  end(): void;
}

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
    end() {
      if (!jsonLogs && stream.isTTY) line("");
    },
  });
}

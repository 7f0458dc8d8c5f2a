#!/usr/bin/env node
/** `node bench/reading.ts`: speed of sources and `clean`, and the time that hostile input takes. */
import { languages } from "../languages/index.ts";
import { clean } from "../pipeline/clean/index.ts";
import type { RawArticle } from "../pipeline/records.ts";
import { decode } from "../sources/decode.ts";
import { readBytes } from "../sources/index.ts";

const PARAGRAPH =
  "The harbour board of Lysvik said on Monday that the new pier will open in June, two months later than planned, because the steel came late. Its chair, Ingrid Moe, told reporters that no ferry will be cancelled.";
const article = [
  "Pier of Lysvik opens late",
  "By Dana Whit | May 6, 2024",
  ...Array(12).fill(PARAGRAPH),
];
const text = [...article, "Read also: Prices go up", "Subscribe to our newsletter"].join("\n\n");
const page = `<!doctype html><html><head><title>Pier</title></head><body><nav>Home</nav><article>${article
  .map((line) => `<p>${line}</p>`)
  .join("")}</article></body></html>`;

const bytes = Buffer.from(text);
const rounds = 300;
rate("decode", bytes.length, () => decode(bytes));
rate("clean", bytes.length, () => clean(raw(text), languages));
rate("page", page.length, () => [...readBytes("a.html", Buffer.from(page))]);

const hostile: readonly [name: string, run: () => unknown][] = [
  ["a line of 5 million characters", () => clean(raw("word ".repeat(1_000_000)), languages)],
  ["200,000 lines", () => clean(raw("word\n".repeat(200_000)), languages)],
  ["200,000 nested tags", () => [...readBytes("a.html", Buffer.from("<div>".repeat(200_000)))]],
  ["a million combining marks", () => clean(raw(`a${"\u0301".repeat(1_000_000)}`), languages)],
  ["a million open brackets", () => [...readBytes("a.md", Buffer.from("[".repeat(1_000_000)))]],
];
for (const [name, run] of hostile) {
  console.log(`${name}: ${milliseconds(run).toFixed(0)} ms`);
}

/** Processor time, so that other programs on the machine do not count. */
function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function rate(name: string, size: number, run: () => unknown): void {
  for (let i = 0; i < 30; i++) run();
  const spent = milliseconds(() => {
    for (let i = 0; i < rounds; i++) run();
  });
  const speed = (size * rounds) / 1_000 / spent;
  console.log(`${name}: ${speed.toFixed(1)} MB/s, ${(spent / rounds).toFixed(2)} ms`);
}

function raw(content: string): RawArticle {
  return {
    id: "art-1",
    uri: "a.txt",
    text: content,
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
  };
}

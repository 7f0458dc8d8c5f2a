import { XMLParser, XMLValidator } from "fast-xml-parser";
import { blocksOf } from "./blocks.ts";
import { metadata } from "./metadata.ts";
import { article, failure, type Source } from "./source.ts";

type Item = Readonly<Record<string, unknown>>;

/** RSS, RDF and Atom: one article an entry, its content read as HTML. */
export const feed: Source = {
  name: "feed",
  matches: (name, head) =>
    /\.(?:rss|atom|rdf|xml)$/u.test(name) || /<(?:rss|feed|rdf:RDF)[\s>]/u.test(head),
  *read(input) {
    const bare = XMLValidator.validate(input.text) !== true;
    const xml = bare ? input.text.replace(/&(?!#?\w{1,10};)/gu, "&amp;") : input.text;
    if (bare && XMLValidator.validate(xml) !== true) {
      yield failure(input.uri, "is not well-formed XML; repair the feed or save it again");
      return;
    }
    const root = new XMLParser({
      ignoreAttributes: false,
      htmlEntities: true,
      parseTagValue: false,
      stopNodes: XHTML.test(xml) ? ["feed.entry.content", "feed.entry.summary"] : [],
    }).parse(xml) as Item;
    const top = (root["feed"] ?? root["rss"] ?? root["rdf:RDF"] ?? {}) as Item;
    const channel = (top["channel"] ?? top) as Item;
    const items = list(channel["item"] ?? channel["entry"] ?? top["item"]);
    if (items.length === 0) yield failure(input.uri, "has no entries; expected RSS or Atom");
    for (const [index, item] of items.entries()) {
      const uri = `${input.uri}#${plain(item["guid"]) ?? plain(item["id"]) ?? link(item["link"]) ?? index + 1}`;
      const content =
        plain(item["content:encoded"]) ??
        marked(item["content"], xml) ??
        plain(item["description"]) ??
        marked(item["summary"], xml);
      const { text, known } = blocksOf(content ?? "");
      const title = plain(item["title"]);
      if (text === "" && title !== undefined) {
        yield failure(uri, "has a title alone; the feed leaves out its text", "skipped");
        continue;
      }
      const inside = metadata({
        title,
        published: day(
          plain(item["pubDate"]) ??
            plain(item["published"]) ??
            plain(item["dc:date"]) ??
            plain(item["updated"]),
        ),
        language: plain(channel["language"]) ?? top["@_xml:lang"],
        url: link(item["link"]),
        author:
          plain(item["dc:creator"]) ??
          plain((item["author"] as Item | undefined)?.["name"]) ??
          plain(item["author"]),
        section: plain(list(item["category"])[0]),
      });
      yield article({ ...input, uri }, text, "application/xml", inside, known);
    }
  },
};

/** Atom's content as elements of the feed itself. */
const XHTML = /<(?:content|summary)\s[^<>]{0,200}type=["']xhtml["']/u;

/** The HTML of an entry; where one entry's are elements of the feed, those of all come as they stand in it. */
function marked(value: unknown, xml: string): string | undefined {
  const text = plain(value);
  const raw = XHTML.test(xml) && (value as Item | undefined)?.["@_type"] !== "xhtml";
  if (!raw || text === undefined) return text;
  const parsed = new XMLParser({ htmlEntities: true }).parse(`<x>${text}</x>`) as Item;
  return plain(parsed["x"]);
}

function list(value: unknown): readonly Item[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly Item[];
}

function plain(value: unknown): string | undefined {
  if (Array.isArray(value)) return plain(value[0]);
  if (typeof value === "object" && value !== null) return plain((value as Item)["#text"]);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function link(value: unknown): string | undefined {
  const links = list(value);
  const main = links.find((item) => item["@_rel"] === undefined || item["@_rel"] === "alternate");
  return typeof links[0] === "string"
    ? links[0]
    : ((main?.["@_href"] as string | undefined) ?? plain(value));
}

/** The feed's own local day, not UTC's. */
function day(value: string | undefined): string | undefined {
  return value?.replace(/^\p{L}{3}, /u, "");
}

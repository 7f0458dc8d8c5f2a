import { DOMParser } from "linkedom";
import { blocksOf } from "./blocks.ts";
import { metadata } from "./metadata.ts";
import { article, failure, type Source } from "./source.ts";

/** The elements that hold an article, the outermost first: a NewsML item may carry NITF. */
const ITEMS = ["newsItem", "NewsItem", "nitf"];
const BODIES = ["body.content", "inlineXML", "inlineData", "DataContent", "body"];
const DAYS = "date.issue story.date date.release contentCreated versionCreated FirstCreated";

/** Articles as news agencies send them: NITF, and NewsML of both generations. */
export const agency: Source = {
  name: "agency",
  matches: (name, head) =>
    /\.xml$/u.test(name) && /<(?:nitf|newsMessage|newsItem|NewsML)[\s>]/u.test(head),
  *read(input) {
    const root = new DOMParser().parseFromString(input.text, "text/xml") as unknown as Element;
    const items = ITEMS.map((name) => all(root, name)).find(({ length }) => length > 0) ?? [];
    if (items.length === 0)
      yield failure(input.uri, "has no item; save it again as NITF or NewsML");
    for (const item of items) {
      const first = (names: string) => names.split(" ").flatMap((name) => all(item, name))[0];
      const said = (names: string) => first(names)?.textContent?.replace(/\s+/gu, " ").trim();
      const day = first(DAYS);
      const stamp = day?.getAttribute("norm") || day?.textContent || undefined;
      const id =
        item.getAttribute("guid") ??
        first("doc-id")?.getAttribute("id-string") ??
        said("PublicIdentifier NewsItemId");
      const uri =
        items.length === 1 && !id ? input.uri : `${input.uri}#${id || items.indexOf(item) + 1}`;
      const inside = metadata({
        title: said("headline HeadLine hl1 title"),
        published: stamp?.trim().replace(/^(\d{4})(\d\d)(\d\d)/u, "$1-$2-$3"),
        author: said("bytag byline by ByLine"),
        language: first("language")?.getAttribute("tag") ?? item.getAttribute("xml:lang"),
      });
      const body = first(BODIES.join(" "));
      if (body === undefined || body.textContent?.trim() === "") {
        yield failure(uri, "has no text", "skipped");
        continue;
      }
      const marked = body.children.length > 0;
      const { text, known } = marked
        ? blocksOf(body.innerHTML)
        : { text: (body.textContent ?? "").trim(), known: undefined };
      yield article({ ...input, uri }, text, "application/xml", inside, known);
    }
  },
};

function all(within: Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

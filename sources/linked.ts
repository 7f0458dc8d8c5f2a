type Item = Readonly<Record<string, unknown>>;

/** All objects in the page's JSON-LD, the outermost first: a page's own article stands above those it links to. */
export function linkedData(document: Document): readonly Item[] {
  const found: Item[] = [];
  let level: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      level.push(JSON.parse(script.textContent ?? ""));
    } catch {
      // Broken JSON-LD is common and says nothing about the page itself.
    }
  }
  for (let depth = 0; depth <= 20 && level.length > 0; depth++) {
    const items = level.filter(
      (value): value is Item => typeof value === "object" && value !== null,
    );
    found.push(...items.filter((item) => !Array.isArray(item)));
    level = items.flatMap((item) => Object.values(item));
  }
  return found;
}

/** The day the page's article says it was published: of the outermost article, then of any page. */
export function publishedIn(linked: readonly Item[]): string | undefined {
  for (const types of [/Article|Report|BlogPosting/u, /Page$/u]) {
    for (const { "@type": type, datePublished } of linked) {
      if (typeof datePublished === "string" && types.test([type].flat().join(" ")))
        return datePublished;
    }
  }
  return undefined;
}

/** The longest `articleBody`, or the empty string. */
export function longestBody(linked: readonly Item[]): string {
  const bodies = linked.map(({ articleBody }) => articleBody).filter((b) => typeof b === "string");
  return bodies.reduce((longest, body) => (body.length > longest.length ? body : longest), "");
}

/** The people named as authors, which `meta` tags often leave to the publisher; some by `@id` alone. */
export function authorIn(linked: readonly Item[]): string | undefined {
  const people = new Map<unknown, Item>();
  for (const item of linked) {
    if (isPerson(item) && item["@id"] !== undefined && item["name"] !== undefined)
      people.set(item["@id"], item);
  }
  for (const { author } of linked) {
    const authors = (Array.isArray(author) ? author : [author]) as unknown[];
    const names = authors.flatMap((person) => {
      const given = (person ?? {}) as Item;
      const item = people.get(given["@id"]) ?? given;
      const { name } = item;
      return isPerson(item) && typeof name === "string" && name.length < 100 ? [name.trim()] : [];
    });
    if (names.length > 0) return names.join(", ");
  }
  return undefined;
}

function isPerson({ "@type": type }: Item): boolean {
  return type === "Person" || (Array.isArray(type) && type.includes("Person"));
}

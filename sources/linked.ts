type Item = Readonly<Record<string, unknown>>;

/** All objects in the page's JSON-LD, at any depth up to twenty. */
export function linkedData(document: Document): readonly Item[] {
  const found: Item[] = [];
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== "object" || value === null || depth > 20) return;
    found.push(value as Item);
    for (const item of Object.values(value)) visit(item, depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      visit(JSON.parse(script.textContent ?? ""), 0);
    } catch {
      // Broken JSON-LD is common and says nothing about the page itself.
    }
  }
  return found;
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

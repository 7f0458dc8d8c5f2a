type Record_ = Readonly<Record<string, unknown>>;

/** Names under which exports of other programs keep what an article is made of. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  text: "text content body article article_text articletext articlebody body_text full_text fulltext maintext main_text story texte contenu corps isi konten teks paragraphs texto contenido cuerpo conteúdo conteudo inhalt testo contenuto tekst текст 正文 内容 本文 content_html content_text".split(
    " ",
  ),
  title:
    "title headline heading headline_text web_title titre judul título titulo titel titolo заголовок 标题 タイトル überschrift schlagzeile kop rubrik tytuł nadpis otsikko overskrift başlık cím titlu títol τίτλος عنوان العنوان शीर्षक 제목 標題 見出し".split(
      " ",
    ),
  published:
    "published published_at published_time date pub_date pubdate publish_date published_date publication_date web_publication_date publicationdate date_publish datepublished date_published datetime timestamp tanggal fecha datum date_de_publication fecha_de_publicación data_de_publicação veröffentlicht data created_at дата 日期".split(
      " ",
    ),
  url: "url link uri source_url web_url permalink canonical_url".split(" "),
  author:
    "author authors byline creator writer from auteur auteurs penulis autor autore auteurs автор 作者".split(
      " ",
    ),
  language: "language in_language lang langue bahasa idioma sprache lingua taal язык 语言".split(
    " ",
  ),
  section: "section category rubrique kategori sección seção rubrik categoria".split(" "),
  id: "id guid uuid article_id articleid doc_id".split(" "),
};

/** The names squashed, then as part of a longer name, by the field they fill. */
const KEYS: readonly (readonly [field: string, keys: readonly string[]])[] = Object.entries(
  NAMES,
).map(([field, names]) => {
  const keys = [...new Set(names.map(squash))];
  return [field, [...keys, ...keys.flatMap(asPartOf)]];
});

/** A record under our own names; where several fields fit, the first of the list that is filled. */
export function fieldsOf(record: Record_): Record_ {
  const given = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = squash(name);
    if (!given.has(key)) given.set(key, unwrapped(value));
  }
  const fields: Record<string, unknown> = {};
  for (const [field, keys] of KEYS) {
    const key = keys.find((candidate) => filled(given.get(candidate)));
    if (key !== undefined) fields[field] = given.get(key);
  }
  if (!["string", "number"].includes(typeof fields["id"])) delete fields["id"];
  if (fields["text"] !== undefined) fields["text"] = joined(fields["text"]);
  if (fields["author"] !== undefined) fields["author"] = named(fields["author"]);
  const source = given.get("source");
  if (fields["url"] === undefined && typeof source === "string" && /^https?:/u.test(source))
    fields["url"] = source;
  return fields;
}

/**
 * The fields of a record or, where it has no text itself, of the object in it that has one, that of its own `body` before
 * others, four levels deep at most.
 */
export function fieldsWithin(record: Record_, depth = 0): Record_ {
  const own = fieldsOf(record);
  if (typeof own["text"] === "string" || depth > 3) return own;
  for (const value of [own["text"], ...Object.values(record)]) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const inner = fieldsWithin(value as Record_, depth + 1);
    if (typeof inner["text"] === "string")
      return { ...own, ...inner, ...("id" in own && { id: own["id"] }) };
  }
  return own;
}

/** Whether a record has a column or key for a field, though it be empty. */
export function hasField(record: Record_, field: string): boolean {
  const keys = KEYS.find(([name]) => name === field)?.[1] ?? [];
  return Object.keys(record).some((name) => keys.includes(squash(name)));
}

/** `Publication Date`, `publication_date` and `publicationDate` are one. */
function squash(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, "");
}

function asPartOf(key: string): readonly string[] {
  return ["article", "full", "news", "story", "post"].map((whole) => whole + key);
}

/** A list of paragraphs, or of pieces of one text with its links and emphasis, as Telegram exports it. */
function joined(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const pieces = value.map((piece) => {
    const { text } = (piece ?? {}) as Record_;
    return typeof piece === "string" ? piece : typeof text === "string" ? text : "";
  });
  const runs = value.some((piece) => typeof piece === "object");
  return pieces.join(runs ? "" : "\n\n");
}

/** The name of a person's record, `{"@type":"Person","name":"…"}`, or of several. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  return typeof value === "object" && value !== null ? (value as Record_)["name"] : value;
}

/** What WordPress, Drupal and MongoDB wrap a value in: `{"rendered": "<p>…"}`, `{"$oid": "66a…"}`. */
const WRAPPERS = ["rendered", "processed", "value", "$oid", "$date", "$numberLong"];

function unwrapped(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const name = WRAPPERS.find((wrapper) => wrapper in value);
  return name === undefined ? value : unwrapped((value as Record_)[name]);
}

function filled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** Whether a field holds HTML: a tag of a block, closed or alone. */
export function isMarkup(text: string): boolean {
  return /<\/(?:p|div|h[1-6]|li|blockquote|span|a)>|<br\s{0,3}\/?>/iu.test(text);
}

type Record_ = Readonly<Record<string, unknown>>;

/** Names under which exports of other programs keep what an article is made of. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  text: "text content body article article_text articletext articlebody full_text fulltext maintext main_text story texte contenu corps isi konten teks texto contenido cuerpo conteúdo conteudo inhalt testo contenuto tekst текст 正文 内容 本文".split(
    " ",
  ),
  title:
    "title headline heading titre judul título titulo titel titolo заголовок 标题 タイトル".split(
      " ",
    ),
  published:
    "published published_at publishedat date pub_date pubdate publish_date published_date publication_date publicationdate date_publish datepublished date_published datetime timestamp tanggal fecha datum data дата 日期".split(
      " ",
    ),
  url: "url link uri source_url permalink".split(" "),
  author: "author authors byline auteur auteurs penulis autor autore auteurs автор 作者".split(" "),
  language: "language lang langue bahasa idioma sprache lingua taal язык 语言".split(" "),
  section: "section category rubrique kategori sección seção rubrik categoria".split(" "),
  id: "id guid uuid article_id articleid doc_id".split(" "),
};

/** A record under our own names; where several fields fit, the first of the list that is filled. */
export function fieldsOf(record: Record_): Record_ {
  const folded = new Map(
    Object.entries(record).map(([name, value]) => [name.trim().toLowerCase(), rendered(value)]),
  );
  const fields: Record<string, unknown> = {};
  for (const [field, names] of Object.entries(NAMES)) {
    const name = names.find((candidate) => filled(folded.get(candidate)));
    if (name !== undefined) fields[field] = folded.get(name);
  }
  return fields;
}

/** WordPress wraps its HTML: `{"rendered": "<p>…"}`. */
function rendered(value: unknown): unknown {
  return typeof value === "object" && value !== null && "rendered" in value
    ? value.rendered
    : value;
}

function filled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** Whether a field holds HTML: a tag of a block, closed or alone. */
export function isMarkup(text: string): boolean {
  return /<\/(?:p|div|h[1-6]|li|blockquote|span|a)>|<br\s{0,3}\/?>/iu.test(text);
}

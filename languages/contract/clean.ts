/** Words by which `clean` recognises furniture around an article. All in lower case; a phrase matches whole words. */
export interface CleanPack {
  /** Begin a line that points to other articles: "read also", "related". */
  readonly related?: readonly string[];
  /** Anywhere in a short line: newsletter, social and subscription calls, cookie notes. */
  readonly calls?: readonly string[];
  /** A whole heading, up to punctuation and numbers, behind which readers write: "comments", "leave a reply". */
  readonly commentHeadings?: readonly string[];
  /** Begin a line of credits: "photo", "source", "edited by". */
  readonly credits?: readonly string[];
  /** Begin a caption: "legend", "pictured". */
  readonly captions?: readonly string[];
  /** Anywhere in a line: "all rights reserved". */
  readonly legal?: readonly string[];
  /** A whole line of menus and buttons: "home", "back to top", "advertisement". */
  readonly menus?: readonly string[];
  /** Begin a line that names the author: "by", "reported by". */
  readonly bylines?: readonly string[];
  /** Begin a line with the date of publication: "published on", "updated". */
  readonly dated?: readonly string[];
}

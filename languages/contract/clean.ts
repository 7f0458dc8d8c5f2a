/**
 * Words by which `clean` tells an article's prose from the furniture around it, all in lower case.
 * A phrase matches whole words, with any apostrophe; `…` inside it stands for up to 60 characters.
 */
export interface CleanPack {
  /** Frequent function words: prose has many, menus have few. */
  readonly common?: readonly string[];
  /** Openings of lines that lead to other articles: "read also", "related". */
  readonly related?: readonly string[];
  /** Newsletter, subscription, social and app calls as they open a sentence: "subscribe to". */
  readonly calls?: readonly string[];
  /** Headings behind which readers write: "comments", "leave a reply". */
  readonly commentHeadings?: readonly string[];
  /** Legal and cookie notices, anywhere in a short line: "all rights reserved". */
  readonly legal?: readonly string[];
  /** Menus, buttons and labels that fill a line: "home", "back to top", "advertisement". */
  readonly menus?: readonly string[];
  /** Openings of captions and photo credits: "photo", "pictured". */
  readonly captions?: readonly string[];
  /** Openings of credits below the text: "source", "edited by". */
  readonly credits?: readonly string[];
  /** Openings of the newsroom's notes on its text and of disclaimers, however long: "this article was amended". */
  readonly notes?: readonly string[];
  /** Openings of bylines: "by", "reported by". */
  readonly bylines?: readonly string[];
  /** What agencies put before the first sentence, where it is not a place and a dash: `新华社北京5月6日电`. */
  readonly heads?: readonly RegExp[];
  /** Labels of a day of publication: "published on", "updated". */
  readonly dated?: readonly string[];
}

/** How a main clause with a subject of its own follows another behind no more than a comma. */
export interface Splices {
  /**
   * Endings of the clause in front, its verb's last letters taken apart ("し", "ㅆ고"): it then has a subject that is marked
   * too. Without them it may end in any way.
   */
  readonly endings?: readonly string[];
  /** Those that end an adverbial instead: "に対し". */
  readonly adverbialEndings?: readonly string[];
  /** Endings of a first clause that tells only when: "时", "后". */
  readonly whenEndings?: readonly string[];
  /** First words of a sentence whose first clause is an adverbial: "随着", "截至". */
  readonly leads?: readonly string[];
  /** Words that open a clause about others: "其中", "另有". */
  readonly openers?: readonly string[];
  /** Words that stand right behind a subject: "は", "则", "升至". */
  readonly marks?: readonly string[];
  /** Endings of a subject: "는". */
  readonly markEndings?: readonly string[];
  /** Nouns for what the subject in front has, which say nothing alone: "年龄", "全长". */
  readonly attributes?: readonly string[];
}

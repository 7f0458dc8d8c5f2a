import { type Atom, cutAtoms } from "./atoms.ts";
import type { Form } from "./entry.ts";

/** The forms that are spelt by the atoms on the way to this node, and those that go on from here. */
export interface FormNode {
  readonly forms: readonly Form[];
  /** By the stem of the next atom. */
  readonly next: ReadonlyMap<string, FormNode> | undefined;
}

interface Node extends FormNode {
  readonly forms: Form[];
  next: Map<string, Node> | undefined;
}

/** Forms of names as a tree of their atoms' stems; a branch is built when a text first has its first word. */
export class FormIndex {
  readonly #stem: (key: string) => string;
  readonly #raw = new Map<string, Form[]>();
  readonly #nodes = new Map<string, Node>();

  constructor(all: readonly Form[], stem: (key: string) => string) {
    this.#stem = stem;
    for (const form of all) {
      const [first] = cutAtoms(form.text, 0, 1);
      if (first === undefined) continue;
      const key = stem(first.key);
      const same = this.#raw.get(key);
      if (same === undefined) this.#raw.set(key, [form]);
      else same.push(form);
    }
  }

  /** The node of all forms that begin with an atom of this stem. */
  at(stem: string): FormNode | undefined {
    const known = this.#nodes.get(stem);
    if (known !== undefined) return known;
    const forms = this.#raw.get(stem);
    if (forms === undefined) return undefined;
    const node: Node = { forms: [], next: undefined };
    for (const form of forms) this.#add(node, form);
    this.#raw.delete(stem);
    this.#nodes.set(stem, node);
    return node;
  }

  #add(root: Node, form: Form): void {
    let node = root;
    for (const atom of atomsOf(form.text).slice(1)) {
      const key = this.#stem(atom.key);
      node.next ??= new Map();
      let next = node.next.get(key);
      if (next === undefined) {
        next = { forms: [], next: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    if (!node.forms.some((other) => sameForm(other, form))) node.forms.push(form);
  }
}

const sameForm = (left: Form, right: Form): boolean =>
  left.entry.id === right.entry.id && left.exact === right.exact && left.text === right.text;

const atomCache = new Map<string, readonly Atom[]>();

/** The atoms of a form's text; the same few thousand texts are met again in every language. */
export function atomsOf(text: string): readonly Atom[] {
  const known = atomCache.get(text);
  if (known !== undefined) return known;
  const atoms = cutAtoms(text);
  atomCache.set(text, atoms);
  return atoms;
}

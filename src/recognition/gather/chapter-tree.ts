import type { ChapterLevel } from '../../model/chapter.ts';
import { fewestShown, isBeginOf, shownPart } from '../../model/text/cut-title.ts';
import { codeKey, titleKey } from '../../model/text/keys.ts';
import type { Page } from './without-twins.ts';

/** A place in the tree while it is made: what several pages say of it comes together here. */
export type Node = {
  code: string | null;
  codeKey: string | null;
  title: string;
  titleKey: string;
  level: ChapterLevel;
  /** The chapter above as a page names it; codes may know one that is nearer. */
  named: Node | null;
  /** The page that spoke of it first: its own, or one below that names it. */
  readonly origin: Page;
  /** The first page in order that speaks of it. */
  first: Page;
  /** Its own pages. */
  readonly parts: Page[];
};

type Name = { readonly code: string | null; readonly title: string; readonly level: ChapterLevel };

/** Whether two pages can mean the same level: `other` says nothing. */
function sameLevel(left: ChapterLevel, right: ChapterLevel): boolean {
  return left === right || left === 'other' || right === 'other';
}

function isWithin(key: string, ancestor: string): boolean {
  return key.startsWith(`${ancestor}.`);
}

/**
 * The code in full: `Deelprogramma 1` under `Programma 2` is 2.1, because another programme has a `Deelprogramma 1` as well.
 * A code that already begins with the one above it, or has several segments, is full.
 */
function fullCode(key: string | null, above: Node | null, level: ChapterLevel): string | null {
  if (key === null || above?.codeKey == null || key.includes('.') || level !== 'subprogramme') return key;
  return `${above.codeKey}.${key}`;
}

function append(index: Map<string, Node[]>, key: string, node: Node): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [node]);
  else found.push(node);
}

function prefixLength(node: Node, code: string | null): number {
  return node.codeKey !== null && code !== null && isWithin(code, node.codeKey) ? node.codeKey.length : 0;
}

/** All places of one publication, found by code and title. */
export class ChapterTree {
  readonly nodes: Node[] = [];
  readonly #byCode = new Map<string, Node[]>();
  readonly #byTitle = new Map<string, Node[]>();
  readonly #byBegin = new Map<string, Node[]>();

  #add(node: Node): Node {
    this.nodes.push(node);
    if (node.codeKey !== null) append(this.#byCode, node.codeKey, node);
    append(this.#byTitle, node.titleKey, node);
    append(this.#byBegin, node.titleKey.slice(0, fewestShown), node);
    return node;
  }

  /** The same code and title are one chapter; the same code with another title are two, but a page below may name its parent freely. */
  #findByCode(name: Name, key: string, isParent: boolean): Node | null {
    const title = titleKey(name.title);
    const coded = (this.#byCode.get(key) ?? []).filter((node) => sameLevel(node.level, name.level));
    const same = coded.find((node) => node.titleKey === title || node.titleKey === '' || title === '');
    return same ?? (isParent ? (coded[0] ?? null) : null);
  }

  /**
   * Without a code: the chapter with that title under the same chapter, else the one whose code the page's own code begins with, else the
   * only one that has the title and doesn't lie elsewhere.
   */
  #findByTitle(name: Name, named: Node | null, page: Page): Node | null {
    const title = titleKey(name.title);
    const titled = (this.#byTitle.get(title) ?? []).filter((node) => title !== '' && sameLevel(node.level, name.level));
    const under = titled.find((node) => node.codeKey === null && node.named === named);
    if (under !== undefined) return under;
    if (titled.length === 0 && shownPart(name.title) !== null) return this.#findByBegin(title, name.level);
    const code = codeKey(page.chapter.code);
    const [nearest] = titled.toSorted((left, right) => prefixLength(right, code) - prefixLength(left, code));
    if (nearest !== undefined && prefixLength(nearest, code) > 0) return nearest;
    const loose = titled.filter((node) => named === null || node.codeKey !== null || node.named === null);
    return loose.length === 1 ? (loose[0] ?? null) : null;
  }

  /** The only chapter whose title begins so; a menu that cut it off gave no more. */
  #findByBegin(shown: string, level: ChapterLevel): Node | null {
    const alike = this.#byBegin.get(shown.slice(0, fewestShown)) ?? [];
    const found = alike.filter((node) => sameLevel(node.level, level) && isBeginOf(shown, node.titleKey));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  #place(name: Name, named: Node | null, page: Page): Node {
    const isParent = name !== page.chapter;
    const key = fullCode(codeKey(name.code), named, name.level);
    const found = key === null ? this.#findByTitle(name, named, page) : this.#findByCode(name, key, isParent);
    const { code, title, level } = name;
    if (found === null) {
      return this.#add({
        code,
        codeKey: key,
        title,
        titleKey: titleKey(title),
        level,
        named,
        origin: page,
        first: page,
        parts: [],
      });
    }
    if (found.named === null && named !== null && !isAbove(found, named)) found.named = named;
    if (found.level === 'other') found.level = level;
    if (page.order < found.first.order) found.first = page;
    return found;
  }

  /** Finds or makes the place of a page's chapter, and of the chapters above it that the page names. */
  place(page: Page): void {
    let above: Node | null = null;
    for (const parent of page.chapter.parents) above = this.#place(parent, above, page);
    const node = this.#place(page.chapter, above, page);
    // The page itself knows its title better than a page below it that only names it.
    if (node.parts.length === 0 && page.chapter.title !== '') {
      node.title = page.chapter.title;
      node.code = page.chapter.code ?? node.code;
    }
    node.parts.push(page);
  }

  /** The chapter above: the nearest by code, unless a page names one in between that has no code. */
  parentOf(node: Node): Node | null {
    const named = node.named;
    if (node.codeKey === null || (named !== null && named.codeKey === null)) return named;
    for (let end = node.codeKey.lastIndexOf('.'); end > 0; end = node.codeKey.lastIndexOf('.', end - 1)) {
      const prefix = node.codeKey.slice(0, end);
      if (named?.codeKey != null && !isWithin(prefix, named.codeKey)) return named;
      const above = this.#byCode.get(prefix)?.[0];
      if (above !== undefined) return above;
    }
    return named;
  }

  /** Chapters with one code and different titles. */
  contested(): Node[][] {
    return [...this.#byCode.values()].filter((nodes) => new Set(nodes.map((node) => node.titleKey)).size > 1);
  }
}

/** Whether `node` is somewhere above `below`: naming it under there would close a circle. */
function isAbove(node: Node, below: Node): boolean {
  for (let at: Node | null = below; at !== null; at = at.named) if (at === node) return true;
  return false;
}

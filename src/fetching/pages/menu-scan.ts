import { foldSpace } from '../../model/text/fold-space.ts';
import { leadingWords } from '../../reading/fetched/leading-words.data.ts';
import { ElementWatch, isBesideMenu, isMenuElement } from './element-watch.ts';
import type { MenuEntry } from './menu-entry.ts';
import type { MarkupHearer } from './scan-markup.ts';

/** An entry while it is being put together. */
type Writing = { href: string | null; text: string; above: number | null; isMarked: boolean };
/** A list or an item of one that is open; `above` is the entry that what is in it stands under. */
type Open = { readonly is: 'list' | 'item'; above: number | null; entry: number | null; label: string };
/** What is written outside of menus is one only where it is nothing but links. */
type Loose = { readonly from: number; letters: number };

const lists = new Set(['ul', 'ol', 'menu']);
const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const parting = new Set(['a', 'button', 'label', 'summary']);
const silent = new Set(['script', 'style', 'template', 'svg']);
const levelName = /(?:^|[\s_-])(?:level|niveau|depth|diepte|lvl)[\s_-]?(\d)(?:$|[\s_-])/i;
const longestText = 200;
/** Fewer links in a list that is no menu are a reference. */
const fewestLoose = 3;
/** So much of a list may be words that lead nowhere. */
const mostLetters = 0.2;

/** Deeper no menu is. */
const deepest = 60;

/** The level of an entry that its element states. */
function readLevel(attribute: (name: string) => string | null): number | null {
  const stated = attribute('aria-level') ?? attribute('data-level') ?? levelName.exec(attribute('class') ?? '')?.[1];
  return stated !== undefined && /^\d$/.test(stated) ? Number(stated) : null;
}

/** Puts together the menus of a page from its tags, also where ends are left out: lists in lists, and what folds out. */
export class MenuScan implements MarkupHearer {
  readonly #most: number;
  readonly #entries: Writing[] = [];
  readonly #menus = new ElementWatch(isMenuElement);
  readonly #beside = new ElementWatch(isBesideMenu);
  readonly #open: Open[] = [];
  /** Of the list that is innermost, the last entry of each level that a class names. */
  #levels: { level: number; entry: number }[] = [];
  #level: number | null = null;
  /** A heading in a menu, which the next list stands under. */
  #heading: { text: string; entry: number | null; isOpen: boolean } | null = null;
  #link: (Writing & { readonly label: string }) | null = null;
  #loose: Loose | null = null;
  #skipped: string | null = null;

  /** @param most entries that are taken */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was heard, in the order of the page. */
  get entries(): readonly MenuEntry[] {
    return this.#entries.map((entry) => ({ ...entry, text: foldSpace(entry.text).slice(0, longestText) }));
  }

  start(name: string, attribute: (name: string) => string | null): void {
    this.#menus.start(name, attribute);
    this.#beside.start(name, attribute);
    if (silent.has(name)) this.#skipped = name;
    if (this.#beside.isOpen) return;
    const open = this.#open.at(-1);
    // A button beside the words of an item says something else.
    if (parting.has(name) && open?.entry === null && open.label !== '') open.label += '\n';
    this.#level = readLevel(attribute) ?? (name === 'li' ? null : this.#level);
    if (lists.has(name)) this.#openList();
    else if (name === 'li' || name === 'details') this.#openItem(name);
    else if (headings.has(name) && this.#menus.isOpen && this.#open.length === 0)
      this.#heading = { text: '', entry: null, isOpen: true };
    else if (name === 'a') this.#openLink(attribute('href'), attribute('title') ?? attribute('aria-label') ?? '');
    else if (name === 'img' && this.#link?.text === '') this.#link.text = attribute('alt') ?? '';
  }

  text(text: string): void {
    if (this.#skipped !== null || this.#beside.isOpen) return;
    if (this.#link !== null) {
      if (this.#link.text.length < longestText) this.#link.text += text;
      return;
    }
    if (this.#heading?.isOpen === true && this.#heading.text.length < longestText)
      this.#heading.text += text.replaceAll('\n', ' ');
    const open = this.#open.at(-1);
    if (open?.is === 'item' && open.entry === null && open.label.length < longestText)
      open.label += text.replaceAll('\n', ' ');
    else if (this.#loose !== null) this.#loose.letters += text.trim().length;
  }

  end(name: string): void {
    this.#menus.end(name);
    this.#beside.end(name);
    if (this.#skipped === name) this.#skipped = null;
    if (name === 'a') this.#closeLink();
    if (headings.has(name) && this.#heading !== null) this.#heading.isOpen = false;
    if (lists.has(name)) this.#close('list');
    else if (name === 'li' || name === 'details') this.#close('item');
    else if (name === 'nav') this.#heading = null;
  }

  #openList(): void {
    this.#closeLink();
    const open = this.#open.at(-1);
    if (this.#open.length >= deepest) return;
    if (open === undefined) {
      this.#levels = [];
      if (!this.#menus.isOpen) this.#loose = { from: this.#entries.length, letters: 0 };
      this.#open.push({ is: 'list', above: this.#takeHeading(), entry: null, label: '' });
      return;
    }
    if (open.is === 'item' && open.entry === null) open.entry = this.#addFold(open.label, open.above);
    // A list right below the items of another belongs to the last of them.
    this.#open.push({ is: 'list', above: open.entry ?? open.above, entry: null, label: '' });
  }

  #takeHeading(): number | null {
    const heading = this.#heading;
    this.#heading = null;
    if (heading === null || heading.isOpen) return null;
    return heading.entry ?? this.#addFold(heading.text, null);
  }

  #openItem(name: string): void {
    this.#closeLink();
    if (name === 'li') this.#closeItems();
    const open = this.#open.at(-1);
    if ((open === undefined && name === 'li') || this.#open.length >= deepest) return;
    const above = open === undefined ? null : open.is === 'item' ? (open.entry ?? open.above) : open.above;
    this.#open.push({ is: 'item', above, entry: null, label: '' });
  }

  /** An item ends where the next begins. */
  #closeItems(): void {
    while (this.#open.at(-1)?.is === 'item') this.#closeLast();
  }

  #openLink(href: string | null, label: string): void {
    this.#closeLink();
    const open = this.#open.at(-1);
    if (open === undefined && !this.#menus.isOpen) return;
    if (this.#entries.length >= this.#most) return;
    const leads = href === null || /^\s*(?:#|javascript:|mailto:|tel:|$)/i.test(href) ? null : href;
    const above = this.#aboveBy(this.#level) ?? open?.above ?? null;
    this.#link = { href: leads, text: '', above, isMarked: this.#menus.isOpen, label };
  }

  #aboveBy(level: number | null): number | null {
    return level === null ? null : (this.#levels.findLast((one) => one.level < level)?.entry ?? null);
  }

  #closeLink(): void {
    const link = this.#link;
    this.#link = null;
    if (link === null) return;
    const { label, ...written } = link;
    const text = foldSpace(foldSpace(link.text) === '' ? label : link.text);
    const isNamed = /[\p{L}\p{N}]/u.test(text) && !leadingWords.test(text);
    const open = this.#open.at(-1);
    if (!isNamed) return;
    if (link.href === null && open?.is === 'item') {
      // It folds out what is below it, as the words of the item would.
      open.label += `\n${text}\n`;
      return;
    }
    const at = this.#entries.push({ ...written, text }) - 1;
    if (this.#heading?.isOpen === true) this.#heading.entry = at;
    if (open?.is === 'item') open.entry ??= at;
    if (this.#level !== null) {
      const level = this.#level;
      this.#levels = [...this.#levels.filter((one) => one.level < level), { level, entry: at }];
    }
  }

  #addFold(label: string, above: number | null): number | null {
    const text = label
      .split('\n')
      .map(foldSpace)
      .find((line) => /\p{L}{2}/u.test(line) && line.length < longestText && !leadingWords.test(line));
    if (text === undefined || this.#entries.length >= this.#most) return null;
    return this.#entries.push({ href: null, text, above, isMarked: this.#menus.isOpen }) - 1;
  }

  #close(is: Open['is']): void {
    this.#closeLink();
    // The end of an item that is not open in this list ends nothing.
    if (is === 'item' && this.#open.at(-1)?.is === 'list') return;
    const at = this.#open.findLastIndex((open) => open.is === is);
    if (at < 0) return;
    while (this.#open.length > at) this.#closeLast();
  }

  #closeLast(): void {
    const closed = this.#open.pop();
    if (closed?.is === 'item') {
      const list = this.#open.at(-1);
      if (list?.is === 'list') list.entry = closed.entry ?? list.entry;
      if (closed.entry === null && this.#loose !== null) this.#loose.letters += closed.label.trim().length;
    }
    if (this.#open.length === 0) this.#judgeLoose();
  }

  #judgeLoose(): void {
    const loose = this.#loose;
    this.#loose = null;
    if (loose === null) return;
    const own = this.#entries.slice(loose.from);
    const letters = own.reduce((sum, { text }) => sum + text.length, 0);
    const links = own.filter(({ href }) => href !== null).length;
    if (links < fewestLoose || loose.letters > letters * mostLetters) this.#entries.length = loose.from;
  }
}

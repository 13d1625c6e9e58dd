import { foldSpace } from '../../model/text/fold-space.ts';
import { ElementWatch, isMenuElement } from './element-watch.ts';
import type { MenuEntry } from './menu-entry.ts';
import { MenuScan } from './menu-scan.ts';
import { scanMarkup } from './scan-markup.ts';

/** A link as a page has it. */
type PageLink = {
  /** As written. */
  readonly href: string;
  /** What a reader clicks on; empty where that is a picture without words. */
  readonly text: string;
  readonly isInMenu: boolean;
  /** The how manieth link of the page it is, from 1. */
  readonly place: number;
};

/** What a fetch needs to know of a page. */
export type PageScan = {
  /** What relative links are relative to, as written; null where it is the page itself. */
  readonly base: string | null;
  readonly links: readonly PageLink[];
  /** Its menus, from its begin to its end. */
  readonly menus: readonly MenuEntry[];
  /** How many links there were beyond the most that are taken. */
  readonly linksOver: number;
  /** All words of the page, for people without script too. */
  readonly text: string;
  readonly scripts: number;
  /** An element that a script is to fill: empty, and named for it. */
  readonly hasEmptyRoot: boolean;
  /** It says to people without script that it needs one. */
  readonly asksForScript: boolean;
};

/** Where elements name another page that a reader is led to. */
const leading: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['area', 'href'],
  ['iframe', 'src'],
  ['frame', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
]);
const rootNames = /^(?:root|app|__next|__nuxt|___gatsby|q-app|svelte|main-app|react-root|application)$/i;
const silent = new Set(['script', 'style', 'template', 'title']);
/** Frames that show a text are no longer than this; the rest of a link is a page of its own. */
const longestText = 200;
const longestPage = 1_000_000;

/** Reads links, words and signs of scripts of a page in one walk. @param mostLinks that are taken */
export function scanPage(html: string, mostLinks: number): PageScan {
  const links: { href: string; text: string; isInMenu: boolean; place: number }[] = [];
  const menus = new ElementWatch(isMenuElement);
  const menuScan = new MenuScan(mostLinks);
  const words: string[] = [];
  let [base, place, scripts, length]: [string | null, number, number, number] = [null, 0, 0, 0];
  let [hasEmptyRoot, asksForScript, inNoscript] = [false, false, false];
  let [root, skipped, open]: [string | null, string | null, (typeof links)[number] | null] = [null, null, null];
  const add = (href: string | null, text: string) => {
    if (href === null) return null;
    place += 1;
    if (links.length >= mostLinks) return null;
    const link = { href, text, isInMenu: menus.isOpen, place };
    links.push(link);
    return link;
  };
  scanMarkup(html, {
    start: (name, attribute) => {
      menus.start(name, attribute);
      menuScan.start(name, attribute);
      if (name === 'script') scripts += 1;
      else root = rootNames.test(attribute('id') ?? '') || name === 'app-root' ? name : null;
      if (silent.has(name)) skipped = name;
      if (name === 'noscript') inNoscript = true;
      if (name === 'base') base ??= attribute('href');
      const label = foldSpace(attribute('title') ?? attribute('aria-label') ?? '').slice(0, longestText);
      const source = leading.get(name);
      if (source !== undefined) {
        const link = add(attribute(source), name === 'a' ? '' : label);
        if (name === 'a') open = link;
      }
      if (open !== null && open.text === '' && name === 'img') open.text = foldSpace(attribute('alt') ?? '');
      if (name === 'link' && /^(?:next|prev|contents|chapter)$/i.test(attribute('rel') ?? ''))
        add(attribute('href'), label);
      if (name === 'meta' && attribute('http-equiv')?.toLowerCase() === 'refresh')
        add(/url\s*=\s*["']?([^"']+)/i.exec(attribute('content') ?? '')?.[1] ?? null, '');
      words.push(' ');
    },
    text: (text) => {
      menuScan.text(text);
      if (skipped !== null) return;
      if (text.trim() !== '') root = null;
      if (inNoscript && /script/i.test(text)) asksForScript = true;
      if (open !== null && open.text.length < longestText) open.text += text;
      if (length < longestPage) words.push(text);
      length += text.length;
    },
    end: (name) => {
      menus.end(name);
      menuScan.end(name);
      if (skipped === name) skipped = null;
      if (root === name) hasEmptyRoot = true;
      if (name !== 'script') root = null;
      if (name === 'noscript') inNoscript = false;
      if (name === 'a') open = null;
      words.push(' ');
    },
  });
  return {
    base,
    links: links.map((link) => ({ ...link, text: foldSpace(link.text).slice(0, longestText) })),
    menus: menuScan.entries,
    linksOver: place - links.length,
    text: foldSpace(words.join('')),
    scripts,
    hasEmptyRoot,
    asksForScript,
  };
}

import { createHash } from 'node:crypto';
import type { LaidPart } from '../makers/lay/block.ts';
import type { Maker } from '../makers/make-maker.ts';
import { writeHtml } from '../makers/write/html.ts';
import type { Pages } from './read-site.ts';

/** A chapter of a book as its menu has it. */
export type TrueChapter = {
  readonly key: string;
  /** Its title, then other ways to write it that are as good. */
  readonly titles: readonly string[];
  readonly code: string | null;
  readonly level: string;
  /** The place of the chapter above among all; null for the outermost. */
  readonly parent: number | null;
};

type Chapter = TrueChapter & {
  readonly part: LaidPart;
  readonly heading: string;
  readonly rank: number;
  readonly path: string;
};

/** How a site shows its chapters; each maker has one way. */
export const menuKinds = ['nested', 'start-alone', 'open-branch', 'levels'] as const;
export type MenuKind = (typeof menuKinds)[number];

/**
 * A book of a maker as a web site with a page for each chapter. Pages do not tell their place: addresses are numbers in no order, there is no
 * breadcrumb, and the heading is in turn the title without a number, none, and the title of the chapter above. The menu tells it; where the page
 * has its title, one kind of menu cuts it off.
 */
export function makeSite(
  maker: Maker,
  book: Maker['books'][number],
  kind: MenuKind,
): { readonly pages: Pages; readonly truth: readonly TrueChapter[] } {
  const chapters = readChapters(book);
  const name = `Begroting ${book.draft.year} - ${maker.body.fullName}`;
  const page = (at: number | null, parts: readonly LaidPart[]) => {
    const html = writeHtml({ name: '', title: name, parts });
    const menu = writeMenu(chapters, kind, at);
    return at === null && kind === 'start-alone'
      ? html.replace('<main>', `<main>${menu}`)
      : html.replace('<body>', `<body>${menu}`);
  };
  return {
    truth: chapters,
    pages: {
      '/': page(null, []),
      ...Object.fromEntries(chapters.map((chapter, at) => [chapter.path, page(at, [bare(chapters, chapter, at)])])),
    },
  };
}

function readChapters({ draft, pages }: Maker['books'][number]): readonly Chapter[] {
  const ranks = new Map(draft.chapters.map(({ key, rank }) => [key, rank]));
  const chapters: Chapter[] = [];
  for (const part of pages.flatMap(({ parts }) => parts)) {
    const [head] = part.blocks;
    const rank = ranks.get(part.chapter?.key ?? '');
    if (part.chapter === null || rank === undefined || head?.kind !== 'heading') continue;
    const { key, titles, code, level } = part.chapter;
    const above = chapters.findLastIndex((chapter) => chapter.rank < rank);
    const path = `/p${createHash('sha256').update(key).digest().readUInt16BE()}${chapters.length}`;
    chapters.push({ key, titles, code, level, parent: above < 0 ? null : above, part, heading: head.text, rank, path });
  }
  return chapters;
}

function bare(chapters: readonly Chapter[], { part, titles, parent }: Chapter, at: number): LaidPart {
  const [, ...others] = part.blocks;
  const heading = (text = '') => ({ kind: 'heading', rank: 1, text, look: 'marked' }) as const;
  const above = parent === null ? undefined : chapters[parent]?.titles[0];
  if (at % 3 === 1) return { ...part, blocks: others };
  return { ...part, blocks: [heading(at % 3 === 2 && above !== undefined ? above : titles[0]), ...others] };
}

const longestCut = 24;

function writeMenu(chapters: readonly Chapter[], kind: MenuKind, open: number | null): string {
  if (kind === 'start-alone' && open !== null) return '';
  const link = ({ path, heading }: Chapter, at: number) => {
    const isCut = kind === 'levels' && at % 3 === 0 && heading.length > longestCut + 3;
    const text = isCut ? `${heading.slice(0, longestCut)}…` : heading;
    return `<a href="${path}">${text.replaceAll('&', '&amp;')}</a>`;
  };
  if (kind === 'levels')
    return `<nav><ul>${chapters.map((chapter, at) => `<li class="level-${chapter.rank + 1}">${link(chapter, at)}</li>`).join('')}</ul></nav>`;
  const branch = new Set<number | null>([null]);
  for (let at = open; at !== null; at = chapters[at]?.parent ?? null) branch.add(at);
  const below = (parent: number | null): string => {
    const isShut = kind === 'open-branch' && !branch.has(parent);
    const items = isShut
      ? []
      : chapters.flatMap((chapter, at) =>
          chapter.parent === parent ? [`<li>${link(chapter, at)}${below(at)}</li>`] : [],
        );
    return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
  };
  return kind === 'start-alone' ? below(null) : `<nav>${below(null)}</nav>`;
}

import { headingOfLine } from '../layout/heading-of-line.ts';
import { headingId, type Layout } from '../layout/induce-layout.ts';
import type { Line } from '../layout/lines.ts';
import type { ChapterHeading } from '../outline/chapters/chapter-heading.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import { findOpenings } from './openings.ts';
import { findParagraphs } from './paragraphs.ts';

/** What is known of the layout beside the line itself. */
export type Setting = {
  readonly layout: Layout;
  readonly blocks: readonly MarkedBlock[];
  /** The chapters of the series, by the index of their block. */
  readonly chapters: ReadonlyMap<number, ChapterHeading>;
  /** The highest level of a marked-up question, and the deepest of a chapter of a series; null where none is marked up. */
  readonly questionRank: number | null;
  readonly chapterRank: number | null;
  /** Unnumbered lines that stand above the first question of a round, as such lines do throughout the document. */
  readonly openings: ReadonlySet<number>;
  /** Headings of mandatory paragraphs that stand beside another of their level. */
  readonly paragraphs: ReadonlySet<number>;
  /** Headings that stand once are marked up: then a line that is not is no title of a chapter. */
  readonly areTitlesMarked: boolean;
};

/** Collects what the layout says once for all lines. */
export function settingOf(layout: Layout, lines: readonly Line[], blocks: readonly MarkedBlock[]): Setting {
  const chapters = new Map(
    layout.series.flatMap(({ lines: own }) =>
      own.map((line): [number, ChapterHeading] => [line.index, headingOfLine(line)]),
    ),
  );
  const head = chapters.size === 0 ? headOf(lines, blocks) : null;
  if (head !== null) chapters.set(head.index, headingOfLine(head));
  const isNumbered = [...chapters.values()].some(({ code }) => code !== null);
  const asked = lines.filter((line) => (layout.headings.get(headingId(line))?.asked ?? 'section') !== 'section');
  const ranks = asked.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const own = lines.flatMap(({ index, rank }) => (chapters.has(index) && rank !== null ? [rank] : []));
  return {
    layout,
    blocks,
    chapters,
    questionRank: ranks.length === 0 ? null : Math.min(...new Set(ranks)),
    chapterRank: own.length === 0 ? null : Math.max(...new Set(own)),
    areTitlesMarked: lines.filter((line) => line.rank !== null && !layout.headings.has(headingId(line))).length > 1,
    paragraphs: findParagraphs(lines),
    openings: isNumbered ? new Set() : findOpenings(layout, lines, blocks),
  };
}

/** The line with a code or a word of level above the first text: the chapter of a page that holds one. */
function headOf(lines: readonly Line[], blocks: readonly MarkedBlock[]): Line | null {
  const first = blocks.findIndex(({ mark }) => mark.kind === 'content');
  const head = lines.find(({ index }) => index < first && blocks[index]?.mark.kind === 'chapter');
  return head ?? null;
}

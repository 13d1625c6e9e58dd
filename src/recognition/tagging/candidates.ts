import { nameKey } from '../../model/text/keys.ts';
import { headingId, type Layout } from '../layout/induce-layout.ts';
import type { Line, LineStyle } from '../layout/lines.ts';
import type { NamedHeading } from '../layout/name-questions.ts';
import { type AskedQuestion, cycle } from '../layout/question-weights.data.ts';
import {
  type ChapterHeading,
  levelOfCode,
  levelOfTitle,
  readChapterHeading,
} from '../outline/chapters/chapter-heading.ts';
import { levelWords, matterTitles } from '../outline/chapters/chapter-words.data.ts';
import { isNamedAppendix, isOwnPassage } from '../outline/chapters/own-passage.ts';
import { plainHeading } from '../outline/chapters/parents.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import type { Candidate } from './best-path.ts';
import { findOpenings } from './openings.ts';
import { findParagraphs, isMandatoryParagraph } from './paragraphs.ts';
import type { Tag } from './tag.ts';

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
      own.map((line): [number, ChapterHeading] => [line.index, headingOf(line)]),
    ),
  );
  const head = chapters.size === 0 ? headOf(lines, blocks) : null;
  if (head !== null) chapters.set(head.index, headingOf(head));
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

/** A line of a series as the heading of a chapter: by its words where they are known, else by its code. */
function headingOf({ text, code }: Line): ChapterHeading {
  const known = readChapterHeading(text, true);
  if (known?.code != null && code !== null && known.code === code.code) return known;
  if (code === null) return plainHeading(text);
  const level = (code.word === null ? undefined : levelWords[code.word]) ?? levelOfCode(code.numbers.join('.'));
  return { code: code.code, title: code.title, level, named: code.word !== null, isTheme: false };
}

/** The tags that a line can have, with how well each fits what the line says and how it is set. */
export function candidatesOf(line: Line, setting: Setting): readonly Candidate<Tag>[] {
  const { layout, chapters } = setting;
  const chapter = chapters.get(line.index);
  if (chapter !== undefined)
    return [
      { tag: { kind: 'chapter', heading: chapter }, score: 5 },
      { tag: { kind: 'within' }, score: 0 },
    ];
  const name = layout.headings.get(headingId(line));
  if (name !== undefined) {
    const first: Candidate<Tag> = { tag: tagOf(name.asked, name.order), score: 3 + Math.min(2, name.margin / 2) };
    const second: Candidate<Tag> = { tag: tagOf(name.second, name.order), score: 3 - Math.min(3, name.margin / 2) };
    const within: Candidate<Tag> = { tag: { kind: 'within' }, score: name.asked === 'section' ? 1.5 : 0 };
    return name.asked === name.second ? [first, within] : [first, second, within];
  }
  if (layout.cells.has(headingId(line))) return [{ tag: { kind: 'text' }, score: 1 }];
  const mark = setting.blocks[line.index]?.mark;
  if (mark?.kind === 'question') {
    const question = cycle.find((one) => one === mark.question.question);
    if (question !== undefined)
      return [
        { tag: { kind: 'question', question, order: orderOf(question, layout) }, score: 2.5 },
        { tag: { kind: 'within' }, score: 1 },
      ];
  }
  return single(line, setting);
}

function tagOf(asked: NamedHeading['asked'], order: number): Tag {
  return asked === 'section' ? { kind: 'section', question: 'other' } : { kind: 'question', question: asked, order };
}

/** Where a question that is asked once stands among those that come back: at its like, else behind all that come before it in the cycle. */
function orderOf(question: AskedQuestion, { headings }: Layout): number {
  const place = cycle.indexOf(question);
  let order = 0;
  for (const name of headings.values()) {
    if (name.asked === question) return name.order;
    if (name.asked !== 'section' && cycle.indexOf(name.asked) < place) order = Math.max(order, name.order + 0.5);
  }
  return order === 0 ? 0.5 : order;
}

/** A line that stands once: the title of a chapter without a number, the heading of a part, or no heading at all. */
function single(line: Line, setting: Setting): readonly Candidate<Tag>[] {
  const isParagraph = isMandatoryParagraph(line.text);
  const isMatter = isParagraph || matterTitles.has(nameKey(line.text)) || /^bijlagen?\b/i.test(line.text);
  // Only a line that is set apart: among plain lines the name alone would draw the chapters above it into one.
  const isAppendix = line.style !== 'plain' && isNamedAppendix(line.text);
  const own = isOwnPassage(line.text) && !isAppendix && !setting.paragraphs.has(line.index);
  const chapter: Candidate<Tag> = {
    tag: { kind: 'chapter', heading: { ...plainHeading(line.text), level: levelOf(line) } },
    score:
      weighChapter(line, setting) +
      (isParagraph ? 4 : isMatter ? 2.5 : 0) -
      (own || line.text.endsWith(':') ? 3 : 0) -
      (line.text.endsWith('?') ? 2 : 0),
  };
  const isBelow = line.rank !== null && setting.questionRank !== null && line.rank > setting.questionRank;
  const heads: readonly Candidate<Tag>[] = [
    {
      tag: { kind: 'section', question: 'other' },
      score: (own ? 3 : 0.2) - (isBelow ? 1 : 0) - (line.style === 'plain' && !own ? 2 : 0),
    },
    { tag: { kind: 'within' }, score: (isBelow ? 2 : 0.6) - (line.style === 'plain' ? 1.5 : 0) },
    { tag: { kind: 'goal' }, score: own || isMatter || !isExplained(line, setting) ? -4 : 0 },
  ];
  return line.rank === null
    ? [chapter, ...heads, { tag: { kind: 'text' }, score: textScores[line.style] }]
    : [chapter, ...heads];
}

/** A text or a question stands right below: a title of figures has a table there. */
function isExplained({ index, style }: Line, { blocks }: Setting): boolean {
  const next = blocks[index + 1];
  if (next === undefined || next.mark.kind === 'question') return next !== undefined;
  if (style !== 'plain') return next.block.kind === 'paragraph' || next.block.kind === 'heading';
  // A plain line may be a cell of a table that lost its form: only a sentence explains it.
  return next.block.kind === 'paragraph' && next.text.length > 40 && next.text.endsWith('.');
}

const textScores: Readonly<Record<LineStyle, number>> = {
  h1: -4,
  h2: -4,
  h3: -4,
  h4: -4,
  h5: -4,
  h6: -4,
  bold: -1,
  capitals: 0,
  plain: 1.5,
};

function levelOf({ text }: Line): ChapterHeading['level'] {
  return readChapterHeading(text, true)?.level ?? levelOfTitle(text);
}

function weighChapter(
  { rank, style, text, index }: Line,
  { layout, questionRank, chapterRank, blocks, openings, areTitlesMarked }: Setting,
): number {
  const mark = blocks[index]?.mark;
  // A heading right above a table is of that table.
  const ofTable = blocks[index + 1]?.block.kind === 'table' ? -2 : 0;
  const named = (mark?.kind === 'chapter' ? (mark.heading.named ? 2.5 : -0.5) : 0) + ofTable;
  const isNumbered = layout.series.length > 0;
  if (openings.has(index)) return named + 2.5;
  if (rank !== null) {
    if (chapterRank !== null) return named + (rank < chapterRank ? 2 : rank === chapterRank ? 0.5 : -2.5);
    if (questionRank === null) return named + 1.5;
    return named + (rank < questionRank ? 2.5 : rank === questionRank ? 0.3 : -2);
  }
  if ((questionRank !== null || areTitlesMarked) && style !== 'capitals') return named - 2.5;
  if (isNumbered) return named - 2.5;
  return (
    named +
    { bold: -0.3, capitals: 1.5, plain: text.length < 60 && !/\d{4}/.test(text) ? -0.8 : -2 }[
      style === 'bold' || style === 'capitals' ? style : 'plain'
    ]
  );
}

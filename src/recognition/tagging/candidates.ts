import type { HeadingMeaning, HeadingStyle } from '../../model/correction.ts';
import { type AskedQuestion, askedQuestions } from '../../model/question.ts';
import { nameKey } from '../../model/text/keys.ts';
import { headingOfLine } from '../layout/heading-of-line.ts';
import { headingId, type Layout } from '../layout/induce-layout.ts';
import type { Line } from '../layout/lines.ts';
import type { NamedHeading } from '../layout/name-questions.ts';
import { type ChapterHeading, levelOfTitle, readChapterHeading } from '../outline/chapters/chapter-heading.ts';
import { matterTitles } from '../outline/chapters/chapter-words.data.ts';
import { isNamedAppendix, isOwnPassage } from '../outline/chapters/own-passage.ts';
import { plainHeading } from '../outline/chapters/parents.ts';
import type { Candidate } from './best-path.ts';
import { isMandatoryParagraph } from './paragraphs.ts';
import { partOf } from './part-of.ts';
import type { Setting } from './setting.ts';
import type { Tag } from './tag.ts';

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
    const question = askedQuestions.find((one) => one === mark.question.question);
    if (question !== undefined)
      return [
        { tag: { kind: 'question', question, order: orderOf(question, layout) }, score: 2.5 },
        { tag: { kind: 'within' }, score: 1 },
      ];
  }
  return single(line, setting);
}

/** The tags of a line of which a person decided what it is: one, but for that of a part; null of another line. */
export function settledCandidates(
  line: Line,
  means: HeadingMeaning | undefined,
  setting: Setting,
): readonly Candidate<Tag>[] | null {
  if (means === undefined) return null;
  return means.is === 'part'
    ? partOf(candidatesOf(line, setting))
    : [{ tag: decidedTag(line, means, setting), score: 0 }];
}

function decidedTag(line: Line, means: HeadingMeaning, { layout, chapters }: Setting): Tag {
  switch (means.is) {
    case 'question':
      return { kind: 'question', question: means.question, order: orderOf(means.question, layout) };
    case 'chapter':
      return { kind: 'chapter', heading: chapters.get(line.index) ?? headingOfLine(line) };
    case 'goal':
      return { kind: 'goal' };
    default:
      return { kind: 'text' };
  }
}

function tagOf(asked: NamedHeading['asked'], order: number): Tag {
  return asked === 'section' ? { kind: 'section', question: 'other' } : { kind: 'question', question: asked, order };
}

/** Where a question that is asked once stands among those that come back: at its like, else behind all that come before it in the cycle, as others that are asked once do. */
function orderOf(question: AskedQuestion, { headings }: Layout): number {
  const place = askedQuestions.indexOf(question);
  let order = 0;
  for (const name of headings.values()) {
    if (name.asked === question) return name.order;
    if (name.asked !== 'section' && askedQuestions.indexOf(name.asked) < place) order = Math.max(order, name.order);
  }
  return order + (place + 1) / (askedQuestions.length + 1);
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

const textScores: Readonly<Record<HeadingStyle, number>> = {
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

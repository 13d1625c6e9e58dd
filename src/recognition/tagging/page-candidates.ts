import type { HeadingMeaning } from '../../model/correction.ts';
import { askedQuestions } from '../../model/question.ts';
import { nameKey } from '../../model/text/keys.ts';
import { findPublicationName } from '../identity/publication-name.ts';
import { readLineCode } from '../layout/line-code.ts';
import type { ChapterHeading } from '../outline/chapters/chapter-heading.ts';
import { columnHeads } from '../outline/chapters/chapter-words.data.ts';
import { opensNoChapter } from '../outline/chapters/opens-no-chapter.ts';
import { plainHeading } from '../outline/chapters/parents.ts';
import { isGoalTitle } from '../statements/goal-title.ts';
import type { Candidate } from './best-path.ts';
import type { Page, PageLine } from './page-lines.ts';
import { parentAbove } from './parent-above.ts';
import { partOf } from './part-of.ts';
import type { Tag } from './tag.ts';

const section: Tag = { kind: 'section', question: 'other' };
const within: Tag = { kind: 'within' };
const again: Tag = { kind: 'again' };
const text: Tag = { kind: 'text' };

/** The tags that a line of a single page can have, with how well each fits its own words and what stands right below it. */
export function pageCandidates(line: PageLine, page: Page): readonly Candidate<Tag>[] {
  const { role, block } = line;
  const { mark } = block;
  if (role === 'menu') return [{ tag: { kind: 'aside', why: { say: 'menu', with: { lines: 1 } } }, score: 0 }];
  if (role === 'parent')
    return findPublicationName(line.text)?.year == null
      ? [{ tag: { kind: 'parent', parent: parentAbove(page.blocks, line.index) }, score: 0 }]
      : [{ tag: { kind: 'aside', why: { say: 'names-publication', with: {} } }, score: 0 }];
  if (mark.kind === 'question') {
    const { question } = mark.question;
    const asked = askedQuestions.find((one) => one === question);
    return [
      ...(asked === undefined
        ? [{ tag: { kind: 'section', question: 'intro' } as const, score: 2 }]
        : [{ tag: { kind: 'question', question: asked, order: askedQuestions.indexOf(asked) } as const, score: 6 }]),
      { tag: section, score: 0 },
      { tag: within, score: 0 },
    ];
  }
  if (mark.kind === 'chapter')
    return [
      { tag: { kind: 'chapter', heading: mark.heading }, score: 5 },
      { tag: section, score: 0 },
      { tag: within, score: 0 },
      { tag: again, score: 0 },
      { tag: text, score: -6 },
    ];
  return titleCandidates(line, page);
}

/** The tags of a line of which a person decided what it is. */
export function settledCandidates(line: PageLine, means: HeadingMeaning, page: Page): readonly Candidate<Tag>[] {
  return means.is === 'part' ? partOf(pageCandidates(line, page)) : [{ tag: decidedTag(line, means), score: 0 }];
}

function decidedTag({ block: { mark, text: words } }: PageLine, means: HeadingMeaning): Tag {
  switch (means.is) {
    case 'question':
      return { kind: 'question', question: means.question, order: askedQuestions.indexOf(means.question) };
    case 'chapter':
      return { kind: 'chapter', heading: mark.kind === 'chapter' ? mark.heading : plainHeading(words) };
    case 'goal':
      return { kind: 'goal' };
    default:
      return text;
  }
}

/** A line that has the form of a heading and no code, no word of level and no known question. */
function titleCandidates(line: PageLine, page: Page): readonly Candidate<Tag>[] {
  const { rank, role, isOwn } = line;
  const isPlain = rank === null;
  return [
    {
      tag: { kind: 'chapter', heading: headingOf(line.text, page.title) },
      score: role === 'chapter' ? 12 : weighTitle(line) - 6,
    },
    { tag: section, score: isOwn ? 3 : 0 },
    { tag: within, score: 0 },
    { tag: again, score: isOwn ? 3 : 0 },
    { tag: { kind: 'goal' }, score: 0 },
    ...(isGoalTitle(line.text)
      ? [{ tag: { kind: 'question', question: 'achieve', order: 1 } as const, score: 3 }]
      : []),
    ...(isPlain ? [{ tag: text, score: isText(line) ? 8 : -3 }] : []),
  ];
}

/** "Koers 1: Wonen" on a page that calls itself "Wonen": the word before the code, which no list has, is that of its level. */
function headingOf(line: string, title: string): ChapterHeading {
  const coded = readLineCode(line);
  if (coded === null || coded.word === null || nameKey(coded.title) !== nameKey(title)) return plainHeading(line);
  return { ...plainHeading(coded.title), code: coded.code };
}

/** What speaks for a title as that of a chapter, wherever the page stands. */
function weighTitle({ rank, text: title, ahead, isOwn }: PageLine): number {
  if (isOwn) return 0;
  return (rank === null && opensNoChapter(title) ? -12 : 0) + (ahead === null ? 0 : ahead.isRight ? 4 : 3.5);
}

/** A plain line that heads nothing, begins the list below it, or is what was left of the head of a table. */
function isText(line: PageLine): boolean {
  const { next, isOwn, text: title } = line;
  if (!headsSomething(next) && !(isOwn && headsLine(title, next))) return true;
  if (!isOwn && title.endsWith(':') && next?.block.kind === 'list') return true;
  return next?.block.kind === 'table' && leftOfHead.test(title);
}

/** A plain line heads something when text, a list, a table or a question comes after it. */
function headsSomething(next: PageLine['next']): boolean {
  return next !== undefined && (next.mark.kind === 'content' || next.mark.kind === 'question' || next.rank !== null);
}

/** "Verbonden partijen" above the name of one: a known heading heads a short line too, but not where it can be the head of a column. */
function headsLine(title: string, next: PageLine['next']): boolean {
  return next?.mark.kind === 'title' && (title.endsWith(':') || !columnHeads.has(nameKey(title)));
}

const leftOfHead = /^(?:naam|omschrijving)(?: (?:van de )?indicator(?:en)?)?(?: ?\/ ?kengetal(?:len)?)?$/i;

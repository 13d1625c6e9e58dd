import type { Block } from '../../../model/block.ts';
import { countWords, foldSpace } from '../../../model/text/fold-space.ts';
import { nameKey } from '../../../model/text/keys.ts';
import { readOrganisationLine } from '../../identity/organisation-line.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { isWQuestion } from '../../questions/question-order.ts';
import { isRemark } from '../../remark.ts';
import { readChapterHeading } from '../chapters/chapter-heading.ts';
import { bookParts, headsOnly } from '../chapters/chapter-words.data.ts';
import { headsColumn } from '../chapters/opens-no-chapter.ts';
import { isOwnPassage } from '../chapters/own-passage.ts';
import { labelAlone } from '../lines/label-lines.data.ts';
import { looksLikeTitle } from '../lines/looks-like-title.ts';
import { isOrganisationLine, readPublicationLine } from '../trails/publication-line.ts';
import { readTrail } from '../trails/trail.ts';
import type { Mark, MarkedBlock } from './marked-block.ts';
import { findMenu, isTrailFromStart, whyRubble } from './rubble.ts';

const content: Mark = { kind: 'content' };
const longestLine = 400;
/** "Programma schone havens" above all text of a page is its heading, and among text may be a row. */
const programmeAtHead = /^Programma(?: \p{Ll}[\p{L}'-]+){1,2}$/u;

/** Judges every block by its own words; its place in the document is looked at only to tell the head from the text. */
export function markBlocks(blocks: readonly Block[], organisation: string | null): MarkedBlock[] {
  const menu = findMenu(blocks);
  let hasText = false;
  let followsLabel = false;
  const marks = blocks.map((block, index): MarkedBlock => {
    const why = menu.get(index);
    if (why !== undefined) return { block, text: textOf(block), rank: null, mark: { kind: 'note', why } };
    if (block.kind !== 'heading' && block.kind !== 'paragraph') {
      hasText ||= block.kind !== 'footnote';
      return { block, text: '', rank: null, mark: content };
    }
    const text = foldSpace(block.text);
    const marked = block.kind === 'heading';
    const bold = block.kind === 'paragraph' && block.bold === true;
    const isFact = followsLabel && text.length < 100;
    followsLabel = !marked && labelAlone.test(text);
    const mark =
      !marked && (isFact || followsLabel) ? factOf(text) : markLine(text, { marked, bold, hasText, organisation });
    if (mark.kind === 'content') hasText = true;
    return { block, text, rank: marked ? block.level : null, mark };
  });
  return marks.map((block, index) =>
    isRow(block, marks[index + 1]) ||
    isGroupOfRows(block, marks[index - 1], marks.slice(index + 1, index + 3)) ||
    isHeadBesideHeads(block, marks[index - 1], marks[index + 1]) ||
    isDefined(block, marks[index + 1]) ||
    (index === marks.length - 1 && isCutOff(block, marks[index - 1]))
      ? { ...block, mark: content }
      : block,
  );
}

/** "Realisatie 2017" beside "Begroting 2018", each on a line: heads of a table that lost its form. */
function isHeadBesideHeads(
  { mark, rank, text }: MarkedBlock,
  before: MarkedBlock | undefined,
  next: MarkedBlock | undefined,
): boolean {
  if (rank !== null || (mark.kind !== 'question' && mark.kind !== 'title')) return false;
  return headsColumn(text) && [before, next].some((other) => other?.rank === null && headsColumn(other.text));
}

/** "1. Kubieke meters" above "1.675", "Programma 2" above "764": a numbered row of a table that lost its form. */
function isRow({ mark, rank, text }: MarkedBlock, next: MarkedBlock | undefined): boolean {
  if (mark.kind !== 'chapter' || rank !== null || mark.heading.code === null) return false;
  if (mark.heading.named) return mark.heading.title === text && figureAlone.test(next?.text ?? '');
  if (next !== undefined && isSubOf(mark.heading.code, next)) return true;
  return next?.block.kind === 'paragraph' && (figureAlone.test(next.text) || /^bron(?:nen)?\s?:/i.test(next.text));
}

/** "1. Veiligheid" between a figure and the row "1.1 Brandweer" with its own: the name of a group of rows, and no chapter. */
function isGroupOfRows(
  { block, mark, rank }: MarkedBlock,
  before: MarkedBlock | undefined,
  [row, figure]: readonly MarkedBlock[],
): boolean {
  if (mark.kind !== 'chapter' || rank !== null || mark.heading.code === null || mark.heading.named) return false;
  const isPlain = block.kind === 'paragraph' && block.bold !== true;
  const isBelowRow = before !== undefined && (before.block.kind === 'table' || figureAlone.test(before.text));
  return isPlain && isBelowRow && row !== undefined && isRow(row, figure);
}

/**
 * "4. Ziekteverzuim" above "Het aantal verzuimde dagen als percentage van …": the name of an indicator by its number, above what it counts
 * and of what.
 */
function isDefined({ mark, rank }: MarkedBlock, next: MarkedBlock | undefined): boolean {
  if (mark.kind !== 'chapter' || rank !== null || mark.heading.named || !/^\d+$/.test(mark.heading.code ?? ''))
    return false;
  return next?.mark.kind === 'content' && counts.test(next.text.slice(0, 60)) && measures.test(next.text.slice(0, 600));
}

const counts = /^(?:(?:het|de) )?(?:gemiddelde? )?(?:aantal|percentage|aandeel|verhouding|som|mate)\b/i;
const measures =
  /\bper (?:1\.?000|10\.?000|100|inwoner|huishouden|jaar)\b|\b(?:van het totaal|ten opzichte van|in verhouding tot|als (?:een )?(?:percentage|aandeel) van|uitgedrukt in|in de leeftijd van?)\b/i;

/** "1.9 Meer buurten werken samen aan vei" as the last line, below text: nothing stands under it, and it is an item like those above. */
function isCutOff({ mark, rank }: MarkedBlock, before: MarkedBlock | undefined): boolean {
  if (mark.kind !== 'chapter' || rank !== null || mark.heading.named || before?.mark.kind !== 'content') return false;
  return /\p{Ll}$/u.test(mark.heading.title) && countWords(mark.heading.title) >= 6;
}

/** "20.a Roeiers tot 12 jaar" below "20. Roeiers": the items of a numbered list. */
function isSubOf(code: string, next: MarkedBlock): boolean {
  return next.text.startsWith(code) && /^\.?[a-z][.)]? /.test(next.text.slice(code.length));
}

const figureAlone = /^(?:[<>≤≥]?\s?€?\s?-?\d[\d.,]{0,14}\s?%?|[-–]|n\.?n?\.?[bv]\.?\*{0,2})$/i;

/** "Bestuurlijke trekker:" and the name below it head nothing; a question or a heading with a code is no name. */
function factOf(text: string): Mark {
  const question = readQuestion(text);
  if (question !== null) return { kind: 'question', question };
  const heading = readChapterHeading(text, false);
  return heading === null ? content : { kind: 'chapter', heading };
}

function textOf(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => item.text).join('\n');
  return block.kind === 'table' ? '' : block.text;
}

/** "Welke verschillen zijn er ten opzichte van de begroting?": a question that we know heads its answer, however long it is. */
function isAskedAside(text: string): boolean {
  return text.length <= 120 && text.endsWith('?') && /^(?:wat|welke|waar|hoe)\b/i.test(text) && isOwnPassage(text);
}

/** "Wat wilden we bereiken?Wat waren de plannen?": the heads of columns that stood side by side, of a table that lost its form. */
function isGluedHead(text: string): boolean {
  const asked = text.split(/(?<=\?)(?=\p{Lu})/u);
  return asked.length > 1 && asked.every((part) => readQuestion(part) !== null);
}

/** "Programma Omschrijving Bedrag": the first head of a row of heads. */
const headsColumns = /^(?:programma|deelprogramma|beleidsveld|taakveld|product) /i;

/** "68 Activiteiten 2021", "Wat gaan we doen? 69": a W-question with the number of the page glued to it. */
function readQuestionOfPage(text: string): ReturnType<typeof readQuestion> {
  const asked = /^\d{1,3} (?=\p{Lu})/u.test(text)
    ? text.replace(/^\d{1,3} /, '')
    : /[?\d] \d{1,3}$/.test(text)
      ? text.replace(/ \d{1,3}$/, '')
      : null;
  const question = asked === null ? null : readQuestion(asked);
  return question !== null && isWQuestion(question.question) ? question : null;
}

type Line = {
  readonly marked: boolean;
  readonly bold: boolean;
  /** Running text came before it. */
  readonly hasText: boolean;
  readonly organisation: string | null;
};

function markLine(text: string, line: Line): Mark {
  if (text.length > longestLine && !line.marked) return content;
  if (isRemark(text)) return { kind: 'note', why: { say: 'remark', with: {} } };
  const rubble = whyRubble(text);
  if (rubble !== null) return { kind: 'note', why: rubble };
  if (isGluedHead(text)) return { kind: 'note', why: { say: 'questions-run-together', with: {} } };
  if (!line.marked && headsColumns.test(text.slice(0, 40)) && headsOnly.test(text.slice(text.indexOf(' ') + 1)))
    return content;
  const name = text.length < longestLine ? readPublicationLine(text, line.organisation) : null;
  const isPart = name !== null && name.year === null && bookParts.has(nameKey(text));
  if (name !== null && !isPart && (!line.hasText || name.year !== null)) return { kind: 'publication', name };
  const question = readQuestion(text) ?? readQuestionOfPage(text);
  const heading = readChapterHeading(text, line.marked || line.bold || (!line.hasText && programmeAtHead.test(text)));
  if (question?.question === 'intro' && heading !== null) return { kind: 'chapter', heading };
  if (question !== null) return { kind: 'question', question };
  if (/^logo\b/i.test(text) && readOrganisationLine(text) !== null)
    return { kind: 'note', why: { say: 'logo', with: {} } };
  if (isOrganisationLine(text, line.organisation) || (!line.hasText && readOrganisationLine(text) !== null))
    return { kind: 'organisation' };
  const trail = line.hasText && !isTrailFromStart(text) ? null : readTrail(text);
  if (trail !== null) return { kind: 'trail', parts: trail };
  if (heading !== null) return { kind: 'chapter', heading };
  return line.marked || looksLikeTitle(text, line.bold) || isAskedAside(text) ? { kind: 'title' } : content;
}

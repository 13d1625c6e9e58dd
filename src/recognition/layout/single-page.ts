import type { Doubt } from '../../model/doubt.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { AskedQuestion } from '../../model/question.ts';
import { countWords } from '../../model/text/fold-space.ts';
import { readLabel } from '../lexicon/label-words.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import { isWQuestion } from '../questions/question-order.ts';
import { meanTraits, readTraits } from './answer-traits.ts';
import type { Line } from './lines.ts';
import { nameQuestions } from './name-questions.ts';
import { collectSaid, isSaidAgain, type Said } from './said-before.ts';

/** What a heading asks, and how much better that fits than the next best. */
type Clear = { readonly question: AskedQuestion; readonly margin: number };

const mostHeadings = 16;
/** Where nothing comes back, only what is clear counts; and what no word of a heading speaks for must be clearer. */
const leastMargin = 2;
const leastWithoutWord = 4;
const fewestNamed = 2;
const mostlyReturns = 0.6;
/** What is longer is a goal rather than a question. */
const mostWords = 7;

/**
 * The questions that the headings of a single page ask in words that are not known: by what stands below each, by its place and by the
 * words that weigh. Only where two or more are clear, and none that another heading asks in known words. What follows from the answer
 * alone and is not that clear is a doubt; its heading stays what it is.
 */
export function nameClearQuestions(
  blocks: readonly MarkedBlock[],
  lines: readonly Line[],
  kind: PublicationKind,
): { readonly blocks: readonly MarkedBlock[]; readonly doubts: readonly Doubt[] } {
  const first = blocks.findIndex(({ mark }) => mark.kind === 'content');
  const said = collectSaid(blocks);
  const headings = headingsOf(
    lines.filter(({ index }) => index > first - 2 || blocks[index]?.mark.kind === 'question'),
    blocks,
    said,
  );
  if (first < 0 || headings.length < fewestNamed || headings.length > mostHeadings) return { blocks, doubts: [] };
  const known = headings.flatMap(({ index }) => {
    const mark = blocks[index]?.mark;
    return mark?.kind === 'question' && isWQuestion(mark.question.question) ? [mark.question.question] : [];
  });
  const traits = headings.map((line, at) =>
    readTraits(blocks.slice(line.index + 1, headings[at + 1]?.index ?? blocks.length), said),
  );
  const groups = [...Map.groupBy(headings.keys(), (at) => headings[at]?.key ?? '').values()];
  const named = nameQuestions(
    groups.map((own) => {
      const [at = 0] = own;
      const line = headings[at];
      return {
        key: line?.key ?? '',
        text: line?.text ?? '',
        traits: meanTraits(own.flatMap((each) => traits[each] ?? [])),
        place: headings.length < 2 ? 0.5 : at / (headings.length - 1),
        isMarked: line?.style !== 'plain',
      };
    }),
    kind,
    () => true,
  );
  const nameOf = new Map(groups.flatMap((own, group) => own.map((at) => [at, named[group]] as const)));
  const clear = headings.flatMap(({ index }, at) => {
    const name = nameOf.get(at);
    if (name === undefined || name.asked === 'section' || name.margin < leastMargin) return [];
    // What came of each goal may stand under a heading of its own, beside what was done.
    const returns = name.asked === 'done' && (traits[at]?.returns ?? 0) >= mostlyReturns;
    return blocks[index]?.mark.kind === 'question' || (known.includes(name.asked) && !returns)
      ? []
      : [{ ...name, index, question: name.asked, returns }];
  });
  if (clear.length + known.length < fewestNamed || clear.length === 0) return { blocks, doubts: [] };
  // Where no question is asked in known words, two of them must have an answer that has the form of one.
  const formed = clear.filter(
    ({ index, question, returns }) => returns || hasForm(blocks[index + 1], blocks[index + 2], question),
  );
  if (known.length === 0 && formed.length < fewestNamed) return { blocks, doubts: [] };
  const sure = clear.filter(({ isWorded, margin, returns }) => isWorded || returns || margin >= leastWithoutWord);
  const asked = new Map(sure.map(({ index, question }) => [index, question]));
  return {
    blocks: blocks.map((block, index) => {
      const question = asked.get(index);
      return question === undefined
        ? block
        : { ...block, mark: { kind: 'question', question: { question, year: null, tense: null } } };
    }),
    doubts: clear.flatMap((name) => (asked.has(name.index) ? [] : doubtOf(blocks[name.index], name))),
  };
}

/**
 * The headings that may ask: those at the highest level that has enough of them, as what is set lower is a part of an answer; where no line is
 * set apart, the titles that are not said elsewhere, as a goal is. Known questions are among them.
 */
function headingsOf(lines: readonly Line[], blocks: readonly MarkedBlock[], said: Said): readonly Line[] {
  const isAsked = ({ index }: Line) => blocks[index]?.mark.kind === 'question';
  const short = lines.filter(
    (line) =>
      isAsked(line) ||
      (blocks[line.index]?.mark.kind !== 'chapter' && (countWords(line.text) <= mostWords || line.text.endsWith('?'))),
  );
  const apart = short.filter((line) => isAsked(line) || (line.style !== 'plain' && line.style !== 'h1'));
  if (apart.every(isAsked) && apart.every(({ style }) => style === 'plain'))
    return short.filter(
      (line) => isAsked(line) || (blocks[line.index]?.mark.kind === 'title' && !isSaidAgain(line.text, said)),
    );
  const ranks = Map.groupBy(apart, ({ rank }) => rank);
  const levels = [...ranks].flatMap(([rank, own]) => (rank === null || own.length <= fewestNamed ? [] : [rank]));
  return levels.length === 0 ? apart : apart.filter((line) => isAsked(line) || line.rank === Math.min(...levels));
}

/** Between the margins the heading is about as likely to ask nothing. */
const evenMargin = (leastMargin + leastWithoutWord) / 2;

function doubtOf(heading: MarkedBlock | undefined, { question, margin }: Clear): readonly Doubt[] {
  if (heading === undefined) return [];
  const share = 1 / (1 + Math.exp(evenMargin - margin));
  return [
    {
      at: heading.block.at,
      stake: 'question',
      text: heading.text,
      why: { say: 'asked-by-answer', with: {} },
      candidates: [
        { says: { say: 'question', with: { question } } as const, score: share },
        { says: { say: 'asks-nothing', with: {} } as const, score: 1 - share },
      ].sort((a, b) => b.score - a.score),
    },
  ];
}

/** Goals and actions stand in a list, in labelled lines or in a table, money in a table; running text has no form. */
function hasForm(first: MarkedBlock | undefined, second: MarkedBlock | undefined, question: AskedQuestion): boolean {
  if (question === 'situation' || question === 'conclusion') return false;
  return [first, second].some(
    (block) =>
      block !== undefined &&
      (block.block.kind === 'list' ||
        block.block.kind === 'table' ||
        (block.block.kind === 'paragraph' && readLabel(block.text) !== null)),
  );
}

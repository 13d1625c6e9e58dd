import type { PublicationKind } from '../../model/publication.ts';
import type { Decided } from '../decided/decided.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import { readQuestion } from '../questions/question-heading.ts';
import { type AnswerTraits, meanTraits, readTraits } from './answer-traits.ts';
import { type ChapterSeries, findChapterSeries } from './chapter-series.ts';
import type { Line } from './lines.ts';
import { type NamedHeading, nameQuestions } from './name-questions.ts';
import { chapterAt, findRecurring, type Recurring } from './repetition.ts';
import { collectSaid, type Said } from './said-before.ts';

/** What a document teaches of its own layout by repeating itself. */
export type Layout = {
  /** Its numbered chapters, shallowest first. */
  readonly series: readonly ChapterSeries[];
  /** What its recurring headings ask, by `headingId`. */
  readonly headings: ReadonlyMap<string, NamedHeading>;
  /** A question comes back often enough that the document can be read by its own layout. */
  readonly isTaught: boolean;
  /** Lines that come back and head cells, by `headingId`: heads of a table that lost its form. */
  readonly cells: ReadonlySet<string>;
};

/** The words of a line in its style: by these a heading comes back. */
export function headingId({ style, key }: Line): string {
  return `${style} ${key}`;
}

const mostHeadings = 40;
const mostAnswers = 12;

/** Induces the layout of a document from what comes back in it. */
export function induceLayout(
  lines: readonly Line[],
  blocks: readonly MarkedBlock[],
  kind: PublicationKind,
  decided: Decided,
): Layout {
  const series = findChapterSeries(lines, blocks);
  const inSeries = new Set(series.flatMap((own) => own.lines.map(({ index }) => index)));
  const starts = [...inSeries].sort((a, b) => a - b);
  const titles = new Set(series.flatMap((own) => own.lines.map(({ key }) => key)));
  const found = findRecurring(
    lines.filter(({ index, key }, at) => !inSeries.has(index) && !titles.has(key) && lines[at - 1]?.key !== key),
    starts,
  )
    .toSorted((a, b) => b.lines.length - a.lines.length)
    .slice(0, mostHeadings);
  const stops = stopsOf(lines, [...starts, ...found.flatMap((own) => own.lines.map(({ index }) => index))]);
  const said = collectSaid(blocks);
  const traits = new Map(found.map((own) => [own, traitsOf(own, blocks, { stops, said })]));
  const recurring = found.filter((own) => !headsCells(own, traits.get(own)));
  const places = placesOf(recurring, starts);
  const chapters = recurring.map((own) => new Set(own.lines.map(({ index }) => chapterAt(starts, index))));
  const named = nameQuestions(
    recurring.map((own, at) => ({
      key: own.key,
      text: own.lines[0]?.text ?? '',
      traits: traits.get(own) ?? meanTraits([]),
      place: places[at] ?? 0,
      isMarked: own.style !== 'plain',
      decided: decided.headingOf(own),
    })),
    kind,
    (a, b) => starts.length > 1 && [...(chapters[a] ?? [])].some((chapter) => chapters[b]?.has(chapter)),
  );
  const headings = new Map<string, NamedHeading>();
  for (const [at, own] of recurring.entries()) {
    const name = named[at];
    const [first] = own.lines;
    // A plain line that asks nothing may be a cell of a table that lost its form.
    if (name !== undefined && first !== undefined && !(name.asked === 'section' && own.style === 'plain'))
      headings.set(headingId(first), name);
  }
  const asked = [...headings.values()].filter((name) => name.asked !== 'section').length;
  // Without numbered chapters one question teaches too little, unless it comes back as often as another heading that is set apart.
  const often = recurring.filter(({ style, lines: own }) => style !== 'plain' && own.length > 2).length;
  const rounds = recurring.some(
    (own) => own.style !== 'plain' && own.lines.length > 2 && named[recurring.indexOf(own)]?.asked !== 'section',
  );
  // Words that stand twice and ask nothing that we know are a name said again; tables of money say well what they answer.
  const isMore =
    starts.length > 1 ||
    recurring.some(
      ({ lines: own }, at) =>
        own.length > 2 || named[at]?.asked === 'cost' || readQuestion(own[0]?.text ?? '') !== null,
    );
  const isTaught = isMore && (asked > 1 || (asked === 1 && (starts.length > 1 || often > 1 || rounds)));
  const cells = new Set(found.flatMap((own) => (recurring.includes(own) ? [] : own.lines.slice(0, 1).map(headingId))));
  return { series, headings, isTaught, cells };
}

/** "Realisatie" above "12": a plain line that asks nothing by its form, above cells. What asks for the money may stand above such cells. */
function headsCells({ style, lines }: Recurring, traits: AnswerTraits | undefined): boolean {
  const text = lines[0]?.text ?? '';
  if (style !== 'plain' || text.endsWith('?') || traits === undefined) return false;
  const isEmpty = Object.values(traits).every((share) => share === 0);
  return (traits.cells > 0.5 || isEmpty) && readQuestion(text)?.question !== 'cost';
}

/** The places where an answer ends: at each of these, in order. */
function stopsOf(lines: readonly Line[], own: readonly number[]): readonly number[] {
  const marked = lines.filter(({ rank }) => rank !== null && rank < 4).map(({ index }) => index);
  return [...new Set([...own, ...marked])].sort((a, b) => a - b);
}

function traitsOf(
  { lines }: Recurring,
  blocks: readonly MarkedBlock[],
  { stops, said }: { readonly stops: readonly number[]; readonly said: Said },
): AnswerTraits {
  const step = Math.max(1, Math.floor(lines.length / mostAnswers));
  const traits = lines
    .filter((_, at) => at % step === 0)
    .map(({ index }) => blocks.slice(index + 1, stops[chapterAt(stops, index)] ?? blocks.length))
    .filter((answer) => answer.length > 0)
    .map((answer) => readTraits(answer, said));
  return meanTraits(traits);
}

/** Where each recurring heading stands among those of its chapter, from 0 to 1; by first occurrence where chapters are not numbered. */
function placesOf(recurring: readonly Recurring[], starts: readonly number[]): readonly number[] {
  const all = recurring.flatMap((own, at) => own.lines.map(({ index }) => ({ at, index })));
  if (starts.length < 2) {
    const order = recurring
      .map((own, at) => ({ at, index: own.lines[0]?.index ?? 0 }))
      .sort((a, b) => a.index - b.index);
    const rank = new Map(order.map(({ at }, place) => [at, order.length < 2 ? 0.5 : place / (order.length - 1)]));
    return recurring.map((_, at) => rank.get(at) ?? 0.5);
  }
  const sums = recurring.map(() => ({ sum: 0, count: 0 }));
  for (const own of Map.groupBy(all, ({ index }) => chapterAt(starts, index)).values()) {
    const ordered = own.toSorted((a, b) => a.index - b.index);
    for (const [place, { at }] of ordered.entries()) {
      const total = sums[at];
      if (total === undefined) continue;
      total.sum += ordered.length < 2 ? 0.5 : place / (ordered.length - 1);
      total.count += 1;
    }
  }
  return sums.map(({ sum, count }) => (count === 0 ? 0.5 : sum / count));
}

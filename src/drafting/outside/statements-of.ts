import type { GatheredChapter } from '../../recognition/gather/gathered.ts';
import type { AccountItem, CommitmentItem, DraftFigure, DraftItem, IndicatorItem, MoneyItem } from '../item.ts';
import { itemSchema } from '../item-schema.ts';
import { takeIn } from '../money/take-in.ts';
import { fitLine, fitLineOrNull } from './fit-line.ts';
import type { Untaken } from './untaken.ts';

type Given = {
  /** The piece that the chapter is. */
  readonly id: string;
  readonly from: MoneyItem['from'];
  readonly tell: (why: Untaken['why'], text: string) => void;
};

/** Longest texts of an indicator, and how many values one may have; as `itemSchema` has them. */
const most = { name: 300, unit: 100, frequency: 100, source: 300, definition: 2_000, raw: 200, explanation: 4_000 };
const mostFigures = 60;
const isNew = { origin: { from: [], reason: null }, ended: null } as const;

/** What a chapter states as pieces, each kind in its order. One that may not be kept stays in the text. */
export function statementsOf(chapter: GatheredChapter, given: Given): readonly DraftItem[] {
  const { id, from, tell } = given;
  const { tables, left } = takeIn(chapter.amounts);
  for (const { label, raw } of left) tell('in-text', `${label}: ${raw}`);
  const money = tables.map((table): MoneyItem => ({ kind: 'money', chapter: id, place: 0, ...table, from }));
  const all = [
    ...chapter.indicators.map((indicator) => indicatorOf(indicator, given)),
    ...chapter.commitments.map((one) => commitmentOf(one, id)),
    ...chapter.accounts.map((one) => accountOf(one, id)),
    ...money,
  ];
  const places = new Map<string, number>();
  return all.flatMap((item): readonly DraftItem[] => {
    if (!itemSchema.safeParse({ ...item, chapter: anyId }).success) {
      tell('in-text', textOf(item));
      return [];
    }
    const place = places.get(item.kind) ?? 0;
    places.set(item.kind, place + 1);
    return [{ ...item, place }];
  });
}

/** Ids are made by the caller, and need not be those of the record yet. */
const anyId = '01930000-0000-7000-8000-000000000000';

function textOf(item: IndicatorItem | CommitmentItem | AccountItem | MoneyItem): string {
  if (item.kind === 'indicator') return item.name;
  return item.kind === 'money' ? item.amounts.map(({ label, raw }) => `${label}: ${raw}`).join('; ') : item.text;
}

function commitmentOf({ question, text, term }: GatheredChapter['commitments'][number], id: string): CommitmentItem {
  return {
    ...{ kind: 'commitment', chapter: id, place: 0, owner: null, measure: null, status: null, ...isNew },
    question: question === 'achieve' ? 'achieve' : 'do',
    text: fitLine(text, Number.POSITIVE_INFINITY),
    term: term?.until == null ? null : { from: term.from, until: term.until },
  };
}

function accountOf({ question, text }: GatheredChapter['accounts'][number], id: string): AccountItem {
  return {
    ...{ kind: 'account', chapter: id, place: 0, answers: [], status: null },
    question: question === 'conclusion' ? 'conclusion' : 'done',
    text: fitLine(text, Number.POSITIVE_INFINITY),
  };
}

type Indicator = GatheredChapter['indicators'][number];

function indicatorOf(indicator: Indicator, { id, tell }: Given): IndicatorItem {
  const { name, unit, kind, frequency, source, footnote } = indicator;
  const figures: DraftFigure[] = [];
  for (const figure of indicator.figures) {
    const read = figureOf(figure);
    const isTwice = figures.some(({ role, year }) => role === read?.role && year === read.year);
    if (read !== null && !isTwice && figures.length < mostFigures) figures.push(read);
    else if (figure.raw.trim() !== '') tell('in-text', `${name} (${figure.column}): ${figure.raw}`);
  }
  return {
    ...{ kind: 'indicator', chapter: id, place: 0, indicatorKind: kind, figures, ...isNew },
    name: fitLine(name, Number.POSITIVE_INFINITY),
    unit: fitLineOrNull(unit, most.unit),
    frequency: fitLineOrNull(frequency, most.frequency),
    source: fitLineOrNull(source, most.source),
    definition: fitLineOrNull(footnote, most.definition),
  };
}

/** A value in its place; null where its role or its year is not known: a wrong one would be worse than none. */
function figureOf({ role, year, raw, footnote }: Indicator['figures'][number]): DraftFigure | null {
  if (role === 'other' || year === null || year < 1900 || year > 2200 || raw.length > most.raw) return null;
  const explanation = fitLineOrNull(footnote, most.explanation);
  return { role, year, raw: fitLine(raw, most.raw), source: null, day: null, explanation, adopted: null };
}

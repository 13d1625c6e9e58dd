import type { Candidate, Doubt } from '../../model/doubt.ts';
import type { Reading } from '../../model/reading.ts';
import type { Position } from '../../model/source.ts';
import type { Figure } from '../../model/statement.ts';
import { columnText, isAboutColumn } from '../tables/state/doubts.ts';
import { givenFigures, type KnownFigures, knownFigures, type Meaning } from './known-figures.ts';
import { isContradicted, likeliestOf, settle, type WeighedColumn, weighColumns } from './weigh-columns.ts';

/** Weighs readings against each other (`weighAgainst`). Pure; their order makes no difference. */
export function weighTogether(readings: readonly Reading[]): readonly Reading[] {
  const known = knownFigures(readings.flatMap((reading) => [...givenFigures(reading)]));
  return readings.map((reading) => weighAgainst(reading, known));
}

/**
 * Weighs what a reading says of its figures against what other publications of the same organisation give for the same indicators, the
 * strongest evidence there is: a column that was open is settled where its values are theirs for one role and year, and one that was
 * settled becomes open, with a doubt, where hardly any of its values are theirs. A reading of which nothing changes is given back as it
 * is. Takes time linear in the number of figures and
 * doubts.
 */
export function weighAgainst(reading: Reading, known: KnownFigures): Reading {
  const changed = new Map<Figure, Figure>();
  const opened: Doubt[] = [];
  /** The heads of the columns that were settled, by the place of each of their figures. */
  const heads = new Map<string, string>();
  for (const weighed of weighColumns(reading, known)) {
    const settled = settle(weighed);
    const isOpened = isContradicted(weighed);
    if (settled === null && !isOpened) continue;
    for (const { figure } of weighed.column) {
      changed.set(figure, settled === null ? { ...figure, ...open } : settleFigure(figure, settled));
    }
    if (isOpened) opened.push(contradiction(weighed));
    else for (const { figure } of weighed.column) heads.set(placeOf(figure.at), figure.column);
  }
  if (changed.size === 0) return reading;
  const chapters = reading.chapters.map((chapter) => ({
    ...chapter,
    indicators: chapter.indicators.map((indicator) => ({
      ...indicator,
      figures: indicator.figures.map((figure) => changed.get(figure) ?? figure),
    })),
  }));
  const left = reading.doubts.filter((doubt) => {
    const head = heads.get(placeOf(doubt.at));
    return head === undefined || !isAboutColumn(doubt, head);
  });
  return { ...reading, chapters, doubts: [...left, ...opened] };
}

function settleFigure(figure: Figure, meaning: Meaning): Figure {
  const settled = [...figure.settled, { say: 'given-elsewhere', with: meaning } as const];
  return { ...figure, ...meaning, unsettled: [], settled };
}

function placeOf(at: Position): string {
  return JSON.stringify(at);
}

const open: Pick<Figure, 'role' | 'year' | 'unsettled'> = { role: 'other', year: null, unsettled: ['role', 'year'] };

function contradiction({ column, read, tallies }: WeighedColumn): Doubt {
  const other = likeliestOf(tallies);
  const head = column[0]?.figure.column ?? '';
  return {
    at: column[0]?.figure.at ?? { file: '' },
    stake: 'year',
    text: columnText(
      head,
      column.map(({ name, figure }) => ({ name, raw: figure.raw })),
    ),
    why: { say: 'given-otherwise', with: { ...read, head } },
    candidates: [other, read].flatMap((meaning, index): readonly Candidate[] =>
      meaning === null ? [] : [{ says: { say: 'figure', with: meaning }, score: index === 0 ? likely : unlikely }],
    ),
  };
}

/** What is known of them is that the first is likelier. */
const likely = 0.6;
const unlikely = 0.2;

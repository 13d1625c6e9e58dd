import type { FigureRole } from '../../../src/model/statement.ts';
import type { Moment } from '../book/draft.ts';
import type { bodyKinds } from '../content/names.data.ts';
import type { Subject } from '../content/series.ts';
import { roleWords } from '../layout/wordings.data.ts';
import type { Volume } from './house.ts';

/** A column of figures. */
export type FigureColumn = {
  readonly moment: Moment;
  readonly subject: Subject;
  /** Which year its values are of. */
  readonly year: number;
  /** Whether the head says so. */
  readonly dated: boolean;
  readonly word: string;
  readonly role: FigureRole;
};

/** The columns of figures that a book of this kind and year has, in the order of the house. */
export function figureColumns(volume: Volume): readonly FigureColumn[] {
  const { layout, kind, year } = volume;
  const words = roleWords[layout.roleWords];
  const last = kind === 'annual-report' ? year : kind === 'budget' ? year - 2 : year - 1;
  const history = Array.from({ length: Number(layout.history) }, (_, back): FigureColumn => {
    const role = words.achieved === '' ? 'other' : 'achieved';
    return { moment: 'achieved', subject: 'own', year: last - back, dated: true, word: words.achieved, role };
  }).toReversed();
  const ahead = kind === 'budget' ? Number(layout.future) : 1;
  const aims = Array.from({ length: ahead }, (_, on): FigureColumn => {
    return { moment: 'aim', subject: 'own', year: year + on, dated: true, word: words.aim, role: words.role };
  });
  // In a report under bare years the aim for the year itself would stand under the same head as the result.
  const shownAims = words.aim === '' && kind !== 'budget' ? [] : aims;
  const own = {
    time: [...history, ...shownAims],
    'aims-first': [...shownAims, ...history],
    'latest-first': [...history, ...shownAims].toReversed(),
  }[layout.order];
  const all = [...baselineColumns(volume, last), ...own, ...otherSubjects(volume, last)];
  const [only] = all;
  // "Jaar | Waarde" alone is of what was measured; twice it says nothing of either
  const isPaired = layout.periods === 'pairs' && layout.orientation === 'rows';
  return isPaired && only?.word === '' && all.length === 1 ? [{ ...only, role: 'achieved' }] : all;
}

function baselineColumns({ layout, seed }: Volume, last: number): readonly FigureColumn[] {
  if (layout.baseline === 'none') return [];
  const word = seed % 3 === 0 ? 'Beginwaarde' : 'Nulmeting';
  const year = last - Number(layout.history);
  return [{ moment: 'baseline', subject: 'own', year, dated: layout.baseline === 'dated', word, role: 'baseline' }];
}

function otherSubjects({ layout, body, seed }: Volume, last: number): readonly FigureColumn[] {
  if (layout.subjects === 'none') return [];
  const country = { moment: 'achieved', subject: 'country', year: last, dated: true, role: 'reference' } as const;
  const columns: FigureColumn[] = [{ ...country, word: 'Nederland' }];
  if (layout.subjects === 'country-and-group')
    columns.push({ ...country, subject: 'group', word: groupWord(body.kind, seed) });
  return columns;
}

function groupWord(kind: keyof typeof bodyKinds, seed: number): string {
  if (kind === 'municipality') {
    return ['Vergelijkbare gemeenten', 'Gemeenten 25.000 tot 50.000 inwoners', 'Provincie'][seed % 3] ?? 'Provincie';
  }
  return { province: 'Alle provincies', 'water-board': 'Alle waterschappen', region: 'Andere regio’s' }[kind];
}

/** The head of a column on one line, in the way of the house. */
export function headOf({ word, year, dated }: FigureColumn, { layout }: Volume): string {
  if (!dated) return word;
  if (word === '') return String(year);
  switch (layout.headCase) {
    case 'plain':
      return `${word} ${year}`;
    case 'lower':
      return `${word.toLowerCase()} ${year}`;
    case 'broken':
      return `${word}\n${year}`;
    case 'year-first':
      return `${year} ${word.toLowerCase()}`;
  }
}

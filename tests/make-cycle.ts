import { parseValue } from '../src/model/notation/parse-value.ts';
import type { PublicationKind } from '../src/model/publication.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Figure, FigureRole, Indicator } from '../src/model/statement.ts';
import { makeChapter, makePassage, makeReading } from './make-reading.ts';

const at = { file: 'pagina.html', line: 1 };

/** A row of an indicator table: `{ 'target 2018': '> 5' }`. */
function makeRow(name: string, cells: { readonly [head: string]: string }): Indicator {
  const figures = Object.entries(cells).map(([column, raw]): Figure => {
    const [word = '', year = ''] = column.split(' ');
    const role: FigureRole = word === 'achieved' || word === 'target' ? word : 'other';
    return { role, year: Number(year), unsettled: [], column, raw, ...parseValue(raw), footnote: null, at };
  });
  return {
    kind: 'performance',
    name,
    unit: null,
    frequency: null,
    source: null,
    footnote: null,
    certainty: null,
    figures,
    at,
  };
}

export type CycleChapter = {
  readonly code?: string;
  readonly title?: string;
  readonly commitments?: readonly string[];
  readonly accounts?: readonly string[];
  readonly rows?: { readonly [name: string]: { readonly [head: string]: string } };
};

/** One document of the cycle in one file. */
export function makeDocument(
  kind: PublicationKind,
  year: number,
  chapters: readonly CycleChapter[],
  organisation = 'Ergens',
): Reading {
  return makeReading({
    input: `${kind}-${year}.html`,
    organisation,
    publication: { kind, year, endYear: null, sequence: null, title: `${kind} ${year}` },
    sha256: JSON.stringify(chapters),
    chapters: chapters.map(({ code = '2.1.4', title = 'Promoten', commitments = [], accounts = [], rows = {} }) =>
      makeChapter({
        code,
        title,
        level: 'policy-field',
        passages: [makePassage('Wij willen dat de stad bekend is in binnen- en buitenland.')],
        commitments: commitments.map((text) => ({ text, question: 'do', term: null, at })),
        accounts: accounts.map((text) => ({ text, question: 'done', heading: null, at })),
        indicators: Object.entries(rows).map(([name, cells]) => makeRow(name, cells)),
        at,
      }),
    ),
  });
}

const projects = 'Aantal samenwerkingsprojecten';

/** A budget and a report in which an aim is lowered and one commitment is not answered, and the budget of a year later. */
export const cycle = {
  budget2018: makeDocument('budget', 2018, [
    {
      commitments: [
        'We stellen een profileringsstrategie op voor de binnenstad.',
        'We openen een loket voor startende ondernemers in de haven.',
      ],
      rows: { [projects]: { 'achieved 2016': '2', 'target 2018': '> 5' } },
    },
  ]),
  report2018: makeDocument('annual-report', 2018, [
    {
      accounts: ['De profileringsstrategie voor de binnenstad is opgesteld en aangeboden.'],
      rows: { [projects]: { 'achieved 2018': '3', 'target 2018': '> 2' } },
    },
  ]),
  budget2019: makeDocument('budget', 2019, [
    {
      code: '1.2.4',
      commitments: ['We stellen een profileringsstrategie op voor de hele binnenstad.'],
      rows: { [projects]: { 'achieved 2017': '4', 'target 2019': '> 4' } },
    },
  ]),
};

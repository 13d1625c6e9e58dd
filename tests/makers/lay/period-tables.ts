import { headCell, type LaidCell, type LaidTable } from './block.ts';
import { type FigureColumn, figureColumns } from './columns.ts';
import type { Volume } from './house.ts';
import type { IndicatorGroup } from './indicator-group.ts';
import { figureCell, nameText } from './state-figure.ts';

/** How many periods back a table of the law's indicators goes. */
const periods = 2;

/** What the head of the own column says: the body by its name. */
function ownHead({ body }: Volume): string {
  return body.place;
}

function columnOf(volume: Volume, subject: 'own' | 'country', back: number): FigureColumn {
  const newest = lastKnown(volume) - back;
  const role = subject === 'own' ? 'achieved' : 'reference';
  return { moment: 'achieved', subject, year: newest, dated: true, word: '', role };
}

function lastKnown({ kind, year }: Volume): number {
  return kind === 'annual-report' ? year : kind === 'budget' ? year - 2 : year - 1;
}

/** The indicators that the law asks for: a row for each period, the own value and that of the country beside it. */
export function layMandatoryTable(groups: readonly IndicatorGroup[], volume: Volume): LaidTable {
  const inCell = volume.layout.mandatory === 'apart-with-year-in-cell';
  const heads = [
    'Beleidsindicator',
    'Eenheid',
    ...(inCell ? [] : ['Periode']),
    ownHead(volume),
    'Nederland',
    'Bron',
  ].map((head) => headCell(head));
  const rows = groups.flatMap(({ indicators }) =>
    indicators.flatMap((indicator): readonly (readonly LaidCell[])[] => {
      const values = (back: number): readonly LaidCell[] =>
        (['own', 'country'] as const).map((subject) => {
          const column = columnOf(volume, subject, back);
          const cell = figureCell(indicator, column, volume);
          // A country's figure is older than the own one, and says so itself.
          return inCell && cell.text !== '' ? { ...cell, text: `${column.year}: ${cell.text}` } : cell;
        });
      if (inCell) {
        return [
          [{ text: nameText(indicator, volume) }, { text: indicator.unit }, ...values(0), { text: indicator.source }],
        ];
      }
      return Array.from({ length: periods }, (_, on): readonly LaidCell[] => {
        const back = periods - 1 - on;
        const year: LaidCell = { text: String(lastKnown(volume) - back) };
        if (on > 0) return [year, ...values(back)];
        return [
          { text: nameText(indicator, volume), rows: periods },
          { text: indicator.unit, rows: periods },
          year,
          ...values(back),
          { text: indicator.source, rows: periods },
        ];
      });
    }),
  );
  return { kind: 'table', caption: null, headRows: 1, rows: [heads, ...rows] };
}

/** Two dates on which was looked, each with a period, the own value and that of others below it. */
export function layDatedTable(groups: readonly IndicatorGroup[], volume: Volume): LaidTable {
  const looks = [1, 0];
  const top = [
    headCell('Indicator', { rows: 2 }),
    ...looks.map((back) => headCell(`1 maart ${volume.year - back}`, { columns: 3 })),
  ];
  const bottom = looks.flatMap(() => ['Jaar', ownHead(volume), 'Ref.'].map((head) => headCell(head)));
  const rows = groups.flatMap(({ indicators }) =>
    indicators.map((indicator): readonly LaidCell[] => [
      { text: nameText(indicator, volume) },
      ...looks.flatMap((back): readonly LaidCell[] => [
        { text: String(lastKnown(volume) - back) },
        figureCell(indicator, columnOf(volume, 'own', back), volume),
        figureCell(indicator, columnOf(volume, 'country', back), volume),
      ]),
    ]),
  );
  return { kind: 'table', caption: null, headRows: 2, rows: [top, bottom, ...rows] };
}

/** Values that are the newest and the one before, of years that nobody tells. */
export function undatedScores(indicator: IndicatorGroup['indicators'][number], volume: Volume): readonly LaidCell[] {
  return [0, 1].map((back) => {
    const column = { ...columnOf(volume, 'own', back + figureColumns(volume).length), dated: false };
    const cell = figureCell(indicator, column, volume);
    return cell.figure === undefined ? cell : { ...cell, figure: { ...cell.figure, open: ['year'] } };
  });
}

/** Data: the heads of undated values. */
export const undatedHeads: readonly string[] = ['Laatste score', 'Vorige score'];

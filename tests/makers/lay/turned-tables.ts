import type { DraftIndicator } from '../book/draft.ts';
import { headCell, type LaidBlock, type LaidCell, type LaidTable } from './block.ts';
import { type FigureColumn, figureColumns, headOf } from './columns.ts';
import type { Volume } from './house.ts';
import type { IndicatorGroup } from './indicator-group.ts';
import { figureCell, nameText } from './state-figure.ts';

/** A table for each indicator, with a year on each row and the roles beside each other. */
export function layYearsDown(groups: readonly IndicatorGroup[], volume: Volume): readonly LaidBlock[] {
  const columns = figureColumns(volume).filter(({ dated }) => dated);
  const words = [...new Set(columns.map(({ word }) => word))];
  const years = [...new Set(columns.map(({ year }) => year))].toSorted((one, other) => one - other);
  return eachIndicator(groups).flatMap((indicator): readonly LaidBlock[] => {
    const rows = years.map((year): readonly LaidCell[] => [
      { text: String(year) },
      ...words.map((word): LaidCell => {
        const column = columns.find((one) => one.word === word && one.year === year);
        return column === undefined ? { text: '' } : figureCell(indicator, column, volume);
      }),
    ]);
    const heads = [headCell('Jaar'), ...words.map((word) => headCell(word === '' ? 'Waarde' : word))];
    return [
      { kind: 'paragraph', text: nameText(indicator, volume).split('\n')[0] ?? '', bold: true },
      { kind: 'table', caption: null, headRows: 1, yearRows: true, rows: [heads, ...rows] },
      ...attributes(indicator, volume),
    ];
  });
}

/** A card for each indicator: its name, then a line for each thing that is known of it. */
export function layCards(groups: readonly IndicatorGroup[], volume: Volume): readonly LaidBlock[] {
  const columns = figureColumns(volume);
  return eachIndicator(groups).flatMap((indicator): readonly LaidBlock[] => {
    const rows = columns.map((column): readonly LaidCell[] => [
      { text: headOf(column, volume).replace('\n', ' ') },
      figureCell(indicator, column, volume),
    ]);
    const unit: readonly LaidCell[] = [{ text: 'Eenheid' }, { text: indicator.unit }];
    const source: readonly LaidCell[] = [{ text: 'Bron' }, { text: indicator.source }];
    const card: LaidTable = {
      kind: 'table',
      caption: null,
      headRows: 0,
      rows: [
        ...(volume.layout.units === 'column' ? [unit] : []),
        ...rows,
        ...(volume.layout.sources === 'none' ? [] : [source]),
      ],
    };
    return [{ kind: 'paragraph', text: nameText(indicator, volume).split('\n')[0] ?? '', bold: true }, card];
  });
}

/** One value a row, with its year and kind in columns. */
export function layRecords(groups: readonly IndicatorGroup[], volume: Volume): LaidTable {
  const columns = figureColumns(volume);
  const { layout } = volume;
  const heads = ['Indicator', 'Jaar', 'Soort waarde', ...(layout.units === 'column' ? ['Eenheid'] : []), 'Waarde'];
  const rows = eachIndicator(groups).flatMap((indicator) =>
    columns.map((column): readonly LaidCell[] => [
      { text: nameText(indicator, volume).split('\n')[0] ?? '' },
      { text: column.dated ? String(column.year) : '-' },
      { text: column.word === '' ? 'Cijfer' : column.word },
      ...(layout.units === 'column' ? [{ text: indicator.unit }] : []),
      figureCell(indicator, column, volume),
    ]),
  );
  return { kind: 'table', caption: null, headRows: 1, rows: [heads.map((head) => headCell(head)), ...rows] };
}

/** The name on a row over the whole width, below it a row for each subject, then unit and source. */
export function layStackedSubjects(groups: readonly IndicatorGroup[], volume: Volume): LaidTable {
  const columns = figureColumns(volume).filter(({ subject, moment }) => subject === 'own' && moment !== 'baseline');
  const kindWord = { municipality: 'Gemeente', province: 'Provincie', 'water-board': 'Waterschap', region: 'Regio' }[
    volume.body.kind
  ];
  const letters = `${kindWord.charAt(0)}${volume.body.place.charAt(0)}`;
  const subjects = [
    [{ kind: kindWord, place: volume.body.place, letters }[volume.layout.subjectWords], 'own'],
    [volume.layout.subjectWords === 'letters' ? 'NL' : 'Nederland', 'country'],
  ] as const;
  const width = columns.length + 1;
  const rows = eachIndicator(groups).flatMap((indicator): readonly (readonly LaidCell[])[] => [
    [{ text: nameText(indicator, volume).split('\n')[0] ?? '', columns: width }],
    ...subjects.map(([word, subject]): readonly LaidCell[] => [
      { text: word },
      ...columns.map((column) => figureCell(indicator, placed(column, subject), volume)),
    ]),
    [{ text: 'Eenheid:' }, { text: indicator.unit, columns: columns.length }],
    [{ text: 'Bron:' }, { text: indicator.source, columns: columns.length }],
  ]);
  const heads = [headCell('Indicator'), ...columns.map((column) => headCell(headOf(column, volume)))];
  return { kind: 'table', caption: null, headRows: 1, rows: [heads, ...rows] };
}

function placed(column: FigureColumn, subject: 'own' | 'country'): FigureColumn {
  if (subject === 'own') return column;
  // Nobody sets aims for the country: what stands there is what was measured.
  return { ...column, subject, moment: 'achieved', role: 'reference' };
}

function attributes({ unit, source }: DraftIndicator, { layout }: Volume): readonly LaidBlock[] {
  const lines: LaidBlock[] = [];
  if (layout.units === 'column') lines.push({ kind: 'paragraph', text: `Eenheid: ${unit}` });
  if (layout.sources !== 'none') lines.push({ kind: 'paragraph', text: `Bron: ${source}` });
  return lines;
}

function eachIndicator(groups: readonly IndicatorGroup[]): readonly DraftIndicator[] {
  return groups.flatMap(({ indicators }) => indicators);
}

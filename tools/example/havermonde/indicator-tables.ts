import type { Block } from './block.ts';
import type { BookName, Indicator, Series, Year } from './field.ts';

/** A field, or a paragraph with indicators of its own. */
type Measured = { readonly indicators: readonly Indicator[] };

/** The indicators that a book has, as this book tells them. */
function indicatorsIn({ indicators }: Measured, book: BookName, year: Year): readonly Indicator[] {
  return indicators
    .filter(({ first = 2022, last = 2025 }) => first <= year && year <= last)
    .map((indicator) => {
      const { name, actual, aim, renamed, unlike } = indicator;
      const other = unlike?.[book];
      return {
        ...indicator,
        name: renamed !== undefined && renamed.from <= year ? renamed.name : name,
        actual: { ...actual, ...other?.actual },
        aim: { ...aim, ...other?.aim },
      };
    });
}

/** An empty cell is not what the books mean: what was not measured or set has a dash. */
function cell(series: Series, year: number): string {
  return series[year] ?? '-';
}

const headNames = {
  effect: 'Effectindicatoren',
  prestatie: 'Prestatie-indicatoren',
  verplicht: 'Verplichte beleidsindicatoren',
} as const;

/** The tables of 2022 and 2023: one for each kind, with a name and three values. */
export function narrowTables(field: Measured, kind: 'begroting' | 'jaarverslag', year: Year): readonly Block[] {
  const [before, between] = kind === 'begroting' ? [year - 2, year - 1] : [year - 1, year];
  const isBudget = kind === 'begroting';
  const years = [`Behaald ${before}`, `Beoogd ${between}`, isBudget ? `Beoogd ${year}` : `Behaald ${year}`];
  const byKind = Map.groupBy(indicatorsIn(field, `${kind}-${year}`, year), (indicator) => indicator.kind);
  return [...byKind].flatMap(([name, indicators]) =>
    tableOf(
      [headNames[name], ...years],
      indicators.map((indicator) => [
        indicator.name,
        cell(indicator.actual, before),
        cell(indicator.aim, between),
        cell(isBudget ? indicator.aim : indicator.actual, year),
      ]),
    ),
  );
}

/** The table of 2024 and 2025: unit and source have columns, and the budget looks ahead to 2027. */
export function wideTable(field: Measured, kind: 'begroting' | 'jaarverslag', year: Year): readonly Block[] {
  const rows = indicatorsIn(field, `${kind}-${year}`, year);
  const [before, last] = kind === 'begroting' ? [year - 2, 2027] : [year - 1, year];
  const isBudget = kind === 'begroting';
  return tableOf(
    [
      'Indicator',
      'Eenheid',
      'Bron',
      `Realisatie ${before}`,
      `Streefwaarde ${year}`,
      isBudget ? `Streefwaarde ${last}` : `Realisatie ${last}`,
    ],
    rows.map(({ name, unit, source, actual, aim }) => [
      name,
      unit,
      source,
      cell(actual, before),
      cell(aim, year),
      cell(isBudget ? aim : actual, last),
    ]),
  );
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption: null, head, rows }];
}

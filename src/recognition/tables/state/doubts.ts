import type { Candidate, Doubt } from '../../../model/doubt.ts';
import type { Figure, FigureRole, Indicator } from '../../../model/statement.ts';
import { foldText } from '../forms/head-text.ts';
import type { Interpretation, TypedColumn } from '../interpret/interpretation.ts';

const roleNames: Readonly<Record<FigureRole, string>> = {
  achieved: 'behaald',
  budgeted: 'begroot',
  target: 'beoogd',
  baseline: 'nulmeting',
  reference: 'vergelijking',
  other: 'anders',
};

/**
 * What is not known of the figures of a table: one doubt for each column of which the role or the year is open, one for each row of which
 * cells have no column, and one for the table where another reading is nearly as likely.
 */
export function doubtsAbout(
  { grid, parts }: Interpretation,
  indicators: readonly Indicator[],
  hasRivals: boolean,
): readonly Doubt[] {
  const columns = new Map(parts.flatMap((part) => part.columns.map((column) => [column.head, column] as const)));
  const doubts: Doubt[] = [];
  const told = new Set<string>();
  for (const { name, figures } of indicators) {
    const loose = figures.filter((figure) => figure.column === '' && figure.unsettled.length === 2);
    const [first] = loose;
    if (first !== undefined) doubts.push(rowDoubt(name, loose, first));
    for (const figure of figures) {
      const column = columns.get(figure.column);
      if (figure.unsettled.length === 0 || loose.includes(figure)) continue;
      const key = `${figure.column} ${figure.unsettled.join(' ')}`;
      if (told.has(key)) continue;
      told.add(key);
      doubts.push(columnDoubt(figure, column, hasRivals && column?.value?.open.length === 0));
    }
  }
  return doubts.map((doubt) =>
    doubt.at.file === '' ? { ...doubt, at: grid.rows[0]?.cells[0]?.at ?? doubt.at } : doubt,
  );
}

function rowDoubt(name: string, loose: readonly Figure[], { at }: Figure): Doubt {
  return {
    at,
    stake: 'year',
    text: foldText(`${name}: ${loose.map(({ raw }) => raw).join(' | ')}`),
    why: 'Deze rij heeft minder cellen dan de tabel kolommen heeft: bij welke kolom de waarden horen, is niet te zien.',
    candidates: [],
  };
}

function columnDoubt(figure: Figure, column: TypedColumn | undefined, isRival: boolean): Doubt {
  const stake = figure.unsettled.includes('role') ? 'role' : 'year';
  const candidates: readonly Candidate[] = (column?.value?.otherRoles ?? []).map(([role, score]) => ({
    says: roleNames[role],
    score,
  }));
  const head = figure.column === '' ? 'zonder kop' : `“${figure.column}”`;
  const why = isRival
    ? `De kolom ${head} kan op meer dan één manier worden gelezen.`
    : stake === 'role'
      ? `De kop ${head} zegt niet of de waarden behaald, begroot of beoogd zijn.`
      : `Van welk jaar de waarden in de kolom ${head} zijn, is niet te zien.`;
  return { at: figure.at, stake, text: figure.column || figure.raw, why, candidates };
}

import type { Candidate, Doubt } from '../../../model/doubt.ts';
import type { Figure, Indicator } from '../../../model/statement.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import type { Interpretation, TypedColumn } from '../interpret/interpretation.ts';
import type { Row } from './section.ts';

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
  const rows: Doubt[] = [];
  const open = new Map<string, Open[]>();
  for (const { name, figures } of indicators) {
    const loose = figures.filter(isLoose);
    const [first] = loose;
    if (first !== undefined) rows.push(rowDoubt(name, loose, first));
    for (const figure of figures) {
      if (figure.unsettled.length === 0 || isLoose(figure)) continue;
      const key = `${figure.column} ${figure.unsettled.join(' ')}`;
      const others = open.get(key);
      if (others === undefined) open.set(key, [{ name, figure }]);
      else others.push({ name, figure });
    }
  }
  const ofColumns = [...open.values()].map((figures) => columnDoubt(figures, columns, hasRivals));
  return [...rows, ...ofColumns].map((doubt) =>
    doubt.at.file === '' ? { ...doubt, at: grid.rows[0]?.cells[0]?.at ?? doubt.at } : doubt,
  );
}

/** Whether a value has no column: of its row cells are lost. */
function isLoose({ column, unsettled }: Figure): boolean {
  return column === '' && unsettled.length === 2;
}

/** A figure of which something is open, with the name of its indicator. */
type Open = { readonly name: string; readonly figure: Figure };

function rowDoubt(name: string, loose: readonly Figure[], { at }: Figure): Doubt {
  return {
    at,
    stake: 'year',
    text: foldSpace(`${name}: ${loose.map(({ raw }) => raw).join(' | ')}`),
    why: { say: 'row-short', with: {} },
    candidates: [],
  };
}

/** Rows of which nobody can tell whether they are amounts or indicators. */
export function unsortedDoubt(rows: readonly Row[]): Doubt {
  const either = ['amounts', 'indicators'] as const;
  return {
    at: rows[0]?.cells[0]?.at ?? { file: '' },
    stake: 'table',
    text: rows.map(textOf).join('\n').slice(0, longestText),
    why: { say: 'table-sort', with: {} },
    candidates: either.map((say) => ({ says: { say, with: {} }, score: 1 / either.length })),
  };
}

/** A row of amounts of which cells were lost. */
export function shortRowDoubt(row: Row): Doubt {
  return {
    at: row.loose[0]?.at ?? { file: '' },
    stake: 'amount',
    text: textOf(row).slice(0, longestText),
    why: { say: 'row-short', with: {} },
    candidates: [],
  };
}

function textOf({ cells, loose }: Row): string {
  return [...cells, ...loose]
    .map(({ text }) => foldSpace(text))
    .filter((text) => text !== '')
    .join(' | ');
}

/** More is said in the table itself. */
const longestText = 400;

/** The text of a doubt about a column: its head and the first of its values. */
export function columnText(head: string, values: readonly { readonly name: string; readonly raw: string }[]): string {
  const said = values.map(({ name, raw }) => `${name}: ${raw}`).join('; ');
  return `${head === '' ? '' : `${head} | `}${said}`.slice(0, longestText);
}

/** Whether a doubt is about a column with that head. Of one that an earlier program put in a sentence, its text tells. */
export function isAboutColumn({ why, stake, text }: Doubt, head: string): boolean {
  if (why.say === 'as-written') return (stake === 'role' || stake === 'year') && text.startsWith(`${head} | `);
  return (
    (why.say === 'column-role' || why.say === 'column-year' || why.say === 'column-many-ways') && why.with.head === head
  );
}

function columnDoubt(figures: readonly Open[], columns: ReadonlyMap<string, TypedColumn>, hasRivals: boolean): Doubt {
  const [first] = figures;
  const figure = first?.figure;
  const written = figure?.column ?? '';
  const column = columns.get(written);
  const stake = figure?.unsettled.includes('role') === true ? 'role' : 'year';
  const candidates: readonly Candidate[] = (column?.value?.otherRoles ?? []).map(([role, score]) => ({
    says: { say: 'figure', with: { role, year: null } },
    score,
  }));
  const isRival = hasRivals && column?.value?.open.length === 0;
  const say = isRival ? 'column-many-ways' : stake === 'role' ? 'column-role' : 'column-year';
  const text = columnText(
    written,
    figures.map(({ name, figure: { raw } }) => ({ name, raw })),
  );
  return { at: figure?.at ?? { file: '' }, stake, text, why: { say, with: { head: written } }, candidates };
}

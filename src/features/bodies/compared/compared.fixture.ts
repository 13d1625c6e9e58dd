import { parseValue } from '../../../model/notation/parse-value.ts';
import type { PublicationKind } from '../../../model/publication.ts';
import type { FigureRole } from '../../../model/statement.ts';
import type { IndicatorStatement } from '../../indicators/queries/read-indicator-history.ts';

const roles: readonly FigureRole[] = ['achieved', 'target', 'budgeted', 'reference'];

/** The row of an indicator in a document: `{ 'achieved 2022': '604' }`; a year alone is a figure of no other role. */
export function statementOf(
  kind: PublicationKind,
  year: number,
  name: string,
  cells: Readonly<Record<string, string>>,
  rest: Partial<IndicatorStatement> = {},
): IndicatorStatement {
  const publication = `${kind === 'budget' ? 'begroting' : 'jaarverslag'}-${year}`;
  return {
    editionId: publication,
    frozenAt: new Date('2026-11-22T10:00:00Z'),
    wordedAs: null,
    indicatorId: `${publication} ${name}`,
    ordinal: 0,
    indicatorKind: 'mandatory',
    name,
    unit: null,
    frequency: null,
    source: null,
    footnote: null,
    publication,
    kind,
    year,
    endYear: null,
    sequence: null,
    chapter: '1.2',
    code: '1.2',
    title: 'Werk',
    nature: [],
    address: null,
    figures: Object.entries(cells).map(([column, raw]) => ({
      indicatorId: `${publication} ${name}`,
      role: roles.find((role) => column.startsWith(role)) ?? 'other',
      year: Number(column.split(' ').at(-1)),
      unsettled: [],
      column,
      raw,
      ...parseValue(raw),
      footnote: null,
      position: { file: `${publication}.html`, line: 1 },
    })),
    ...rest,
  };
}

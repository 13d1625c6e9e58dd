import { comparedId } from '../../../frame/compared-as.ts';
import { type CsvCell, printCsv } from '../../../frame/csv/csv.ts';
import { standingOf } from '../../money/stated/standing-of.ts';
import { definitionOf } from '../compared/judge-definitions.ts';
import type { ComparedBody, LoadedBodies } from '../pages/load-bodies.ts';

/** What one document states of what is compared. What is computed is on the page, and not in the data: it follows from these. */
function rowsOf({ statements, amounts }: ComparedBody) {
  return [
    ...statements.flatMap(({ publication, chapter, name, unit, nature, figures }) =>
      figures.map(({ role, year, raw, value }) => ({
        publication,
        chapter,
        name,
        unit,
        sort: role,
        year,
        raw: raw.trim(),
        number: 'number' in value ? value.number : null,
        nature,
      })),
    ),
    ...amounts.map((amount) => ({
      publication: amount.publication,
      chapter: amount.chapter,
      name: amount.label,
      unit: 'EUR',
      sort: [amount.side, standingOf(amount)].filter((part) => part !== null).join(' '),
      year: amount.year,
      raw: amount.raw.trim(),
      number: amount.euros,
      nature: amount.nature,
    })),
  ];
}

/** What bodies state of one indicator or field as data. */
export function bodiesJson({ choice, bodies }: LoadedBodies) {
  return {
    compared: choice && {
      id: comparedId(choice),
      name: choice.title,
      isOfficial: choice.official !== null,
      unit: choice.official?.unit ?? null,
    },
    organisations: bodies.map((body) => ({
      slug: body.organisation.slug,
      name: body.organisation.name,
      isInvented: body.isInvented,
      thread: body.thread,
      definition: body.statements.length === 0 ? null : definitionOf(body.statements),
      inhabitants: body.inhabitants.map(({ year, number, raw, document }) => ({ year, number, raw, document })),
      values: rowsOf(body),
    })),
  };
}

const heads = [
  'organisation',
  'publication',
  'chapter',
  'name',
  'unit',
  'sort',
  'year',
  'raw',
  'number',
  'nature',
] as const;

/** The same as a table, a row for each value that a document states. */
export function bodiesCsv({ bodies }: LoadedBodies): string {
  return printCsv([
    heads,
    ...bodies.flatMap((body) =>
      rowsOf(body).map((row): CsvCell[] => [
        ...[body.organisation.slug, row.publication, row.chapter, row.name, row.unit, row.sort, row.year, row.raw],
        ...[row.number, row.nature.join(' ')],
      ]),
    ),
  ]);
}

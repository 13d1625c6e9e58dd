import { comparedId } from '../../../frame/compared-as.ts';
import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { joinTexts, textsOf } from '../../../model/nature.ts';
import { parseValue } from '../../../model/notation/parse-value.ts';
import { nl } from '../../../words/nl.data.ts';
import { standingOf } from '../../money/stated/standing-of.ts';
import { natureCells, whyMissing } from '../../statements/data/figure-rows.ts';
import { definitionOf } from '../compared/judge-definitions.ts';
import type { ComparedBody, LoadedBodies } from '../pages/load-bodies.ts';
import { bodiesColumns } from './bodies-columns.data.ts';

/** What documents state of what is compared. What is computed is on the page, and not in the data: it follows from these. */
function valuesOf({ statements, amounts }: ComparedBody) {
  return [
    ...statements.flatMap(({ publication, chapter, name, unit, nature, address, figures }) =>
      figures.map(({ role, year, raw, value }) => ({
        ...{ publication, chapter, name, unit, role, year, raw },
        missing: whyMissing(value),
        number: 'number' in value ? value.number : null,
        ...{ nature, original: nature.length === 0 ? null : address },
      })),
    ),
    ...amounts.map((amount) => ({
      publication: amount.publication,
      chapter: amount.chapter,
      name: amount.label,
      unit: 'EUR',
      role: [amount.side, standingOf(amount)].filter((part) => part !== null).join(' '),
      year: amount.year,
      raw: amount.raw,
      missing: amount.euros === null ? whyMissing(parseValue(amount.raw).value) : null,
      number: amount.euros,
      nature: amount.nature,
      original: amount.nature.length === 0 ? null : amount.address,
    })),
  ];
}

function bodyJson(body: ComparedBody) {
  return {
    slug: body.organisation.slug,
    name: body.organisation.name,
    licence: body.organisation.licence ?? null,
    isInvented: body.isInvented,
    thread: body.thread,
    definition: body.statements.length === 0 ? null : definitionOf(body.statements),
    inhabitants: body.inhabitants.map(({ year, number, raw, document }) => ({ year, number, raw, document })),
    values: valuesOf(body),
  };
}

/** The data of what bodies state of one indicator or field: a row for each value that a document states. */
export function bodiesData({ choice, bodies }: LoadedBodies): PageData {
  return {
    kind: 'bodies',
    title: choice?.title ?? nl.bodies.title,
    file: 'vergelijk',
    organisation: null,
    texts: joinTexts(bodies.map(({ statements, amounts }) => textsOf([...statements, ...amounts]))),
    columns: bodiesColumns,
    rows: bodies.flatMap((body) =>
      valuesOf(body).map((value): CsvCell[] => [
        ...[body.organisation.slug, body.organisation.licence ?? null, value.publication, value.chapter, value.name],
        ...[value.unit, value.role, value.year, value.raw, value.missing, value.number],
        ...natureCells({ nature: value.nature, address: value.original }),
      ]),
    ),
    about: {
      compared: choice && {
        id: comparedId(choice),
        name: choice.title,
        isOfficial: choice.official !== null,
        unit: choice.official?.unit ?? null,
      },
      organisations: bodies.map(bodyJson),
    },
  };
}

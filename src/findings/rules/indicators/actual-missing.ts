import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import type { LastInField } from '../../scene/endings.ts';
import { aimsForYear } from '../../scene/figures/aim-changes.ts';
import { aimOf, resultOf, saysNumber } from '../../scene/figures/aims.ts';
import { isInDoubt } from '../../scene/figures/in-doubt.ts';
import type { Cell } from '../../scene/figures/results.ts';
import { whyMissing } from '../../scene/missing.ts';
import { placeOf, quoteCell, quoteFigure, quoteText } from '../../scene/quotes.ts';
import type { IndicatorThread, SeenIndicator } from '../../scene/seen.ts';
import { byTable, type Table, type TableRow, tellTable } from '../../scene/tables.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { roleWords } from '../../words/role-words.data.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayMissing } from '../../words/say-missing.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

/** The aim that a report answers: its own, or else the one of a document from before it. */
function aimFor(thread: IndicatorThread, report: SeenIndicator, year: number): Cell | null {
  const own = aimOf(thread, report.indicator, year);
  if (own !== null && saysNumber(own)) return { statement: report, figure: own };
  return (
    aimsForYear(thread, year).findLast(
      ({ statement }) => comparePublished(statement.publication, report.publication) < 0,
    ) ?? null
  );
}

/** Whether the row has a number for the year under a head that does not say what it is: that may be the result. */
function hasUnnamedFigure({ indicator }: SeenIndicator, year: number): boolean {
  return indicator.figures.some((figure) => figure.role === 'other' && figure.year === year && saysNumber(figure));
}

function isMeasuredSeldom({ indicator }: SeenIndicator): boolean {
  return indicator.footnote !== null || /twee|drie|vier|[2-9]/i.test(indicator.frequency ?? '');
}

/** A row of a report that has an aim and no result for its year. */
type Missing = TableRow & {
  readonly year: number;
  readonly aim: Cell;
  /** The cell that should have the result; null where there is none. */
  readonly result: StatedFigure | null;
};

function findMissing(indicator: LastInField, row: SeenIndicator, year: number): Missing | null {
  const aim = aimFor(indicator, row, year);
  const result = resultOf(row.indicator, year);
  if (aim === null || isMeasuredSeldom(row) || hasUnnamedFigure(row, year)) return null;
  if (result !== null && (whyMissing(result) === null || result.footnote !== null)) return null;
  return { indicator, row, year, aim, result };
}

function missingIn(indicator: LastInField): readonly Missing[] {
  return indicator.statements.flatMap((statement) => {
    const { kind, year } = statement.publication;
    if (kind !== 'annual-report' || year === null || isInDoubt(statement)) return [];
    return findMissing(indicator, statement, year) ?? [];
  });
}

/** What stands where the result should be. */
function sayThere({ result }: Missing): Said {
  const why = result === null ? null : whyMissing(result);
  if (result === null || why === null) return { nl: 'er staat geen cijfer', en: 'there is no figure' };
  const { nl, en } = sayMissing(result, why);
  return { nl: `er staat ${nl}`, en: `it has ${en}` };
}

function messageOf(rows: Table<Missing>): Said {
  const [first] = rows;
  const { row, year, aim } = first;
  const { nl, en } = namePublication(row.publication);
  if (rows.length === 1) {
    const [name, said] = [shorten(row.indicator.name), sayThere(first)];
    return {
      nl: `Het doel van “${name}” voor ${year} is “${aim.figure.raw}”, maar in de tabel van ${nl} is geen behaald cijfer gevonden: ${said.nl}.`,
      en: `The target of “${name}” for ${year} is “${aim.figure.raw}”, but no result is found in the table of ${en}: ${said.en}.`,
    };
  }
  const title = shorten(row.chapter.title);
  return sayAll(
    {
      nl: `Bij “${title}” is in de tabel van ${nl} van ${rows.length} indicatoren met een doel voor ${year} geen behaald cijfer gevonden.`,
      en: `At “${title}” no result is found in the table of ${en} of ${rows.length} indicators with a target for ${year}.`,
    },
    ...sayRows(
      rows.map((one) => {
        const [name, said, { raw }] = [shorten(one.row.indicator.name), sayThere(one), one.aim.figure];
        return { nl: `“${name}” (doel “${raw}”): ${said.nl}.`, en: `“${name}” (target “${raw}”): ${said.en}.` };
      }),
    ),
  );
}

function quotesOf({ row, year, aim, result }: Missing): readonly Quote[] {
  const label = { nl: `${roleWords.achieved.nl} ${year}`, en: `${roleWords.achieved.en} ${year}` };
  return [
    quoteCell(aim),
    result === null ? { ...quoteText(row, label, '', row.indicator.at), statement: row.key } : quoteFigure(row, result),
  ];
}

/** One finding a table: rows beside each other are one thing to tell. */
function* judge({ thread, indicators }: FieldNeighbourhood): Iterable<Found> {
  // Where a cell is missing goes apart, for of pages in part only that is not said.
  for (const rows of byTable(indicators.flatMap(missingIn), { apart: ({ result }) => result === null })) {
    const [{ row, result }] = rows;
    yield {
      ...tellTable(rows, thread.slug, quotesOf),
      // A dash in the cell stands in the table; where there is no cell it may have been cut.
      absentFrom: result === null ? [placeOf(row)] : [],
      message: messageOf(rows),
    };
  }
}

/** An annual report that has an indicator with an aim for its year, and not what was achieved. */
export const actualMissing = defineRule({
  code: 'actual-missing',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures', 'absence'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Geen behaald cijfer gevonden', en: 'No result found' },
    what: {
      nl: 'Het jaarverslag noemt de indicator en er was een doel, maar het behaalde cijfer van dat jaar is een streepje, “volgt nog”, onbekend of leeg. Met een voetnoot erbij, of als maar eens in de paar jaar wordt gemeten, is er geen melding. Meer rijen van één tabel zijn één bevinding.',
      en: 'The annual report has the indicator and there was a target, but the result of that year is a dash, “to follow”, unknown or blank. With a footnote, or where it is measured once in some years only, there is no finding. Several rows of one table are one finding.',
    },
    why: {
      nl: 'Dan is niet te zien of het doel is gehaald, terwijl het jaarverslag daarvoor is.',
      en: 'It can then not be seen whether the target was met, which is what the annual report is for.',
    },
    example: {
      nl: 'Het doel voor 2018 is “> 100”, onder “Behaald 2018” staat “NTB”.',
      en: 'The target for 2018 is “> 100”, under “Achieved 2018” it says “to follow”.',
    },
    mend: {
      nl: 'Vul het cijfer in. Is het er nog niet, schrijf dan in een voetnoot wanneer het komt of waarom niet is gemeten.',
      en: 'Fill in the figure. If it is not there yet, say in a footnote when it will come or why nothing was measured.',
    },
    wrong: {
      nl: 'Als de tekst van het onderdeel uitlegt waarom het cijfer er nog niet is, of als het cijfer ergens anders in het jaarverslag staat.',
      en: 'When the text of the chapter explains why the figure is not there yet, or when the figure is elsewhere in the annual report.',
    },
  },
});

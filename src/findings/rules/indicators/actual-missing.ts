import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import type { LastInField } from '../../scene/endings.ts';
import { aimsForYear } from '../../scene/figures/aim-changes.ts';
import { aimOf, resultOf, saysNumber } from '../../scene/figures/aims.ts';
import { isInDoubt } from '../../scene/figures/in-doubt.ts';
import type { Cell } from '../../scene/figures/results.ts';
import { whyMissing } from '../../scene/missing.ts';
import { placeOf, quoteFigure, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { IndicatorThread, SeenIndicator, SeenThread } from '../../scene/seen.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { roleWords } from '../../words/role-words.data.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayMissing } from '../../words/say-missing.ts';
import { mostNamed, sayRows } from '../../words/say-rows.ts';
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
type Missing = {
  readonly thread: SeenThread;
  readonly report: SeenIndicator;
  readonly year: number;
  readonly aim: Cell;
  /** The cell that should have the result; null where there is none. */
  readonly result: StatedFigure | null;
};

function findMissing(indicator: LastInField, report: SeenIndicator, year: number): Missing | null {
  const aim = aimFor(indicator, report, year);
  const result = resultOf(report.indicator, year);
  if (aim === null || isMeasuredSeldom(report) || hasUnnamedFigure(report, year)) return null;
  if (result !== null && (whyMissing(result) === null || result.footnote !== null)) return null;
  return { thread: indicator.thread, report, year, aim, result };
}

function missingIn(indicator: LastInField): readonly Missing[] {
  return indicator.statements.flatMap((statement) => {
    const { kind, year } = statement.publication;
    if (kind !== 'annual-report' || year === null || isInDoubt(statement)) return [];
    return findMissing(indicator, statement, year) ?? [];
  });
}

/** What is one thing to tell: one table. Where a cell is missing goes apart, for of pages in part only that is not said. */
function tableOf({ report, result }: Missing): string {
  return JSON.stringify([placeOf(report), result === null]);
}

/** What stands where the result should be. */
function sayThere({ result }: Missing): Said {
  const why = result === null ? null : whyMissing(result);
  if (result === null || why === null) return { nl: 'er staat geen cijfer', en: 'there is no figure' };
  const { nl, en } = sayMissing(result, why);
  return { nl: `er staat ${nl}`, en: `it has ${en}` };
}

function messageOf(rows: readonly Missing[], first: Missing): Said {
  const { report, year, aim } = first;
  const { nl, en } = namePublication(report.publication);
  if (rows.length === 1) {
    const [name, said] = [shorten(report.indicator.name), sayThere(first)];
    return {
      nl: `Het doel van “${name}” voor ${year} is “${aim.figure.raw}”, maar in de tabel van ${nl} is geen behaald cijfer gevonden: ${said.nl}.`,
      en: `The target of “${name}” for ${year} is “${aim.figure.raw}”, but no result is found in the table of ${en}: ${said.en}.`,
    };
  }
  const title = shorten(report.chapter.title);
  return sayAll(
    {
      nl: `Bij “${title}” is in de tabel van ${nl} van ${rows.length} indicatoren met een doel voor ${year} geen behaald cijfer gevonden.`,
      en: `At “${title}” no result is found in the table of ${en} of ${rows.length} indicators with a target for ${year}.`,
    },
    ...sayRows(
      rows.map((row) => {
        const [name, said, { raw }] = [shorten(row.report.indicator.name), sayThere(row), row.aim.figure];
        return { nl: `“${name}” (doel “${raw}”): ${said.nl}.`, en: `“${name}” (target “${raw}”): ${said.en}.` };
      }),
    ),
  );
}

function quotesOf({ report, year, aim, result }: Missing): readonly Quote[] {
  const label = { nl: `${roleWords.achieved.nl} ${year}`, en: `${roleWords.achieved.en} ${year}` };
  return [
    quoteFigure(aim.statement, aim.figure),
    result === null
      ? { ...quoteText(report, label, '', report.indicator.at), statement: report.key }
      : quoteFigure(report, result),
  ];
}

/** One finding a table: rows beside each other are one thing to tell. */
function* judge({ thread, indicators }: FieldNeighbourhood): Iterable<Found> {
  for (const rows of Map.groupBy(indicators.flatMap(missingIn), tableOf).values()) {
    const [first] = rows;
    if (first === undefined) continue;
    yield {
      subject: rows.length === 1 ? subjectOf(first.thread) : chapterSubject(first.report, thread.slug),
      ...(rows.length > 1 && { indicators: [...new Set(rows.map((row) => row.thread.slug))] }),
      chapter: placeOf(first.report),
      // A dash in the cell stands in the table; where there is no cell it may have been cut.
      absentFrom: first.result === null ? [placeOf(first.report)] : [],
      message: messageOf(rows, first),
      evidence: rows.slice(0, mostNamed).flatMap(quotesOf),
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

import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimsForYear } from '../../scene/figures/aim-changes.ts';
import { aimOf, resultOf, saysNumber } from '../../scene/figures/aims.ts';
import { isInDoubt } from '../../scene/figures/in-doubt.ts';
import type { Cell } from '../../scene/figures/results.ts';
import { whyMissing } from '../../scene/missing.ts';
import { placeOf, quoteFigure, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { IndicatorThread, SeenIndicator } from '../../scene/seen.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { roleWords } from '../../words/role-words.data.ts';
import { sayMissing } from '../../words/say-missing.ts';
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

function findMissing(indicator: IndicatorNeighbourhood, report: SeenIndicator, year: number): Found | null {
  const aim = aimFor(indicator, report, year);
  const result = resultOf(report.indicator, year);
  if (aim === null || isMeasuredSeldom(report) || hasUnnamedFigure(report, year)) return null;
  if (result !== null && (whyMissing(result) === null || result.footnote !== null)) return null;
  const why = result === null ? null : whyMissing(result);
  const said =
    result === null || why === null
      ? { nl: 'er staat geen cijfer', en: 'there is no figure' }
      : { nl: `er staat ${sayMissing(result, why).nl}`, en: `it has ${sayMissing(result, why).en}` };
  const name = shorten(report.indicator.name);
  const { nl, en } = namePublication(report.publication);
  const label = { nl: `${roleWords.achieved.nl} ${year}`, en: `${roleWords.achieved.en} ${year}` };
  return {
    subject: subjectOf(indicator.thread),
    chapter: placeOf(report),
    // A dash in the cell stands in the table; where there is no cell it may have been cut.
    absentFrom: result === null ? [placeOf(report)] : [],
    message: {
      nl: `Het doel van “${name}” voor ${year} is “${aim.figure.raw}”, maar in de tabel van ${nl} is geen behaald cijfer gevonden: ${said.nl}.`,
      en: `The target of “${name}” for ${year} is “${aim.figure.raw}”, but no result is found in the table of ${en}: ${said.en}.`,
    },
    evidence: [
      quoteFigure(aim.statement, aim.figure),
      result === null
        ? { ...quoteText(report, label, '', report.indicator.at), statement: report.key }
        : quoteFigure(report, result),
    ],
  };
}

function* judge(indicator: IndicatorNeighbourhood): Iterable<Found> {
  for (const statement of indicator.statements) {
    const { kind, year } = statement.publication;
    if (kind !== 'annual-report' || year === null || isInDoubt(statement)) continue;
    const found = findMissing(indicator, statement, year);
    if (found !== null) yield found;
  }
}

/** An annual report that has an indicator with an aim for its year, and not what was achieved. */
export const actualMissing = defineRule({
  code: 'actual-missing',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures', 'absence'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Geen behaald cijfer gevonden', en: 'No result found' },
    what: {
      nl: 'Het jaarverslag noemt de indicator en er was een doel, maar het behaalde cijfer van dat jaar is een streepje, “volgt nog”, onbekend of leeg. Met een voetnoot erbij, of als maar eens in de paar jaar wordt gemeten, is er geen melding.',
      en: 'The annual report has the indicator and there was a target, but the result of that year is a dash, “to follow”, unknown or blank. With a footnote, or where it is measured once in some years only, there is no finding.',
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

import { z } from 'zod';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimsForYear } from '../../scene/figures/aim-changes.ts';
import { restatements } from '../../scene/figures/restatements.ts';
import { whyMissing } from '../../scene/missing.ts';
import { placeOf, quoteFigure, subjectOf } from '../../scene/quotes.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayMissing } from '../../words/say-missing.ts';

function* judge(indicator: IndicatorNeighbourhood): Iterable<Found> {
  for (const { year, before, now } of restatements(indicator)) {
    const [first, second] = [namePublication(before.statement.publication), namePublication(now.statement.publication)];
    const quotes = [quoteFigure(before.statement, before.figure), quoteFigure(now.statement, now.figure)];
    // What is given as achieved is at times what was budgeted, taken over.
    const plan = aimsForYear(indicator, year).find(
      ({ statement, figure }) => statement !== before.statement && figure.raw.trim() === before.figure.raw.trim(),
    );
    const why = whyMissing(now.figure);
    const budgeted: Said =
      plan === undefined ? { nl: '', en: '' } : { nl: ', evenveel als was begroot', en: ', as much as was budgeted' };
    const was = before.figure.raw;
    const missing = why === null ? null : sayMissing(now.figure, why);
    const message: Said =
      missing === null
        ? {
            nl: `Behaald in ${year} is “${now.figure.raw}” volgens ${second.nl}, maar “${was}” volgens ${first.nl}${budgeted.nl}.`,
            en: `Achieved in ${year} is “${now.figure.raw}” according to ${second.en}, but “${was}” according to ${first.en}${budgeted.en}.`,
          }
        : {
            nl: `Bij wat in ${year} is behaald, staat in ${second.nl} ${missing.nl}; in ${first.nl} stond “${was}”${budgeted.nl}.`,
            en: `For what was achieved in ${year} ${second.en} has ${missing.en}; ${first.en} had “${was}”${budgeted.en}.`,
          };
    yield {
      subject: subjectOf(indicator.thread),
      about: { year },
      chapter: placeOf(now.statement),
      message,
      evidence: plan === undefined ? quotes : [quoteFigure(plan.statement, plan.figure), ...quotes],
    };
  }
}

/** A result of a past year that another document gives otherwise. */
export const historyRestated = defineRule({
  code: 'history-restated',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Cijfer van een voorbij jaar veranderd', en: 'Figure of a past year changed' },
    what: {
      nl: 'Twee documenten geven voor dezelfde indicator en hetzelfde voorbije jaar een ander behaald cijfer, of het cijfer is later een streepje of leeg. Een cijfer van een jaar dat nog liep, telt niet mee. Verschil door afronden ook niet.',
      en: 'Two documents give another result for the same indicator and the same past year, or the figure is a dash or blank later on. A figure of a year that had not ended is left out, and so is a difference by rounding.',
    },
    why: {
      nl: 'Wat voorbij is, verandert niet. Als het cijfer wel verandert, is één van de twee fout of is de manier van meten veranderd. Een vergelijking door de jaren heen klopt dan niet meer.',
      en: 'What is past does not change. If the figure does, one of the two is wrong or the way of measuring changed, and a comparison over the years no longer holds.',
    },
    example: {
      nl: 'De begroting 2018 zegt dat in 2016 2 projecten zijn gehaald. Het jaarverslag 2017 zegt 8.',
      en: 'The budget 2018 says that there were 2 projects in 2016. The annual report 2017 says 8.',
    },
    mend: {
      nl: 'Zet bij het nieuwe cijfer een voetnoot: wat het eerst was, en waarom het is verbeterd.',
      en: 'Put a footnote at the new figure: what it was before, and why it was corrected.',
    },
    wrong: {
      nl: 'Als het eerste cijfer voorlopig was en dat elders staat, of als de twee rijen niet hetzelfde meten.',
      en: 'When the first figure was provisional and that is said elsewhere, or when the two rows do not measure the same.',
    },
  },
});

import { z } from 'zod';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { findBreak } from '../../scene/figures/find-break.ts';
import { seriesOf } from '../../scene/figures/series.ts';
import { placeOf, quoteFigure, subjectOf } from '../../scene/quotes.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';

const options = z.strictObject({
  /** How many times the usual spread of the yearly change. */
  factor: z.number().positive().default(5),
  /** The least change, as a share of the usual size of the figure. */
  least: z.number().positive().default(0.3),
  /** How many years there must be, the one that breaks included. */
  points: z.int().min(4).default(4),
});

function* judge(indicator: IndicatorNeighbourhood, settings: z.infer<typeof options>): Iterable<Found> {
  const series = seriesOf(indicator);
  const at = findBreak(
    series.map(({ number }) => number),
    settings,
  );
  const [now, before] = at === null ? [] : [series[at], series[at - 1]];
  if (now === undefined || before === undefined || now.figure.footnote !== null) return;
  yield {
    subject: subjectOf(indicator.thread),
    // The newest document with the figure is another one every year.
    about: { publication: null, year: now.year },
    chapter: placeOf(now.statement),
    message: {
      nl: `Het cijfer gaat van “${before.figure.raw}” in ${before.year} naar “${now.figure.raw}” in ${now.year}; in de jaren ervoor veranderde het veel minder.`,
      en: `The figure goes from “${before.figure.raw}” in ${before.year} to “${now.figure.raw}” in ${now.year}; in the years before it changed far less.`,
    },
    evidence: series.slice(0, (at ?? 0) + 1).map(({ statement, figure }) => quoteFigure(statement, figure)),
  };
}

/** A result that jumps away from the years before it. */
export const trendBreak = defineRule({
  code: 'trend-break',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures'],
  options,
  judge,
  text: {
    title: { nl: 'Cijfer springt', en: 'Figure jumps' },
    what: {
      nl: 'Een behaald cijfer verschilt plotseling veel van de jaren ervoor. Er zijn minstens vier jaren nodig. Een cijfer dat altijd al op en neer gaat, telt niet, en een plaats op een ranglijst ook niet.',
      en: 'A result suddenly differs much from the years before it. At least four years are needed. A figure that always goes up and down does not count, nor does a place on a ranking list.',
    },
    why: {
      nl: 'Een sprong kan echt zijn. Vaak is het een tikfout, een andere eenheid of een andere manier van meten.',
      en: 'A jump can be real. Often it is a typing error, another unit or another way of measuring.',
    },
    example: {
      nl: 'Jaar na jaar zijn er tussen de 980 en 1.020 meldingen, en dan opeens 10.050.',
      en: 'Year after year there are between 980 and 1,020 reports, and then suddenly 10,050.',
    },
    mend: {
      nl: 'Kijk het cijfer na. Klopt het, zet er dan een voetnoot bij die de sprong uitlegt.',
      en: 'Check the figure. If it is right, add a footnote that explains the jump.',
    },
    wrong: {
      nl: 'Als er echt iets is gebeurd en de tekst dat uitlegt, zoals een herindeling of een crisis.',
      en: 'When something really happened and the text explains it, such as a merger of municipalities or a crisis.',
    },
  },
});

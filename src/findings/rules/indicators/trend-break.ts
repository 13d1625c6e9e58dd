import { z } from 'zod';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { findBreak } from '../../scene/figures/find-break.ts';
import { seriesOf } from '../../scene/figures/series.ts';
import { placeOf, quoteCell, subjectOf } from '../../scene/quotes.ts';
import { isSpokenOfIn } from '../../scene/texts/explanations.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';

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
  const name = shorten(now.statement.indicator.name);
  // Figures of two definitions are no series.
  const isRedefined = redefinedBetween(indicator, before.statement, now.statement) !== null;
  if (isRedefined || isSpokenOfIn(indicator, now)) return;
  const [first, second] = [before, now].map(({ statement }) => namePublication(statement.publication));
  yield {
    subject: subjectOf(indicator.thread),
    // The newest document with the figure is another one every year.
    about: { publication: null, year: now.year },
    chapter: placeOf(now.statement),
    message: {
      nl: `“${name}” gaat van “${before.figure.raw}” in ${before.year} (${first?.nl}) naar “${now.figure.raw}” in ${now.year} (${second?.nl}); in de jaren ervoor veranderde het cijfer veel minder. Een uitleg is bij dit onderdeel niet gevonden.`,
      en: `“${name}” goes from “${before.figure.raw}” in ${before.year} (${first?.en}) to “${now.figure.raw}” in ${now.year} (${second?.en}); in the years before the figure changed far less. No explanation is found in this chapter.`,
    },
    absentFrom: [placeOf(now.statement)],
    evidence: series.slice(0, (at ?? 0) + 1).map(quoteCell),
  };
}

/** A result that jumps away from the years before it. */
export const trendBreak = defineRule({
  code: 'trend-break',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures', 'absence'],
  speaksFor: ['jump-unexplained'],
  options,
  judge,
  text: {
    title: { nl: 'Grote verandering in één jaar', en: 'Large change in one year' },
    what: {
      nl: 'Een behaald cijfer verschilt plotseling veel van de jaren ervoor. Er zijn minstens vier jaren nodig. Een cijfer dat altijd al op en neer gaat, telt niet, en een plaats op een ranglijst ook niet. Noemt de tekst van het onderdeel de indicator of het cijfer, of heet de indicator sindsdien anders, dan is er geen melding.',
      en: 'A result suddenly differs much from the years before it. At least four years are needed. A figure that always goes up and down does not count, nor does a place on a ranking list. Where the text of the chapter names the indicator or the figure, or the indicator has another name since, there is no finding.',
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
      nl: 'Als er echt iets is gebeurd en een ander onderdeel dat uitlegt, zoals een herindeling of een crisis.',
      en: 'When something really happened and another chapter explains it, such as a merger of municipalities or a crisis.',
    },
  },
});

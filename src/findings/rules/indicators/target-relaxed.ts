import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimsForYear, aimYears } from '../../scene/figures/aim-changes.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import { attainedBy } from '../../scene/figures/attainment.ts';
import { isEasierBy } from '../../scene/figures/compare-aims.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { directionOf } from '../../scene/figures/direction.ts';
import { type Cell, latestResult, resultsOfYear } from '../../scene/figures/results.ts';
import { isSameNumber } from '../../scene/figures/same-number.ts';
import { placeOf, quoteCell, subjectOf } from '../../scene/quotes.ts';
import { isAimExplained } from '../../scene/texts/aim-explained.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { sayEasierThan } from '../../words/easier.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How much less it must ask, as a share of the earlier aim. */
  least: z.number().min(0).default(0.04),
});

/** The aim of a year in the first document about that year. */
function ownAim(indicator: IndicatorNeighbourhood, year: number): Cell | null {
  return aimsForYear(indicator, year).find(({ statement }) => statement.publication.year === year) ?? null;
}

/** Whether an earlier document already looked ahead to this aim: then it was planned so. */
function isForeseen(indicator: IndicatorNeighbourhood, aim: Cell, year: number): boolean {
  return aimsForYear(indicator, year).some(
    ({ statement, figure }) =>
      comparePublished(statement.publication, aim.statement.publication) < 0 && isSameNumber(figure, aim.figure),
  );
}

/** The result of a year as the report over it gives it, or else the newest. */
function resultFor(indicator: IndicatorNeighbourhood, year: number): Cell | null {
  const own = resultsOfYear(indicator, year).find(
    ({ statement: { publication }, figure }) =>
      publication.kind === 'annual-report' && publication.year === year && saysNumber(figure),
  );
  return own ?? latestResult(indicator, year);
}

function* judge(indicator: IndicatorNeighbourhood, { least }: z.infer<typeof options>): Iterable<Found> {
  const direction = directionOf(indicator);
  const easier = sayEasierThan(direction);
  for (const year of aimYears(indicator)) {
    const [before, now] = [ownAim(indicator, year), ownAim(indicator, year + 1)];
    const result = resultFor(indicator, year);
    if (before === null || now === null || result === null || now.statement.publication.kind !== 'budget') continue;
    if (!isEasierBy(before.figure, now.figure, direction, least)) continue;
    if (attainedBy(indicator, result.figure, before.figure).outcome !== 'not-met') continue;
    if (redefinedBetween(indicator, before.statement, now.statement) !== null) continue;
    if (isForeseen(indicator, now, year + 1) || isAimExplained(indicator, now)) continue;
    const name = shorten(now.statement.indicator.name);
    const [first, second] = [before, now].map(({ statement }) => namePublication(statement.publication));
    yield {
      subject: subjectOf(indicator.thread),
      about: { year: year + 1 },
      chapter: placeOf(now.statement),
      message: {
        nl: `Het doel van “${name}” voor ${year + 1} is “${now.figure.raw}” in ${second?.nl} en ${easier.nl} dat voor ${year}, “${before.figure.raw}” in ${first?.nl}. In ${year} is “${result.figure.raw}” behaald; het doel van dat jaar is niet gehaald.`,
        en: `The target of “${name}” for ${year + 1} is “${now.figure.raw}” in ${second?.en} and ${easier.en} that for ${year}, “${before.figure.raw}” in ${first?.en}. Achieved in ${year} was “${result.figure.raw}”; the target of that year is not met.`,
      },
      aside: {
        nl: `Het doel voor ${year + 1} (“${now.figure.raw}”, ${second?.nl}) ${easier.nl} dat voor ${year} (“${before.figure.raw}”, ${first?.nl}).`,
        en: `The target for ${year + 1} (“${now.figure.raw}”, ${second?.en}) ${easier.en} that for ${year} (“${before.figure.raw}”, ${first?.en}).`,
      },
      evidence: [before, result, now].map(quoteCell),
    };
  }
}

/** The aim for the next year asks for less than one that was not met. */
export const targetRelaxed = defineRule({
  code: 'target-relaxed',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures'],
  options,
  judge,
  text: {
    title: { nl: 'Doel vraagt minder dan een jaar eerder', en: 'Target asks for less than the year before' },
    what: {
      nl: 'Een doel is niet gehaald, en de begroting van het jaar erna heeft een doel dat minder vraagt. Alleen waar te zien is of meer of minder beter is. Keek een eerdere begroting al zo vooruit, of gaat de tekst van het onderdeel over dit doel, dan is er geen melding.',
      en: 'A target was not met, and the budget of the next year has one that asks for less. Only where it can be seen whether more or less is better. Where an earlier budget looked ahead so, or the text of the chapter speaks of this target, there is no finding.',
    },
    why: {
      nl: 'Een doel bijstellen mag. Wie de doelen naast elkaar legt, moet kunnen zien dat het gebeurde, en waarom.',
      en: 'A target may be adjusted. Whoever lays the targets side by side must be able to see that it happened, and why.',
    },
    example: {
      nl: 'Het doel was hoogstens 120 kilo restafval, het werd 138, en het doel van het jaar erna is hoogstens 125.',
      en: 'The target was at most 120 kilos of waste, it was 138, and the target of the next year is at most 125.',
    },
    mend: {
      nl: 'Schrijf in de begroting dat het doel is bijgesteld, en waarom.',
      en: 'Say in the budget that the target was adjusted, and why.',
    },
    wrong: {
      nl: 'Als het doel elk jaar anders hoort te zijn, bijvoorbeeld omdat een project in dat jaar klaar is, of als een ander onderdeel het uitlegt.',
      en: 'When the target should be another one each year, as where a project ends that year, or when another chapter explains it.',
    },
  },
});

import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimsForYear, aimYears } from '../../scene/figures/aim-changes.ts';
import { aimOf, saysNumber } from '../../scene/figures/aims.ts';
import { attainedBy } from '../../scene/figures/attainment.ts';
import { isEasierBy } from '../../scene/figures/compare-aims.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { directionOf } from '../../scene/figures/direction.ts';
import { type Cell, resultsOfYear } from '../../scene/figures/results.ts';
import { placeOf, quoteFigure, subjectOf } from '../../scene/quotes.ts';
import { isAimExplained } from '../../scene/texts/aim-explained.ts';
import type { IndicatorNeighbourhood, RowAround } from '../../units/neighbourhood.ts';
import { sayEasierThan } from '../../words/easier.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How much less it must ask, as a share of the earlier aim. */
  least: z.number().min(0).default(0.04),
});

/** An aim for one year as two budgets give it. */
type Lowered = { readonly year: number; readonly before: Cell; readonly now: Cell };

/** The aims for the year of a budget and later that the budget before it had higher. */
function loweredBetween(indicator: IndicatorNeighbourhood, first: RowAround, second: RowAround, least: number) {
  const direction = directionOf(indicator);
  const from = second.publication.year ?? Number.POSITIVE_INFINITY;
  return aimYears(indicator).flatMap((year): Lowered[] => {
    const [was, is] = [aimOf(indicator, first.indicator, year), aimOf(indicator, second.indicator, year)];
    if (year < from || was === null || is === null || !saysNumber(was) || !saysNumber(is)) return [];
    if (!isEasierBy(was, is, direction, least)) return [];
    return [{ year, before: { statement: first, figure: was }, now: { statement: second, figure: is } }];
  });
}

/** The newest result that was known when a budget came out and that can be held against an aim, where it misses that. */
function missedBefore(
  indicator: IndicatorNeighbourhood,
  { publication }: RowAround,
): { readonly year: number; readonly aim: Cell; readonly result: Cell } | null {
  const known = ({ statement, figure }: Cell) =>
    saysNumber(figure) && comparePublished(statement.publication, publication) <= 0;
  for (const year of aimYears(indicator).toReversed()) {
    const [aim, result] = [
      aimsForYear(indicator, year).findLast(known),
      resultsOfYear(indicator, year).findLast(known),
    ];
    if (aim === undefined || result === undefined || (publication.year ?? year) <= year) continue;
    const { outcome } = attainedBy(indicator, result.figure, aim.figure);
    if (outcome !== 'not-testable') return outcome === 'not-met' ? { year, aim, result } : null;
  }
  return null;
}

function sayYears(years: readonly Lowered[]): Said | null {
  if (years.length === 0) return null;
  const nl = years.map(({ year, before, now }) => `${year} (“${now.figure.raw}”, eerder “${before.figure.raw}”)`);
  const en = years.map(({ year, before, now }) => `${year} (“${now.figure.raw}”, was “${before.figure.raw}”)`);
  return { nl: `Zo ook voor ${nl.join(' en ')}.`, en: `So too for ${en.join(' and ')}.` };
}

function* judge(indicator: IndicatorNeighbourhood, { least }: z.infer<typeof options>): Iterable<Found> {
  const easier = sayEasierThan(directionOf(indicator));
  const budgets = indicator.statements.filter(({ publication }) => publication.kind === 'budget');
  for (const [at, second] of budgets.entries()) {
    const first = budgets[at - 1];
    if (first === undefined || (first.publication.year ?? 0) >= (second.publication.year ?? 0)) continue;
    const [lowered, ...others] = loweredBetween(indicator, first, second, least);
    if (lowered === undefined || redefinedBetween(indicator, first, second) !== null) continue;
    const { year, before, now } = lowered;
    if (isAimExplained(indicator, now)) continue;
    const missed = missedBefore(indicator, second);
    const [then, later] = [namePublication(first.publication), namePublication(second.publication)];
    const name = shorten(now.statement.indicator.name);
    yield {
      subject: subjectOf(indicator.thread),
      about: { year },
      chapter: placeOf(second),
      isMild: missed === null,
      message: sayAll(
        {
          nl: `Het doel van “${name}” voor ${year} is “${now.figure.raw}” in ${later.nl} en ${easier.nl} “${before.figure.raw}”, dat in ${then.nl} voor ${year} staat.`,
          en: `The target of “${name}” for ${year} is “${now.figure.raw}” in ${later.en} and ${easier.en} “${before.figure.raw}”, which ${then.en} has for ${year}.`,
        },
        sayYears(others),
        missed && {
          nl: `In ${missed.year} is “${missed.result.figure.raw}” behaald; het doel voor dat jaar, “${missed.aim.figure.raw}”, is niet gehaald.`,
          en: `Achieved in ${missed.year} was “${missed.result.figure.raw}”; the target for that year, “${missed.aim.figure.raw}”, is not met.`,
        },
      ),
      evidence: [
        ...[lowered, ...others].flatMap((one) => [one.before, one.now]),
        ...(missed === null ? [] : [missed.aim, missed.result]),
      ].map(({ statement, figure }) => quoteFigure(statement, figure)),
    };
  }
}

/** A budget asks for less in a year than the budget before it had planned for that year. */
export const outlookLowered = defineRule({
  code: 'outlook-lowered',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  speaksFor: ['target-relaxed'],
  options,
  judge,
  text: {
    title: { nl: 'Doel vraagt minder dan eerder gepland', en: 'Target asks for less than planned before' },
    what: {
      nl: 'Een begroting keek vooruit met een doel voor een later jaar, en de begroting erna heeft voor dat jaar een doel dat minder vraagt. Alleen waar te zien is of meer of minder beter is. Is geen eerder doel gemist, dan is het ter informatie. Gaat de tekst van het onderdeel over dit doel, dan is er geen melding.',
      en: 'A budget looked ahead with a target for a later year, and the next budget has one for that year that asks for less. Only where it can be seen whether more or less is better. Where no earlier target was missed it is for information. Where the text of the chapter speaks of this target there is no finding.',
    },
    why: {
      nl: 'Vooruitkijken mag anders uitkomen. Maar wie alleen de nieuwe begroting leest, ziet niet dat het doel opschoof.',
      en: 'An outlook may turn out otherwise. But who reads the new budget alone does not see that the target moved.',
    },
    example: {
      nl: 'De begroting 2018 wil in 2019 hoogstens 69 ongevallen, de begroting 2019 hoogstens 118.',
      en: 'The budget 2018 wants at most 69 accidents in 2019, the budget 2019 at most 118.',
    },
    mend: {
      nl: 'Schrijf in de begroting dat het doel is bijgesteld, en waarom.',
      en: 'Say in the budget that the target was adjusted, and why.',
    },
    wrong: {
      nl: 'Als de cijfers in de begroting een verwachting zijn en geen doel, of als een ander onderdeel het uitlegt.',
      en: 'When the figures in the budget are an expectation and no target, or when another chapter explains it.',
    },
  },
});

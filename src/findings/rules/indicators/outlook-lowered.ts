import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import { attainedBy } from '../../scene/figures/attainment.ts';
import { directionOf } from '../../scene/figures/direction.ts';
import { outlookOf } from '../../scene/figures/outlook.ts';
import { type Cell, resultsOfYear, resultYears } from '../../scene/figures/results.ts';
import { type ChangedRow, outlookChanges, sayChanges } from '../../scene/outlook-changes.ts';
import { quoteCell } from '../../scene/quotes.ts';
import { type Table, tellTable } from '../../scene/tables.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { sayEasierThan } from '../../words/easier.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How much less it must ask, as a share of the earlier aim. */
  least: z.number().min(0).default(0.04),
});

type Missed = { readonly year: number; readonly aim: Cell; readonly result: Cell };

/** The newest result that was known when a budget came out and that can be held against what was planned, where it misses that. */
function missedBefore({ indicator, row: { publication } }: ChangedRow): Missed | null {
  for (const year of resultYears(indicator).toReversed()) {
    if ((publication.year ?? year) <= year) continue;
    const result = resultsOfYear(indicator, year).findLast(
      ({ statement, figure }) => saysNumber(figure) && comparePublished(statement.publication, publication) <= 0,
    );
    const aim = indicator.statements.findLast(
      (one) => comparePublished(one.publication, publication) <= 0 && outlookOf(indicator, one, year) !== null,
    );
    const figure = aim === undefined ? null : outlookOf(indicator, aim, year);
    if (result === undefined || aim === undefined || figure === null) continue;
    const { outcome } = attainedBy(indicator, result.figure, figure);
    if (outcome === 'not-testable') continue;
    return outcome === 'not-met' ? { year, aim: { statement: aim, figure }, result } : null;
  }
  return null;
}

/** Whether all of it stands in columns that say what they are; a column of a budget may have a year alone above it. */
function isNamed({ years }: ChangedRow): boolean {
  return years.every(({ before, now }) => before.figure.role !== 'other' && now.figure.role !== 'other');
}

function sayMissed(changed: ChangedRow): Said | null {
  const missed = missedBefore(changed);
  if (missed === null) return null;
  const { year, aim, result } = missed;
  const [was, is] = [aim.figure.raw, result.figure.raw];
  return aim.figure.role === 'other'
    ? {
        nl: `In ${year} is “${is}” behaald; gepland was “${was}”.`,
        en: `Achieved in ${year} was “${is}”; planned was “${was}”.`,
      }
    : {
        nl: `In ${year} is “${is}” behaald; het doel voor dat jaar, “${was}”, is niet gehaald.`,
        en: `Achieved in ${year} was “${is}”; the target for that year, “${was}”, is not met.`,
      };
}

function sayYears({ years: [, ...others] }: ChangedRow): Said | null {
  if (others.length === 0) return null;
  const nl = others.map(({ year, before, now }) => `${year} (“${now.figure.raw}”, eerder “${before.figure.raw}”)`);
  const en = others.map(({ year, before, now }) => `${year} (“${now.figure.raw}”, was “${before.figure.raw}”)`);
  return { nl: `Zo ook voor ${nl.join(' en ')}.`, en: `So too for ${en.join(' and ')}.` };
}

function sayRow(changed: ChangedRow): Said {
  const { indicator, row, earlier, years } = changed;
  const [{ year, before, now }] = years;
  const [then, later] = [namePublication(earlier.publication), namePublication(row.publication)];
  const easier = sayEasierThan(directionOf(indicator));
  const [name, is, was] = [shorten(row.indicator.name), now.figure.raw, before.figure.raw];
  const said = isNamed(changed)
    ? {
        nl: `Het doel van “${name}” voor ${year} is “${is}” in ${later.nl} en ${easier.nl} “${was}”, dat in ${then.nl} voor ${year} staat.`,
        en: `The target of “${name}” for ${year} is “${is}” in ${later.en} and ${easier.en} “${was}”, which ${then.en} has for ${year}.`,
      }
    : {
        nl: `Bij “${name}” staat in ${later.nl} onder ${year} “${is}”; dat ${easier.nl} “${was}”, dat in ${then.nl} onder ${year} staat.`,
        en: `At “${name}” ${later.en} has “${is}” under ${year}, which ${easier.en} “${was}”, which ${then.en} has under ${year}.`,
      };
  return sayAll(said, sayYears(changed), sayMissed(changed));
}

function messageOf(rows: Table<ChangedRow>): Said {
  const [first] = rows;
  if (rows.length === 1) return sayRow(first);
  const [then, later] = [namePublication(first.earlier.publication), namePublication(first.row.publication)];
  const title = shorten(first.row.chapter.title);
  return sayAll(
    {
      nl: `Bij “${title}” vraagt ${later.nl} bij ${rows.length} indicatoren voor komende jaren minder dan ${then.nl}.`,
      en: `At “${title}” ${later.en} asks for less in coming years than ${then.en} at ${rows.length} indicators.`,
    },
    ...sayRows(
      rows.map((changed): Said => {
        const [name, { nl, en }] = [shorten(changed.row.indicator.name), sayChanges(changed)];
        return sayAll({ nl: `“${name}”: ${nl}.`, en: `“${name}”: ${en}.` }, sayMissed(changed));
      }),
    ),
  );
}

function quotesOf(changed: ChangedRow): readonly Quote[] {
  const missed = missedBefore(changed);
  return [
    ...changed.years.flatMap(({ before, now }) => [before, now]),
    ...(missed === null ? [] : [missed.aim, missed.result]),
  ].map(quoteCell);
}

/** One finding a table: rows beside each other are one thing to tell. */
function* judge({ thread, indicators }: FieldNeighbourhood, { least }: z.infer<typeof options>): Iterable<Found> {
  for (const rows of outlookChanges(indicators, { less: least, other: null })) {
    yield {
      ...tellTable(rows, thread.slug, quotesOf),
      about: { year: rows[0].years[0].year },
      isMild: rows.every((row) => missedBefore(row) === null),
      message: messageOf(rows),
    };
  }
}

/** A budget asks for less in a year than the budget before it had planned for that year. */
export const outlookLowered = defineRule({
  code: 'outlook-lowered',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  speaksFor: ['target-relaxed'],
  options,
  judge,
  text: {
    title: { nl: 'Doel vraagt minder dan eerder gepland', en: 'Target asks for less than planned before' },
    what: {
      nl: 'Een begroting keek vooruit met een doel voor een later jaar, en de begroting erna heeft voor dat jaar een doel dat minder vraagt. Onder een kolom met alleen een jaartal geldt wat een begroting voor haar eigen jaar en later geeft als plan. Alleen waar te zien is of meer of minder beter is. Meer rijen van één tabel zijn één bevinding. Is geen eerder doel gemist, dan is het ter informatie. Gaat de tekst van het onderdeel over dit doel, dan is er geen melding.',
      en: 'A budget looked ahead with a target for a later year, and the next budget has one for that year that asks for less. Under a column headed by a year alone, what a budget gives for its own year and later is a plan. Only where it can be seen whether more or less is better. Several rows of one table are one finding. Where no earlier target was missed it is for information. Where the text of the chapter speaks of this target there is no finding.',
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

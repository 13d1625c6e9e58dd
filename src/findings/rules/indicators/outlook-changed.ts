import { z } from 'zod';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { type ChangedRow, outlookChanges, sayChanges } from '../../scene/outlook-changes.ts';
import { quoteCell } from '../../scene/quotes.ts';
import { type Table, tellTable } from '../../scene/tables.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How much must differ, as a share of what was there before: where it is unknown which way is better, what differs little is an estimate that was brought up to date. */
  least: z.number().min(0).default(0.25),
});

function messageOf(rows: Table<ChangedRow>): Said {
  const [first] = rows;
  const [then, later] = [namePublication(first.earlier.publication), namePublication(first.row.publication)];
  if (rows.length === 1) {
    const [name, years] = [shorten(first.row.indicator.name), sayChanges(first)];
    return {
      nl: `Bij “${name}” staat in ${later.nl} voor komende jaren iets anders dan in ${then.nl}: ${years.nl}.`,
      en: `At “${name}” ${later.en} has something else for coming years than ${then.en}: ${years.en}.`,
    };
  }
  const title = shorten(first.row.chapter.title);
  return sayAll(
    {
      nl: `Bij “${title}” staat in ${later.nl} bij ${rows.length} indicatoren voor komende jaren iets anders dan in ${then.nl}.`,
      en: `At “${title}” ${later.en} has something else for coming years than ${then.en} at ${rows.length} indicators.`,
    },
    ...sayRows(
      rows.map((one) => {
        const [name, years] = [shorten(one.row.indicator.name), sayChanges(one)];
        return { nl: `“${name}”: ${years.nl}.`, en: `“${name}”: ${years.en}.` };
      }),
    ),
  );
}

/** One finding a table; a table of which something asks for less is told as that. */
function* judge({ thread, indicators }: FieldNeighbourhood, { least }: z.infer<typeof options>): Iterable<Found> {
  for (const rows of outlookChanges(indicators, { less: 0.04, other: least })) {
    if (rows.some(({ isLowered }) => isLowered)) continue;
    yield {
      ...tellTable(rows, thread.slug, ({ years }) => years.flatMap(({ before, now }) => [before, now].map(quoteCell))),
      about: { year: rows[0].years[0].year },
      message: messageOf(rows),
    };
  }
}

/** A budget has something else for years to come than the budget before it, of which nobody can tell which way is better. */
export const outlookChanged = defineRule({
  code: 'outlook-changed',
  looksAt: 'field',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures'],
  options,
  judge,
  text: {
    title: { nl: 'Plan voor komende jaren is anders', en: 'Plan for coming years is different' },
    what: {
      nl: 'Twee begrotingen na elkaar geven voor dezelfde indicator en hetzelfde komende jaar een ander cijfer, en het verschil is minstens een kwart. Dit is voor indicatoren waarbij niet te zien is of meer of minder beter is. Kerngegevens en geld tellen niet mee. Meer rijen van één tabel zijn één bevinding. Gaat de tekst van het onderdeel over dit doel, dan is er geen melding.',
      en: 'Two budgets after each other give another figure for the same indicator and the same coming year, and differ by at least a quarter. This is for indicators of which it cannot be seen whether more or less is better. Key figures and money are left out. Several rows of one table are one finding. Where the text of the chapter speaks of this target there is no finding.',
    },
    why: {
      nl: 'Wie alleen de nieuwe begroting leest, ziet niet dat er eerst iets anders was gepland.',
      en: 'Who reads the new budget alone does not see that something else was planned before.',
    },
    example: {
      nl: 'De begroting 2023 heeft voor 2025 “750” hectare, de begroting 2025 “950”.',
      en: 'The budget 2023 has “750” hectares for 2025, the budget 2025 “950”.',
    },
    mend: {
      nl: 'Schrijf in de begroting wat is bijgesteld, en waarom.',
      en: 'Say in the budget what was adjusted, and why.',
    },
    wrong: {
      nl: 'Als de twee rijen niet hetzelfde meten, of als een ander onderdeel het uitlegt.',
      en: 'When the two rows do not measure the same, or when another chapter explains it.',
    },
  },
});

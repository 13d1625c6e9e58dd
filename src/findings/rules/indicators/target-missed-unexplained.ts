import { z } from 'zod';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import type { LastInField } from '../../scene/endings.ts';
import { findMiss, furthestFirst, isMissNoted, type Miss, quoteMiss, sayAsked } from '../../scene/miss.ts';
import type { RowInText } from '../../scene/seen.ts';
import { byTable, type Table, tellTable } from '../../scene/tables.ts';
import { isSpokenOf, textsOf } from '../../scene/texts/explanations.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

type Unexplained = { readonly indicator: LastInField; readonly row: RowInText; readonly miss: Miss };

function unexplainedIn(indicator: LastInField): readonly Unexplained[] {
  return indicator.statements.flatMap((row): Unexplained[] => {
    const miss = findMiss(indicator, row);
    const texts = miss === null || isMissNoted(miss) ? [] : textsOf(row);
    // Where no text of the chapter is at hand, an explanation may stand in what is not.
    if (miss === null || texts.length === 0) return [];
    return isSpokenOf(row.indicator.name, [miss.result.figure.raw], texts) ? [] : [{ indicator, row, miss }];
  });
}

function sayMiss({ indicator, row, miss: { aim, result, year } }: Unexplained): Said {
  const [name, asked] = [shorten(row.indicator.name), sayAsked(indicator, aim)];
  return {
    nl: `Het doel van “${name}” voor ${year} was ${asked.nl}, behaald is “${result.figure.raw}”.`,
    en: `The target of “${name}” for ${year} was ${asked.en}, the result is “${result.figure.raw}”.`,
  };
}

function messageOf(rows: Table<Unexplained>): Said {
  const [first] = rows;
  const title = shorten(first.row.chapter.title);
  const { nl, en } = namePublication(first.row.publication);
  if (rows.length === 1) {
    return sayAll(sayMiss(first), {
      nl: `Bij “${title}” in ${nl} is daar geen uitleg over gevonden.`,
      en: `No explanation of it is found at “${title}” in ${en}.`,
    });
  }
  return sayAll(
    {
      nl: `Bij “${title}” zijn in ${nl} ten minste ${rows.length} doelen niet gehaald waar daar geen uitleg over is gevonden.`,
      en: `At “${title}” in ${en} at least ${rows.length} targets are not met of which no explanation is found there.`,
    },
    ...sayRows(rows.map(sayMiss)),
  );
}

/** One finding a table of a report, the furthest from its aim first. */
function* judge({ thread, indicators }: FieldNeighbourhood): Iterable<Found> {
  for (const rows of byTable(indicators.flatMap(unexplainedIn), { order: furthestFirst })) {
    const [{ row }] = rows;
    yield {
      ...tellTable(rows, thread.slug, ({ indicator, miss }) => quoteMiss(indicator, miss)),
      absentFrom: [row.chapter, ...row.under].map(({ slug }) => ({ publication: row.publication.slug, chapter: slug })),
      message: messageOf(rows),
    };
  }
}

/** A target that was not met, about which the chapter says nothing. */
export const targetMissedUnexplained = defineRule({
  code: 'target-missed-unexplained',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures', 'absence'],
  speaksFor: ['target-missed', 'away-from-target', 'target-relaxed'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Doel niet gehaald, geen uitleg gevonden', en: 'Target not met, no explanation found' },
    what: {
      nl: 'Het jaarverslag laat zien dat een doel niet is gehaald. Er staat geen voetnoot bij, en geen tekst in het onderdeel noemt de indicator. Alleen waar te zien is of meer of minder beter is: aan de doelen, de naam of een opmerking. Meer rijen van één tabel zijn één bevinding.',
      en: 'The annual report shows that a target was not met. There is no footnote, and no text in the chapter speaks of the indicator. Only where it can be seen whether more or less is better: by the targets, the name or a remark. Several rows of one table are one finding.',
    },
    why: {
      nl: 'Een doel missen mag. Maar de raad moet weten hoe het komt en wat er nu gebeurt.',
      en: 'A target may be missed. But the council must know how it came about and what happens next.',
    },
    example: {
      nl: 'Het doel was “> 60.000” studenten, het zijn er 59.400. De tekst gaat alleen over andere dingen.',
      en: 'The target was “> 60,000” students, there are 59,400. The text is about other things only.',
    },
    mend: {
      nl: 'Schrijf in het onderdeel, of in een voetnoot, waarom het doel niet is gehaald en wat u eraan doet.',
      en: 'Say in the chapter, or in a footnote, why the target was not met and what will be done.',
    },
    wrong: {
      nl: 'Als de uitleg met heel andere woorden is geschreven of in een ander onderdeel staat, of als lager bij deze indicator juist beter is.',
      en: 'When the explanation is in quite other words or in another chapter, or when lower is better for this indicator.',
    },
  },
});

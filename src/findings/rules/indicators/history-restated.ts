import { z } from 'zod';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimsForYear } from '../../scene/figures/aim-changes.ts';
import type { Restatement } from '../../scene/figures/restatements.ts';
import { isSlight } from '../../scene/figures/slight.ts';
import { whyMissing } from '../../scene/missing.ts';
import { quoteCell } from '../../scene/quotes.ts';
import { type Restated, restatedTables } from '../../scene/restated-rows.ts';
import { type Table, tellTable } from '../../scene/tables.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayMissing } from '../../words/say-missing.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** Up to which share of the first figure a difference of an indicator without an aim is for information. */
  slight: z.number().min(0).default(0.02),
});

function isMild({ indicator, years, reason, isBare }: Restated, slight: number): boolean {
  return isBare || reason !== null || years.every((one) => isSlight(indicator, one, slight));
}

/** What stands in a cell, for in a sentence. */
function sayCell({ figure }: Restatement['now']): Said {
  const why = whyMissing(figure);
  return why === null ? { nl: `“${figure.raw}”`, en: `“${figure.raw}”` } : sayMissing(figure, why);
}

/** What was budgeted for the year, where the first result is as much: it is at times taken over. */
function planOf({ indicator, isBare }: Restated, { year, before }: Restatement): Quote | null {
  if (isBare) return null;
  const plan = aimsForYear(indicator, year).find(
    ({ statement, figure }) => statement !== before.statement && figure.raw.trim() === before.figure.raw.trim(),
  );
  return plan === undefined ? null : quoteCell(plan);
}

function quotesOf(row: Restated): readonly Quote[] {
  const [first] = row.years;
  return [
    planOf(row, first) ?? [],
    ...row.years.flatMap(({ before, now }) => [before, now].map(quoteCell)),
    row.reason?.quote ?? [],
  ].flat();
}

/** The first year of a row, with both documents. */
function sayFirst(row: Restated): Said {
  const [first] = row.years;
  const { year, before, now } = first;
  const [then, later] = [namePublication(before.statement.publication), namePublication(now.statement.publication)];
  const [name, was, is] = [shorten(before.statement.indicator.name), before.figure.raw, sayCell(now)];
  const budgeted = planOf(row, first) !== null;
  const as = row.isBare ? { nl: '', en: '' } : { nl: ' als behaald cijfer', en: ' as the result' };
  return {
    nl: `Bij “${name}” staat in ${later.nl} voor ${year}${as.nl} ${is.nl}; in ${then.nl} was dat “${was}”${budgeted ? ', evenveel als was begroot' : ''}.`,
    en: `At “${name}” ${later.en} has ${is.en}${as.en} of ${year}; in ${then.en} it was “${was}”${budgeted ? ', as much as was budgeted' : ''}.`,
  };
}

/** The years of one row after its first, where the documents are named already. */
function sayFurther({ years: [, ...others] }: Restated): readonly Said[] {
  return others.map(({ year, before, now }) => {
    const is = sayCell(now);
    return {
      nl: `Voor ${year} is dat ${is.nl}, en eerder “${before.figure.raw}”.`,
      en: `For ${year} it is ${is.en}, and was “${before.figure.raw}”.`,
    };
  });
}

type Own = Pick<Found, 'about' | 'message' | 'aside'>;

function tellRow(row: Restated): Own {
  const [{ year, before, now }] = row.years;
  const [then, later] = [namePublication(before.statement.publication), namePublication(now.statement.publication)];
  const is = sayCell(now);
  return {
    about: { year },
    message: sayAll(sayFirst(row), row.reason?.say ?? null, ...sayFurther(row)),
    aside: sayAll(
      {
        nl: `Voor ${year} is het cijfer ${is.nl} in ${later.nl}, en “${before.figure.raw}” in ${then.nl}.`,
        en: `For ${year} the figure is ${is.en} in ${later.en}, and “${before.figure.raw}” in ${then.en}.`,
      },
      ...sayFurther(row),
    ),
  };
}

/** Rows of one table: how many they are, and the cells of each. */
function tellRows(rows: Table<Restated>): Own {
  const [{ row: now, years }] = rows;
  const [then, later] = [namePublication(years[0].before.statement.publication), namePublication(now.publication)];
  const title = shorten(now.chapter.title);
  const cells = rows.map((row) => {
    const { name } = row.years[0].before.statement.indicator;
    const all = row.years.map((one) => ({ ...one, is: sayCell(one.now), budgeted: planOf(row, one) !== null }));
    const nl = all.map(
      (one) => `${one.year} ${one.is.nl}, eerder “${one.before.figure.raw}”${one.budgeted ? ' (zoals begroot)' : ''}`,
    );
    const en = all.map(
      (one) => `${one.year} ${one.is.en}, was “${one.before.figure.raw}”${one.budgeted ? ' (as budgeted)' : ''}`,
    );
    const said: Said = { nl: `“${shorten(name)}”: ${nl.join('; ')}.`, en: `“${shorten(name)}”: ${en.join('; ')}.` };
    return sayAll(said, row.reason?.say ?? null);
  });
  const isBare = rows.some((row) => row.isBare);
  const as = isBare ? { nl: '', en: '' } : { nl: ' als behaald cijfer', en: ' as the result' };
  const { size } = new Set(rows.map(({ indicator }) => indicator.thread.slug));
  return {
    about: { role: rows.every((row) => row.isBare) ? 'other' : 'achieved' },
    message: sayAll(
      {
        nl: `Bij “${title}” staat in ${later.nl} bij ${size} indicatoren voor een voorbij jaar iets anders${as.nl} dan in ${then.nl}.`,
        en: `At “${title}” ${later.en} has something else${as.en} for a past year than ${then.en} at ${size} indicators.`,
      },
      ...sayRows(cells),
    ),
  };
}

/** Two documents that differ about more years and rows of one table are one thing to tell. */
function* judge(
  { thread, indicators, dashLegends }: FieldNeighbourhood,
  { slight }: z.infer<typeof options>,
): Iterable<Found> {
  for (const rows of restatedTables(indicators, dashLegends)) {
    yield {
      ...tellTable(rows, thread.slug, quotesOf),
      isMild: rows.every((row) => isMild(row, slight)),
      ...(rows.length === 1 ? tellRow(rows[0]) : tellRows(rows)),
    };
  }
}

/** A result of a past year that another document gives otherwise. */
export const historyRestated = defineRule({
  code: 'history-restated',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  options,
  judge,
  text: {
    title: { nl: 'Voorbij jaar staat er later anders', en: 'A past year is given otherwise later' },
    what: {
      nl: 'Twee documenten geven voor dezelfde indicator en hetzelfde voorbije jaar een ander behaald cijfer, of het cijfer is later een streepje of leeg. Een cijfer van een jaar dat nog liep, telt niet mee. Verschil door afronden ook niet. Meer rijen van één tabel zijn één bevinding. Ter informatie is het waar een kolom alleen een jaartal boven zich heeft, waar het document de reden noemt en waar een indicator zonder doel weinig verschilt.',
      en: 'Two documents give another result for the same indicator and the same past year, or the figure is a dash or blank later on. A figure of a year that had not ended is left out, and so is a difference by rounding. Several rows of one table are one finding. It is for information where a column is headed by a year alone, where the document gives the reason, and where an indicator without a target differs by little.',
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

import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import type { LastInField } from '../../scene/endings.ts';
import { isAimBelow } from '../../scene/figures/aim-below.ts';
import { aimsForYear, aimYears } from '../../scene/figures/aim-changes.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { directionOf } from '../../scene/figures/direction.ts';
import { type Cell, resultsOfYear, resultYears } from '../../scene/figures/results.ts';
import { isSameNumber } from '../../scene/figures/same-number.ts';
import { quoteCell } from '../../scene/quotes.ts';
import type { IndicatorThread } from '../../scene/seen.ts';
import { byTable, type Table, type TableRow, tellTable } from '../../scene/tables.ts';
import { isSpokenOf, textsOf } from '../../scene/texts/explanations.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { madePerYear } from '../../words/direction-words.data.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How much better the result was than the aim asks, as a share of the aim. */
  margin: z.number().min(0).default(0.1),
  /** How many years old the result may be. */
  years: z.int().min(1).default(3),
});

/** The last result before a year that could be known when a document was written: its own cell, or one of an earlier document. */
function lastKnown(thread: IndicatorThread, by: Cell, year: number, years: number): (Cell & { year: number }) | null {
  const past = resultYears(thread).filter((known) => known < year && known >= year - years);
  for (const known of past.toReversed()) {
    const cell = resultsOfYear(thread, known).findLast(
      ({ statement, figure }) =>
        saysNumber(figure) &&
        (statement === by.statement || comparePublished(statement.publication, by.statement.publication) < 0),
    );
    if (cell !== undefined) return { ...cell, year: known };
  }
  return null;
}

/** An aim of a document for its own year, with where it was set: there, or in an earlier document that looked ahead and said the same. */
type OwnAim = { readonly aim: Cell; readonly set: Cell };

/** The aims of documents for their own year that no earlier document of that year has. */
function ownAims(thread: IndicatorThread, year: number): readonly OwnAim[] {
  const aims = aimsForYear(thread, year);
  return aims.flatMap((aim, index): OwnAim[] => {
    const before = aims[index - 1];
    if (aim.statement.publication.year !== year) return [];
    if (before === undefined || !isSameNumber(before.figure, aim.figure)) return [{ aim, set: aim }];
    if (before.statement.publication.year === year) return [];
    const changed = aims.slice(0, index).findLastIndex(({ figure }) => !isSameNumber(figure, aim.figure));
    return [{ aim, set: aims[changed + 1] ?? aim }];
  });
}

/** Whether the document says why: a footnote, or a text in the chapter that speaks of the indicator. */
function isExplained({ statements }: LastInField, { statement, figure }: Cell): boolean {
  const { name, footnote } = statement.indicator;
  const row = statements.find(({ key }) => key === statement.key);
  if (footnote !== null || figure.footnote !== null || row === undefined) return true;
  return isSpokenOf(name, [], textsOf(row));
}

/** A row with an aim for a year below what had been reached by then. */
type Below = TableRow & {
  readonly year: number;
  readonly aim: Cell;
  readonly known: Cell & { readonly year: number };
};

function belowIn(indicator: LastInField, { margin, years }: z.infer<typeof options>): readonly Below[] {
  const direction = directionOf(indicator);
  if (direction === 'unknown' || direction === 'stay') return [];
  return aimYears(indicator).flatMap((year) =>
    ownAims(indicator, year).flatMap(({ aim, set }): Below[] => {
      const isBelow = (known: Cell | null) => known !== null && isAimBelow(aim.figure, known.figure, direction, margin);
      const known = lastKnown(indicator, aim, year, years);
      // An aim that was set before anyone could know better is no lower one.
      if (known === null || !isBelow(known) || !isBelow(lastKnown(indicator, set, year, years))) return [];
      if (madePerYear.test(aim.statement.indicator.name)) return [];
      if (redefinedBetween(indicator, known.statement, aim.statement) !== null) return [];
      return isExplained(indicator, aim) ? [] : [{ indicator, row: aim.statement, year, aim, known }];
    }),
  );
}

function messageOf(rows: Table<Below>): Said {
  const [{ row, year, aim, known }] = rows;
  const { nl, en } = namePublication(row.publication);
  if (rows.length === 1) {
    const name = shorten(row.indicator.name);
    return {
      nl: `Het doel van “${name}” voor ${year} is in ${nl} “${aim.figure.raw}”; in ${known.year} was al “${known.figure.raw}” behaald.`,
      en: `The target of “${name}” for ${year} is “${aim.figure.raw}” in ${en}; “${known.figure.raw}” had been achieved already in ${known.year}.`,
    };
  }
  const title = shorten(row.chapter.title);
  return sayAll(
    {
      nl: `Bij “${title}” vraagt het doel voor ${year} in ${nl} bij ${rows.length} indicatoren minder dan al was behaald.`,
      en: `At “${title}” the target for ${year} in ${en} asks for less than had been achieved already at ${rows.length} indicators.`,
    },
    ...sayRows(
      rows.map((one): Said => {
        const [name, was, is] = [shorten(one.row.indicator.name), one.known.figure.raw, one.aim.figure.raw];
        return {
          nl: `“${name}”: doel “${is}”, in ${one.known.year} al “${was}”.`,
          en: `“${name}”: target “${is}”, “${was}” already in ${one.known.year}.`,
        };
      }),
    ),
  );
}

/** One finding a table and year: rows beside each other are one thing to tell. */
function* judge({ thread, indicators }: FieldNeighbourhood, chosen: z.infer<typeof options>): Iterable<Found> {
  const below = indicators.flatMap((indicator) => belowIn(indicator, chosen));
  for (const rows of byTable(below, { apart: ({ year }) => year })) {
    const [{ year, known }] = rows;
    yield {
      ...tellTable(rows, thread.slug, ({ aim, known: best }) => [aim, best].map(quoteCell)),
      about: { year },
      message: messageOf(rows),
      aside: {
        nl: `In ${known.year} was al “${known.figure.raw}” behaald.`,
        en: `“${known.figure.raw}” had been achieved already in ${known.year}.`,
      },
    };
  }
}

/** A target that asks for less than what had been reached already. */
export const targetBelowActual = defineRule({
  code: 'target-below-actual',
  looksAt: 'field',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures'],
  options,
  judge,
  text: {
    title: { nl: 'Doel onder eerder resultaat', en: 'Target below an earlier result' },
    what: {
      nl: 'Het doel vraagt minder dan het laatste behaalde cijfer dat toen bekend was. Bij een ranglijst, of bij iets als werkloosheid of verzuim, is lager beter. Is niet te zien welke kant beter is, dan is er geen melding, en ook niet van wat per jaar wordt gemaakt of bijkomt. Meer rijen van één tabel zijn één bevinding.',
      en: 'The target asks for less than the last result that was known by then. On a ranking list, or of things such as unemployment or absence, lower is better. Where it is unknown which way is better there is no finding, nor is there one of what is made or added in a year. Several rows of one table are one finding.',
    },
    why: {
      nl: 'Zo’n doel wordt ook gehaald als het slechter gaat dan eerst.',
      en: 'Such a target is met even when things get worse.',
    },
    example: {
      nl: 'In 2016 waren er 8 projecten. Het doel voor het jaar erna is “> 2”.',
      en: 'There were 8 projects in 2016. The target for the year after is “> 2”.',
    },
    mend: {
      nl: 'Kies een doel dat aansluit bij wat al is bereikt, of leg uit waarom minder genoeg is.',
      en: 'Choose a target that fits what was reached already, or explain why less is enough.',
    },
    wrong: {
      nl: 'Als het hoge cijfer van toen een uitzondering was, als er minder geld is, of als het doel een ondergrens is die moet blijven.',
      en: 'When the high figure was an exception, when there is less money, or when the target is a lower limit that has to hold.',
    },
  },
});

import { z } from 'zod';
import type { Direction } from '../../../model/direction.ts';
import type { StatedIndicator } from '../../../threading/stated.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import type { LastInField } from '../../scene/endings.ts';
import { aimsForYear, aimYears } from '../../scene/figures/aim-changes.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import { compareAims } from '../../scene/figures/compare-aims.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { directionOf } from '../../scene/figures/direction.ts';
import { type Cell, latestResult, resultYears } from '../../scene/figures/results.ts';
import { isSameNumber } from '../../scene/figures/same-number.ts';
import { quoteCell } from '../../scene/quotes.ts';
import type { SeenIndicator } from '../../scene/seen.ts';
import { byTable, type Table, type TableRow, tellTable } from '../../scene/tables.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

/** A row whose start is another one in a later document. */
type Moved = TableRow & {
  readonly before: Cell;
  readonly now: Cell;
  /** The result that became the start, with its year; null where none did. */
  readonly result: (Cell & { readonly year: number }) | null;
  /** Whether the new start is worse than the old one, so that less is needed to do better. */
  readonly isWorse: boolean;
  /** An aim that stood at one year and stands at a later one now. */
  readonly putOff: { readonly before: Cell; readonly now: Cell } | null;
};

/** The one start of a row; null where it has more, or says of which year it is: then a reader sees that it moved. */
function startOf({ figures }: StatedIndicator): StatedIndicator['figures'][number] | null {
  const starts = figures.filter(({ role }) => role === 'baseline');
  const [only] = starts;
  return starts.length === 1 && only !== undefined && only.year === null && saysNumber(only) ? only : null;
}

function isWorse(before: Cell, now: Cell, direction: Direction): boolean {
  return compareAims(before.figure, now.figure, direction) === 'less';
}

/** The aim for the last year of a document, where an earlier document had it for a year before that, and the later one asks for less first. */
function findPutOff(indicator: LastInField, first: SeenIndicator, second: SeenIndicator): Moved['putOff'] {
  const direction = directionOf(indicator);
  const aimsOf = (row: SeenIndicator) =>
    aimYears(indicator).flatMap((year) => aimsForYear(indicator, year).filter(({ statement }) => statement === row));
  const [was, is] = [aimsOf(first), aimsOf(second)];
  for (const now of is) {
    const before = was.find((aim) => isSameNumber(aim.figure, now.figure));
    if (before === undefined || (before.figure.year ?? 0) >= (now.figure.year ?? 0)) continue;
    const isEasedFirst = is.some(
      (aim) =>
        (aim.figure.year ?? 0) < (now.figure.year ?? 0) && compareAims(before.figure, aim.figure, direction) === 'less',
    );
    if (isEasedFirst) return { before, now };
  }
  return null;
}

function movedIn(indicator: LastInField): readonly Moved[] {
  const direction = directionOf(indicator);
  return indicator.statements.flatMap((second, at): Moved[] => {
    const first = indicator.statements.slice(0, at).findLast((row) => startOf(row.indicator) !== null);
    const [was, is] = [first === undefined ? null : startOf(first.indicator), startOf(second.indicator)];
    if (first === undefined || was === null || is === null || isSameNumber(was, is)) return [];
    if (first.publication === second.publication || is.footnote !== null || second.indicator.footnote !== null)
      return [];
    if (redefinedBetween(indicator, first, second) !== null) return [];
    const [before, now] = [
      { statement: first, figure: was },
      { statement: second, figure: is },
    ];
    const results = resultYears(indicator).flatMap((year) => {
      const cell = latestResult(indicator, year);
      return cell !== null && isSameNumber(cell.figure, is) ? [{ ...cell, year }] : [];
    });
    return [
      {
        indicator,
        row: second,
        before,
        now,
        result: results.at(-1) ?? null,
        isWorse: isWorse(before, now, direction),
        putOff: findPutOff(indicator, first, second),
      },
    ];
  });
}

/** What is told of a start after both numbers. */
function sayMore({ result, isWorse: worse, putOff }: Moved): readonly (Said | null)[] {
  return [
    result === null
      ? null
      : {
          nl: `“${result.figure.raw}” is wat in ${result.year} is behaald${worse ? ', slechter dan de eerste nulmeting' : ''}.`,
          en: `“${result.figure.raw}” is what was reached in ${result.year}${worse ? ', worse than the first baseline' : ''}.`,
        },
    putOff === null
      ? null
      : {
          nl: `Het doel “${putOff.now.figure.raw}” stond eerst bij ${putOff.before.figure.year} en nu bij ${putOff.now.figure.year}.`,
          en: `The target “${putOff.now.figure.raw}” stood at ${putOff.before.figure.year} and stands at ${putOff.now.figure.year} now.`,
        },
  ];
}

function messageOf(rows: Table<Moved>): Said {
  const [first] = rows;
  const [then, later] = [first.before, first.now].map(({ statement }) => namePublication(statement.publication));
  const [name, title] = [shorten(first.row.indicator.name), shorten(first.row.chapter.title)];
  if (rows.length === 1) {
    const [was, is] = [first.before.figure.raw, first.now.figure.raw];
    return sayAll(
      {
        nl: `De nulmeting van “${name}” is “${is}” in ${later?.nl} en was “${was}” in ${then?.nl}.`,
        en: `The baseline of “${name}” is “${is}” in ${later?.en} and was “${was}” in ${then?.en}.`,
      },
      ...sayMore(first),
    );
  }
  return sayAll(
    {
      nl: `Bij “${title}” is in ${later?.nl} de nulmeting van ${rows.length} indicatoren een andere dan in ${then?.nl}.`,
      en: `At “${title}” the baseline of ${rows.length} indicators in ${later?.en} is another one than in ${then?.en}.`,
    },
    ...sayRows(
      rows.map((one) => {
        const [own, was, is] = [shorten(one.row.indicator.name), one.before.figure.raw, one.now.figure.raw];
        return sayAll(
          { nl: `“${own}”: “${is}”, eerder “${was}”.`, en: `“${own}”: “${is}”, was “${was}”.` },
          ...sayMore(one),
        );
      }),
    ),
  );
}

function quotesOf({ before, now, result, putOff }: Moved): readonly Quote[] {
  return [before, now, result ?? [], putOff === null ? [] : [putOff.before, putOff.now]].flat().map(quoteCell);
}

/** One finding a table: rows beside each other are one thing to tell. */
function* judge({ thread, indicators }: FieldNeighbourhood): Iterable<Found> {
  for (const rows of byTable(indicators.flatMap(movedIn), {
    apart: ({ before }) => before.statement.publication.slug,
  })) {
    yield {
      ...tellTable(rows, thread.slug, quotesOf),
      about: { role: 'baseline' },
      isMild: !rows.some((row) => row.isWorse),
      message: messageOf(rows),
    };
  }
}

/** The start from which an indicator is followed is another one in a later document. */
export const baselineMoved = defineRule({
  code: 'baseline-moved',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Nulmeting is verschoven', en: 'Baseline moved' },
    what: {
      nl: 'Twee documenten geven voor dezelfde indicator een andere nulmeting, zonder jaartal en zonder voetnoot. Is de nieuwe nulmeting wat later is behaald, dan staat dat erbij, en ook als een doel naar een later jaar is geschoven. Is niet te zien dat de nieuwe nulmeting slechter is, dan is het ter informatie. Meer rijen van één tabel zijn één bevinding.',
      en: 'Two documents give another baseline for the same indicator, without a year and without a footnote. Where the new baseline is what was reached later, that is said, and so is a target that was put off to a later year. Where it cannot be seen that the new baseline is worse it is for information. Several rows of one table are one finding.',
    },
    why: {
      nl: 'Wie vanaf een slechter begin telt, ziet verbetering waar het slechter ging.',
      en: 'Who counts from a worse start sees improvement where things got worse.',
    },
    example: {
      nl: 'De nulmeting was 9.580 woningzoekenden. Twee jaar later is zij 9.813: zoveel waren het er toen het doel van 9.500 niet werd gehaald.',
      en: 'The baseline was 9,580 people looking for a home. Two years later it is 9,813: as many as there were when the target of 9,500 was not met.',
    },
    mend: {
      nl: 'Zet bij de nulmeting het jaar, en schrijf waarom er een nieuwe is gekozen.',
      en: 'Put the year at the baseline, and say why a new one was chosen.',
    },
    wrong: {
      nl: 'Als de manier van meten is veranderd, of als de nulmeting volgens afspraak elke periode opnieuw begint.',
      en: 'When the way of measuring changed, or when the baseline begins anew each term by agreement.',
    },
  },
});

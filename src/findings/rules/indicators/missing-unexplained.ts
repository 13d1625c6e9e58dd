import { z } from 'zod';
import { comparePublished, wasOver } from '../../../model/publication-order.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import type { LastInField } from '../../scene/endings.ts';
import { aimsForYear } from '../../scene/figures/aim-changes.ts';
import { aimOf, resultOf } from '../../scene/figures/aims.ts';
import { sourceOfOthers } from '../../scene/figures/from-others.ts';
import { restatements } from '../../scene/figures/restatements.ts';
import { latestResult, resultIn, resultYears } from '../../scene/figures/results.ts';
import { isEveryOtherYear } from '../../scene/figures/rhythm.ts';
import { whyMissing } from '../../scene/missing.ts';
import { quoteFigure } from '../../scene/quotes.ts';
import type { IndicatorThread, RowInText, SeenIndicator, SeenThread } from '../../scene/seen.ts';
import { subjectOfRows } from '../../scene/tables.ts';
import { saysWhyMissing } from '../../scene/texts/explanations.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { mostNamed, sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

/** The years in which measuring had begun: from the first result on that any document has. */
function firstMeasured(thread: IndicatorThread): number {
  return resultYears(thread).find((year) => latestResult(thread, year) !== null) ?? Number.POSITIVE_INFINITY;
}

/** Whether a cell is empty without a word; "volgt nog" and "onbekend" are words. */
function isSilent(figure: StatedFigure): boolean {
  const why = whyMissing(figure);
  return (why === 'not-measured' || why === 'blank') && figure.footnote === null;
}

/** What the documents say of dashes, by the slug of the document. */
type Legends = ReadonlySet<string>;

/** Whether the document tells what the mark in a cell means, on whichever page it does. */
function isInLegend(figure: StatedFigure, { publication }: SeenIndicator, legends: Legends): boolean {
  return whyMissing(figure) === 'not-measured' && legends.has(publication.slug);
}

/** The last year that a document owes a result for here: of the year of a report actual-missing speaks, where there was an aim. */
function lastOwed(thread: IndicatorThread, { publication, indicator }: SeenIndicator): number {
  const own = publication.year ?? Number.NEGATIVE_INFINITY;
  // What others count is seldom out when a report is written.
  if (sourceOfOthers(indicator) !== null) return own - 1;
  return publication.kind === 'annual-report' && aimsForYear(thread, own).length === 0 ? own : own - 1;
}

/** The years of which other rules tell that the result is missing: a target compares with them, or their own report had to give it. */
function toldElsewhere(thread: IndicatorThread): Set<number> {
  const years = thread.statements.flatMap(({ indicator, publication: { kind, year } }) => {
    if (year === null) return [];
    const aim = aimOf(thread, indicator, year);
    const result = kind === 'annual-report' ? resultOf(indicator, year) : null;
    const isOwed = result !== null && whyMissing(result) !== null && aimsForYear(thread, year).length > 0;
    return [...(aim?.value.type === 'relative' ? [aim.value.year] : []), ...(isOwed ? [year] : [])];
  });
  return new Set(years);
}

/** The cells of past years without a result in one row; a result that was there and is taken back is for another rule. */
function emptyCells(
  thread: IndicatorThread,
  statement: SeenIndicator,
  from: number,
  legends: Legends,
): readonly StatedFigure[] {
  const { indicator, publication } = statement;
  const empty = indicator.figures.filter(
    (figure) =>
      isSilent(figure) &&
      (figure.role === 'achieved' || (figure.year !== null && resultIn(statement, figure.year) === figure)),
  );
  if (empty.length === 0) return [];
  const last = lastOwed(thread, statement);
  const owed = empty.filter(({ year }) => year !== null && year >= from && year <= last && wasOver(year, publication));
  if (owed.length === 0) return [];
  const takenBack = new Set(restatements(thread).map(({ now }) => now.figure));
  // What a later document fills in came late, and is not missing any more.
  return owed.filter(
    (figure) =>
      !takenBack.has(figure) &&
      !isInLegend(figure, statement, legends) &&
      (figure.year === null || latestResult(thread, figure.year) === null),
  );
}

/** A row of one document, with its cells of past years without a result that no earlier document has. */
type Gap = { readonly thread: SeenThread; readonly row: RowInText; readonly cells: readonly StatedFigure[] };

function gapsOf(indicator: LastInField, legends: Legends): readonly Gap[] {
  if (isEveryOtherYear(indicator)) return [];
  const from = firstMeasured(indicator);
  const told = toldElsewhere(indicator);
  return indicator.statements.flatMap((row): Gap[] => {
    const empty = emptyCells(indicator, row, from, legends);
    const cells = empty.filter(({ year }) => year !== null && !told.has(year));
    if (cells.length === 0 || saysWhyMissing(row)) return [];
    for (const { year } of cells) if (year !== null) told.add(year);
    return [{ thread: indicator.thread, row, cells }];
  });
}

function sayYears(gaps: readonly Gap[]): Said {
  const years = gaps
    .flatMap(({ cells }) => cells.flatMap(({ year }) => year ?? []))
    .toSorted((one, other) => one - other);
  const [last, before] = [years.at(-1), years.slice(0, -1).join(', ')];
  return before === '' ? { nl: `${last}`, en: `${last}` } : { nl: `${before} en ${last}`, en: `${before} and ${last}` };
}

function messageOf(gaps: readonly Gap[], { row }: Gap): Said {
  const name = shorten(row.indicator.name);
  const { nl, en } = namePublication(row.publication);
  if (gaps.length === 1) {
    const years = sayYears(gaps);
    return {
      nl: `Bij “${name}” is in ${nl} voor ${years.nl} geen behaald cijfer ingevuld; eerder is wel gemeten. Een uitleg is niet gevonden.`,
      en: `At “${name}” ${en} has no result filled in for ${years.en}; it was measured before. No explanation is found.`,
    };
  }
  const title = shorten(row.chapter.title);
  const rows = [...Map.groupBy(gaps, ({ thread }) => thread.slug).values()].map((own): Said => {
    const [called, years] = [shorten(own.at(-1)?.row.indicator.name ?? ''), sayYears(own)];
    return { nl: `“${called}”: ${years.nl}.`, en: `“${called}”: ${years.en}.` };
  });
  return sayAll(
    {
      nl: `Bij “${title}” is in voorbije jaren niet overal een behaald cijfer ingevuld; eerder is wel gemeten. Een uitleg is niet gevonden.`,
      en: `At “${title}” not every past year has a result filled in; it was measured before. No explanation is found.`,
    },
    ...sayRows(rows),
  );
}

/** One finding a field: a table that comes back each year with its gaps is one thing to tell. */
function* judge({ thread, indicators, dashLegends }: FieldNeighbourhood): Iterable<Found> {
  const legends = new Set(dashLegends.map(({ publication }) => publication));
  const gaps = indicators.flatMap((indicator) => gapsOf(indicator, legends));
  const last = gaps.toSorted((one, other) => comparePublished(one.row.publication, other.row.publication)).at(-1);
  if (last === undefined) return;
  const slugs = [...new Set(gaps.map((gap) => gap.thread.slug))];
  yield {
    ...subjectOfRows(slugs, last.row, thread.slug),
    // What a dash means may be said anywhere in the document.
    absentFrom: [...new Set(gaps.map(({ row }) => row.publication.slug))].map((publication) => ({
      publication,
      chapter: null,
    })),
    message: messageOf(gaps, last),
    evidence: gaps.slice(0, mostNamed).flatMap(({ row, cells }) => cells.map((figure) => quoteFigure(row, figure))),
  };
}

/** A past year without a result, and no word about why. */
export const missingUnexplained = defineRule({
  code: 'missing-unexplained',
  looksAt: 'field',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures', 'absence'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Geen cijfer, en geen uitleg gevonden', en: 'No figure, and no explanation found' },
    what: {
      nl: 'Bij een voorbij jaar staat een streepje of niets, zonder voetnoot en zonder uitleg in het onderdeel. Ook zegt het document nergens wat een streepje betekent. Jaren voordat het meten begon, tellen niet mee, en metingen om het jaar ook niet. Alle rijen en jaren van een onderdeel zijn één bevinding.',
      en: 'A past year has a dash or nothing, without a footnote and without an explanation in the chapter, and nowhere does the document say what a dash means. Years before measuring began are left out, and so is what is measured every other year. All rows and years of a chapter are one finding.',
    },
    why: {
      nl: 'Een streepje kan van alles betekenen: niet gemeten, niet bekend, nul of vergeten. De lezer kan niet kiezen.',
      en: 'A dash can mean many things: not measured, not known, zero or forgotten. The reader cannot choose.',
    },
    example: {
      nl: 'Onder “Behaald 2015” staat een cijfer, onder “Behaald 2016” een streepje, en onder “Behaald 2017” weer een cijfer.',
      en: 'There is a figure under “Achieved 2015”, a dash under “Achieved 2016”, and a figure again under “Achieved 2017”.',
    },
    mend: {
      nl: 'Schrijf onder de tabel wat een streepje betekent, of zet bij de cel een voetnoot.',
      en: 'Say below the table what a dash means, or put a footnote at the cell.',
    },
    wrong: {
      nl: 'Als de uitleg op een andere pagina van het document staat die hier niet is ingelezen.',
      en: 'When the explanation is on another page of the document that was not read here.',
    },
  },
});

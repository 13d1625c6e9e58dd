import { z } from 'zod';
import { isSameDecimal } from '../../../model/notation/decimal.ts';
import { extentOf } from '../../../model/notation/extent.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import { indicatorKey } from '../../../threading/words/sides-in.ts';
import type { Found, Said } from '../../finding.ts';
import { runningText, splitSentences } from '../../passages/running-text.ts';
import { countedRoots, findStatedNumbers, rootsIn, type StatedNumber } from '../../passages/stated-numbers.ts';
import { defineRule } from '../../rule.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import { figureMeant, type Likeness, quotedNames, type Row } from '../../scene/figures/figure-meant.ts';
import { isSameNumber } from '../../scene/figures/same-number.ts';
import { placeOf, quoteFigure, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { SeenIndicator } from '../../scene/seen.ts';
import type { PageInPublication, RowInPublication } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { questionLabels } from '../../words/quote-labels.data.ts';
import { sayAll } from '../../words/say-all.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** Which share of the words of an indicator's name a sentence must have to be about its result. */
  likeness: z.number().min(0).max(1).default(0.75),
  /** A word of at least so many letters says by itself which indicator a goal in the text is about. */
  letters: z.int().min(4).default(14),
});

/** What is longer is no sentence, but a text without marks. */
const longestSentence = 2_000;

/** As long as the first part of a compound must be to stand for the whole: `samenwerking/` in a list of two. */
const enough = 6;

function contradicts(stated: StatedNumber, figure: StatedFigure, row: SeenIndicator): boolean {
  const extent = extentOf(figure.value);
  if (extent === null || extent.axis === 'place' || extent.axis === 'ratio') return false;
  if ((extent.axis === 'percent') !== stated.percent) return false;
  const all = row.indicator.figures.flatMap(({ value }) => extentOf(value) ?? []);
  const ends = all.flatMap(({ low, high }) => [low, high]);
  return !ends.some((end) => end !== null && isSameDecimal(end, stated.number));
}

/** Whether a number may count the things of another row with it: "meer dan 5 samenwerking/profileringsprojecten". */
function mayBeTogether(stated: StatedNumber, own: SeenIndicator, rows: readonly Row[]): boolean {
  return rows.some(
    ({ row, roots: [thing] }) =>
      row !== own && stated.counted.some((root) => root.length >= enough && thing?.startsWith(root)),
  );
}

type OwnRow = Row<RowInPublication>;
type ByName = ReadonlyMap<string, readonly RowInPublication[]>;

function readRow(row: RowInPublication): OwnRow {
  return { row, roots: countedRoots(row.indicator.name) };
}

/** The rows elsewhere in a document, as in an annex, that a sentence calls by their name between quotation marks. */
function rowsQuoted(sentence: string, byName: ByName): readonly OwnRow[] {
  return quotedNames(sentence)
    .flatMap((name) => byName.get(indicatorKey(name)) ?? [])
    .map(readRow);
}

function* textAgainstTable(chapter: PageInPublication, byName: ByName, chosen: Likeness): Iterable<Found> {
  const own = chapter.indicators.map(readRow);
  for (const piece of runningText(chapter.chapter)) {
    for (const sentence of splitSentences(piece.text)) {
      if (!/\d/.test(sentence)) continue;
      const rows = own.length > 0 ? own : rowsQuoted(sentence, byName);
      if (rows.length === 0) continue;
      // most sentences with digits count nothing: that is seen sooner than which words they have
      const numbers = findStatedNumbers(sentence.slice(0, longestSentence));
      if (numbers.length === 0) continue;
      const inSentence = rootsIn(sentence.slice(0, longestSentence));
      if (!rows.some(({ roots: [thing] }) => thing !== undefined && inSentence.has(thing))) continue;
      for (const stated of numbers) {
        const meant = rows.flatMap((row) => {
          const figure = figureMeant(row, stated, piece, { sentence, inSentence }, chosen);
          return figure === null || !saysNumber(figure) ? [] : [{ ...row, figure }];
        });
        const [only] = meant;
        if (only === undefined || meant.length > 1 || !contradicts(stated, only.figure, only.row)) continue;
        const name = namePublication(chapter.publication);
        const together: Said | null = mayBeTogether(stated, only.row, rows)
          ? {
              nl: 'Misschien bedoelt de tekst meer indicatoren samen; dat staat er niet bij.',
              en: 'The text may mean several indicators together; it does not say so.',
            }
          : null;
        yield {
          subject: subjectOf({ kind: 'indicator', slug: only.row.thread }),
          about: { year: only.figure.year, role: only.figure.role },
          chapter: placeOf(chapter),
          // What a sentence of several rows together means only its writer knows.
          isMild: together !== null,
          message: sayAll(
            {
              nl: `Bij “${shorten(only.row.indicator.name)}” noemt in ${name.nl} de tekst “${stated.raw}” en de tabel “${only.figure.raw}”.`,
              en: `At “${shorten(only.row.indicator.name)}” in ${name.en} the text says “${stated.raw}” and the table “${only.figure.raw}”.`,
            },
            together,
          ),
          evidence: [
            quoteText(chapter, questionLabels[piece.question], sentence, piece.at),
            quoteFigure(only.row, only.figure),
          ],
        };
      }
    }
  }
}

/** Whether two rows stand in one table: who writes a name twice there means two things, as what is beside it says. */
function isInOneTable({ indicator, chapter }: SeenIndicator, other: SeenIndicator): boolean {
  const table = indicator.at?.table;
  return table !== undefined && table === other.indicator.at?.table && chapter.slug === other.chapter.slug;
}

/** Whether two rows with the same name surely are about the same: the name says enough, or the one chapter lies in the other. */
function isSameThing(one: SeenIndicator, other: SeenIndicator): boolean {
  if (isInOneTable(one, other)) return false;
  if (one.indicator.unit !== other.indicator.unit && one.indicator.unit !== null && other.indicator.unit !== null) {
    return false;
  }
  const isWithin = one.chapter.parent === other.chapter.slug || other.chapter.parent === one.chapter.slug;
  return isWithin || one.chapter.slug === other.chapter.slug || countedRoots(one.indicator.name).length >= 4;
}

function* tableAgainstTable(rows: readonly RowInPublication[]): Iterable<Found> {
  for (const [index, one] of rows.entries()) {
    const other = rows[index + 1];
    if (other === undefined || !isSameThing(one, other)) continue;
    for (const figure of one.indicator.figures) {
      if (figure.role === 'other' || figure.role === 'reference' || figure.year === null || !saysNumber(figure))
        continue;
      const same = other.indicator.figures.filter(({ role, year }) => role === figure.role && year === figure.year);
      const [beside] = same;
      if (beside === undefined || same.length > 1 || !saysNumber(beside) || isSameNumber(figure, beside)) continue;
      const name = namePublication(one.publication);
      yield {
        subject: subjectOf({ kind: 'indicator', slug: one.thread }),
        about: { year: figure.year, role: figure.role },
        chapter: placeOf(one),
        wordedIn: [],
        message: {
          nl: `In ${name.nl} staat “${one.indicator.name}” twee keer, met voor ${figure.year} “${figure.raw}” en “${beside.raw}”.`,
          en: `In ${name.en} “${one.indicator.name}” stands twice, for ${figure.year} with “${figure.raw}” and “${beside.raw}”.`,
        },
        evidence: [quoteFigure(one, figure), quoteFigure(other, beside)],
      };
    }
  }
}

/** One publication gives two numbers for the same thing and the same year. */
export const figuresConflict = defineRule({
  code: 'figures-conflict',
  looksAt: 'publication',
  group: 'consistency',
  severity: 'error',
  restsOn: ['figures', 'wording'],
  options,
  *judge({ pages }, chosen): Iterable<Found> {
    const rows = pages.flatMap(({ indicators }) => indicators);
    const byName = Map.groupBy(rows, ({ indicator }) => indicatorKey(indicator.name));
    for (const page of pages) yield* textAgainstTable(page, byName, chosen);
    for (const same of byName.values()) if (same.length > 1) yield* tableAgainstTable(same);
  },
  text: {
    title: { nl: 'Twee getallen in één document', en: 'Two numbers in one document' },
    what: {
      nl: 'Eén document geeft voor hetzelfde en hetzelfde jaar twee verschillende getallen: in de tekst en in de tabel, in twee tabellen, of op twee pagina’s.',
      en: 'One document gives two different numbers for the same thing and the same year: in the text and the table, in two tables, or on two pages.',
    },
    why: {
      nl: 'De lezer weet niet welk getal klopt, en ook niet waaraan het doel is getoetst.',
      en: 'The reader does not know which number is right, nor what the target was tested against.',
    },
    example: {
      nl: 'De tekst zegt dat het doel “meer dan 5 projecten” was, de tabel zegt “> 2”.',
      en: 'The text says that the aim was “more than 5 projects”, the table says “> 2”.',
    },
    mend: {
      nl: 'Zoek uit welk getal goed is en zet het op beide plaatsen.',
      en: 'Find out which number is right and put it in both places.',
    },
    wrong: {
      nl: 'Als de tekst over een deel gaat, of over een ander moment dan de tabel.',
      en: 'When the text is about a part, or about another moment than the table.',
    },
  },
});

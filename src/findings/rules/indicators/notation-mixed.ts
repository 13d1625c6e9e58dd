import { z } from 'zod';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { findMixedColumn, findMixedMarks, findMixedShares, type Mixture } from '../../scene/figures/mixed-notation.ts';
import { quoteFigure } from '../../scene/quotes.ts';
import type { PublicationName } from '../../scene/seen.ts';
import { subjectOfRows } from '../../scene/tables.ts';
import type { PageInPublication, PublicationNeighbourhood, RowInPublication } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { mostNamed } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

function sayShares({ one, other }: Mixture): Said {
  return {
    nl: `in één rij staat een percentage (“${one.raw}”) naast een gewoon getal (“${other.raw}”).`,
    en: `one row has a percentage (“${one.raw}”) beside a plain number (“${other.raw}”).`,
  };
}

function sayMarks({ one, other }: Mixture): Said {
  return {
    nl: `in één rij is “${one.raw}” met Nederlandse punten en komma’s geschreven, en “${other.raw}” met Engelse.`,
    en: `in one row “${one.raw}” is written with Dutch points and commas, and “${other.raw}” with English ones.`,
  };
}

/** What is said of a publication, with the cells that show it. */
type Shown = {
  readonly message: Said;
  readonly evidence: readonly Quote[];
  /** The rows that are named. */
  readonly rows: readonly RowInPublication[];
};

/** Two cells of one column, where a reader who goes down it slips. */
function showColumn({ publication, indicators }: PageInPublication): Shown | null {
  const [dutch, english] = findMixedColumn(indicators.map(({ indicator }) => indicator)) ?? [];
  const [one, other] = [indicators[dutch?.row ?? -1], indicators[english?.row ?? -1]];
  if (dutch === undefined || english === undefined || one === undefined || other === undefined) return null;
  const [{ nl, en }, comma, point] = [namePublication(publication), dutch.figure.raw.trim(), english.figure.raw.trim()];
  const [first, second] = [shorten(one.indicator.name), shorten(other.indicator.name)];
  return {
    message: {
      nl: `In ${nl} staat in één kolom “${comma}” (bij “${first}”) met Nederlandse punten en komma’s, en “${point}” (bij “${second}”) met Engelse.`,
      en: `In ${en} one column has “${comma}” (at “${first}”) with Dutch points and commas, and “${point}” (at “${second}”) with English ones.`,
    },
    evidence: [quoteFigure(one, dutch.figure), quoteFigure(other, english.figure)],
    rows: [one, other],
  };
}

/** The rows that write their numbers in two ways. */
function showRows(publication: PublicationName, mixed: readonly MixedRow[], first: MixedRow): Shown {
  const [where, name, count] = [namePublication(publication), shorten(first.row.indicator.name), mixed.length];
  const said = first.isShare ? sayShares(first.mixture) : sayMarks(first.mixture);
  return {
    message:
      count === 1
        ? { nl: `Bij “${name}” in ${where.nl}: ${said.nl}`, en: `At “${name}” in ${where.en}: ${said.en}` }
        : {
            nl: `In ${where.nl} lopen bij ${count} indicatoren twee schrijfwijzen door elkaar. Bij “${name}”: ${said.nl}`,
            en: `In ${where.en} ${count} indicators mix two notations. At “${name}”: ${said.en}`,
          },
    evidence: mixed
      .slice(0, mostNamed)
      .flatMap(({ row, mixture: { one, other } }) => [one, other].map((figure) => quoteFigure(row, figure))),
    rows: [first.row],
  };
}

type MixedRow = { readonly row: RowInPublication; readonly mixture: Mixture; readonly isShare: boolean };

function mixedRows(pages: readonly PageInPublication[]): readonly MixedRow[] {
  return pages.flatMap(({ indicators }) =>
    indicators.flatMap((row): MixedRow[] => {
      const shares = findMixedShares(row.indicator);
      const mixture = shares ?? findMixedMarks(row.indicator);
      // Two ways in one cell mislead nobody.
      return mixture === null || mixture.one === mixture.other ? [] : [{ row, mixture, isShare: mixture === shares }];
    }),
  );
}

/** One finding a body: it is a habit of who wrote it. */
function* judge({ publication, pages }: PublicationNeighbourhood): Iterable<Found> {
  const mixed = mixedRows(pages);
  const [first] = mixed;
  const page = pages.find(({ indicators }) => indicators.some(({ key }) => key === first?.row.key));
  if (first === undefined || page === undefined) return;
  // What misleads goes first: two numbers under each other.
  const { message, evidence, rows } = showColumn(page) ?? showRows(publication, mixed, first);
  const slugs = rows.map(({ thread }) => thread);
  yield { ...subjectOfRows(slugs, page, page.field), isHabit: true, message, evidence };
}

/** One row of a table writes its numbers in two ways. */
export const notationMixed = defineRule({
  code: 'notation-mixed',
  looksAt: 'publication',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Twee schrijfwijzen in één tabel', en: 'Two notations in one table' },
    what: {
      nl: 'In één rij van een tabel staan percentages en gewone getallen door elkaar, of Nederlandse en Engelse punten en komma’s. Staan die ook onder elkaar in één kolom, dan noemt de bevinding dat paar. Het is een gewoonte van wie schrijft, dus is het één bevinding voor alle documenten.',
      en: 'One row of a table mixes percentages and plain numbers, or Dutch and English points and commas. Where these stand under each other in one column too, the finding names that pair. It is a habit of who writes, so it is one finding for all documents.',
    },
    why: {
      nl: 'De lezer weet dan niet zeker wat er staat: is “1.054” ruim duizend of iets meer dan één?',
      en: 'The reader is then not sure what it says: is “1.054” over a thousand or a little more than one?',
    },
    example: {
      nl: 'Onder 2017 staat “19,3%”, onder 2018 staat “19.5%”.',
      en: 'Under 2017 it says “19,3%”, under 2018 “19.5%”.',
    },
    mend: {
      nl: 'Schrijf alle cellen van de rij op dezelfde manier: een komma voor de decimalen, een punt voor de duizendtallen, en overal of nergens een procentteken.',
      en: 'Write all cells of the row in the same way: in Dutch a comma before decimals, a point between thousands, and a percent sign everywhere or nowhere.',
    },
    wrong: {
      nl: 'Als de rij met opzet twee dingen geeft, zoals een aantal en het aandeel ervan.',
      en: 'When the row gives two things on purpose, such as a number and the share that it is.',
    },
  },
});

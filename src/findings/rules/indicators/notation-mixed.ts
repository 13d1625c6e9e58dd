import { z } from 'zod';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { findMixedMarks, findMixedShares, type Mixture } from '../../scene/figures/mixed-notation.ts';
import { placeOf, quoteFigure, subjectOf } from '../../scene/quotes.ts';
import type { PageInPublication, PublicationNeighbourhood, RowInPublication } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';

function sayShares({ one, other }: Mixture): Said {
  return {
    nl: `in één rij staat een percentage (“${one.raw}”) naast een gewoon getal (“${other.raw}”).`,
    en: `one row has a percentage (“${one.raw}”) beside a plain number (“${other.raw}”).`,
  };
}

function sayMarks({ one, other }: Mixture): Said {
  if (one === other) {
    return {
      nl: `in “${one.raw}” staan punten en komma’s op de Nederlandse en op de Engelse manier door elkaar.`,
      en: `in “${one.raw}” points and commas are used in the Dutch and in the English way at once.`,
    };
  }
  return {
    nl: `in één rij is “${one.raw}” met Nederlandse punten en komma’s geschreven, en “${other.raw}” met Engelse.`,
    en: `in one row “${one.raw}” is written with Dutch points and commas, and “${other.raw}” with English ones.`,
  };
}

type MixedRow = { readonly row: RowInPublication; readonly mixture: Mixture; readonly isShare: boolean };

function mixedRows(pages: readonly PageInPublication[]): readonly MixedRow[] {
  return pages.flatMap(({ indicators }) =>
    indicators.flatMap((row): MixedRow[] => {
      const shares = findMixedShares(row.indicator);
      const mixture = shares ?? findMixedMarks(row.indicator);
      return mixture === null ? [] : [{ row, mixture, isShare: mixture === shares }];
    }),
  );
}

/** One finding a publication: it is a habit of who wrote it. */
function* judge({ publication, pages }: PublicationNeighbourhood): Iterable<Found> {
  const mixed = mixedRows(pages);
  const [first] = mixed;
  const page = pages.find(({ indicators }) => indicators.some(({ key }) => key === first?.row.key));
  if (first === undefined || page === undefined) return;
  const [where, name, count] = [namePublication(publication), shorten(first.row.indicator.name), mixed.length];
  const said = first.isShare ? sayShares(first.mixture) : sayMarks(first.mixture);
  yield {
    subject: count === 1 ? subjectOf({ kind: 'indicator', slug: first.row.thread }) : chapterSubject(page, page.field),
    chapter: placeOf(page),
    message:
      count === 1
        ? { nl: `Bij “${name}” in ${where.nl}: ${said.nl}`, en: `At “${name}” in ${where.en}: ${said.en}` }
        : {
            nl: `In ${where.nl} lopen bij ${count} indicatoren twee schrijfwijzen door elkaar. Bij “${name}”: ${said.nl}`,
            en: `In ${where.en} ${count} indicators mix two notations. At “${name}”: ${said.en}`,
          },
    evidence: mixed.flatMap(({ row, mixture: { one, other } }) =>
      (one === other ? [one] : [one, other]).map((figure) => quoteFigure(row, figure)),
    ),
  };
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
    title: { nl: 'Twee schrijfwijzen in één rij', en: 'Two notations in one row' },
    what: {
      nl: 'In één rij van een tabel staan percentages en gewone getallen door elkaar, of Nederlandse en Engelse punten en komma’s.',
      en: 'One row of a table mixes percentages and plain numbers, or Dutch and English points and commas.',
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

import { z } from 'zod';
import type { Found } from '../../finding.ts';
import { quoteAmount } from '../../money/quote-amount.ts';
import { type Total, totalsOf } from '../../money/totals.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { placeOf } from '../../scene/quotes.ts';
import { namePublication } from '../../words/name-publication.ts';

const options = z.strictObject({
  /** How many chapters must write it the one way, and how many the other. */
  least: z.int().min(1).default(1),
  /** How many chapters are quoted on either side. */
  quotes: z.int().min(1).default(2),
});

type Side = { readonly sign: 'negative' | 'positive'; readonly totals: readonly Total[] };

/** How a chapter writes its income; null where it has none, or writes it both ways. */
function signOf(totals: readonly Total[]): Side | null {
  const income = totals.filter(({ side, euros }) => side === 'income' && euros !== '0');
  if (income.length === 0) return null;
  if (income.every(({ euros }) => euros.startsWith('-'))) return { sign: 'negative', totals: income };
  return income.every(({ euros }) => !euros.startsWith('-')) ? { sign: 'positive', totals: income } : null;
}

/** One document writes income negative in one table and positive in another. */
export const signConventionMixed = defineRule({
  code: 'sign-convention-mixed',
  looksAt: 'publication',
  group: 'money',
  severity: 'info',
  restsOn: ['figures'],
  options,
  *judge({ publication, pages }, { least, quotes }): Iterable<Found> {
    const signs = pages.flatMap((page) => signOf(totalsOf(page)) ?? []);
    const [negative, positive] = ['negative', 'positive'].map((sign) => signs.filter((side) => side.sign === sign));
    if (negative === undefined || positive === undefined) return;
    if (negative.length < least || positive.length < least) return;
    const [few, many] = negative.length < positive.length ? [negative, positive] : [positive, negative];
    const odd = few[0]?.totals[0]?.chapter;
    const page = pages.find(({ chapter }) => chapter === odd?.chapter);
    if (page === undefined) return;
    const name = namePublication(publication);
    yield {
      subject: chapterSubject(page, page.field),
      chapter: placeOf(page),
      message: {
        nl: `In ${name.nl} staan baten bij ${negative.length === 1 ? '1 onderdeel' : `${negative.length} onderdelen`} als negatief getal en bij ${positive.length === 1 ? '1 onderdeel' : `${positive.length} onderdelen`} als positief getal.`,
        en: `In ${name.en} income is a negative number in ${negative.length === 1 ? '1 chapter' : `${negative.length} chapters`} and a positive number in ${positive.length === 1 ? '1 chapter' : `${positive.length} chapters`}.`,
      },
      evidence: [...few.slice(0, quotes), ...many.slice(0, quotes)].flatMap(({ totals }) =>
        totals.slice(0, 1).map(({ chapter, amount }) => quoteAmount(chapter, amount)),
      ),
    };
  },
  text: {
    title: { nl: 'Baten soms negatief, soms positief', en: 'Income now negative, now positive' },
    what: {
      nl: 'Eén document schrijft de baten in de ene tabel met een minteken en in de andere zonder.',
      en: 'One document writes income with a minus in one table and without in another.',
    },
    why: {
      nl: 'De lezer kan een tekort voor een overschot aanzien, en optellen over tabellen heen gaat fout.',
      en: 'The reader may take a deficit for a surplus, and adding up across tables goes wrong.',
    },
    example: {
      nl: 'Bij programma 1 staat “Baten -15.498”, bij programma 2 “Baten 890”.',
      en: 'Programme 1 has “Income -15,498”, programme 2 “Income 890”.',
    },
    mend: {
      nl: 'Kies één schrijfwijze voor het hele document en leg die voorin uit.',
      en: 'Choose one notation for the whole document and explain it at the front.',
    },
    wrong: {
      nl: 'Als de baten van een onderdeel echt negatief zijn, door een correctie.',
      en: 'When the income of a chapter really is negative, because of a correction.',
    },
  },
});

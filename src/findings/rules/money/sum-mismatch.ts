import { z } from 'zod';
import type { Found, Said } from '../../finding.ts';
import { type Check, checkSums } from '../../money/check-sums.ts';
import { printEuros, quoteAmount } from '../../money/quote-amount.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { placeOf } from '../../scene/quotes.ts';
import { namePublication } from '../../words/name-publication.ts';

const options = z.strictObject({
  /** Which share of the sums of the same sort in the document must add up; where few do, the parts are not what they seem. */
  share: z.number().min(0).max(1).default(0.5),
});

const sides: Readonly<Record<Check['side'], Said>> = {
  expenses: { nl: 'de lasten', en: 'the expenses' },
  income: { nl: 'de baten', en: 'the income' },
  balance: { nl: 'het saldo', en: 'the balance' },
};

function messageOf({ kind, side, total, parts, sum }: Check): Said {
  const name = namePublication(total.chapter.publication);
  const { title } = total.chapter.chapter;
  const year =
    total.amount.year === null
      ? { nl: '', en: '' }
      : { nl: ` voor ${total.amount.year}`, en: ` for ${total.amount.year}` };
  const [stated, made] = [printEuros(total.euros), printEuros(sum)];
  const [nl, en] =
    kind === 'balance'
      ? ['lasten min baten', 'expenses less income']
      : [`de ${parts.length} onderdelen eronder`, `the ${parts.length} chapters under it`];
  return {
    nl: `In ${name.nl} ${kind === 'balance' || side === 'balance' ? 'is' : 'zijn'} ${sides[side].nl} van “${title}”${year.nl} ${stated}, maar ${nl} ${kind === 'balance' ? 'komt' : 'komen'} op ${made}.`,
    en: `In ${name.en} ${sides[side].en} of “${title}”${year.en} ${side === 'expenses' ? 'are' : 'is'} ${stated}, but ${en} come to ${made}.`,
  };
}

/** What the sum above adds to a finding about one of its parts: that the total above goes by another figure than stands there. */
function asideOf({ total, parts, sum }: Check): Said {
  const { title } = total.chapter.chapter;
  const [stated, made] = [printEuros(total.euros), printEuros(sum)];
  return {
    nl: `Ook het totaal van “${title}” (${stated}) is niet de som van de ${parts.length} onderdelen eronder (${made}).`,
    en: `The total of “${title}” (${stated}) is not the sum of the ${parts.length} chapters under it (${made}) either.`,
  };
}

/** A total is not what its parts come to. */
export const sumMismatch = defineRule({
  code: 'sum-mismatch',
  looksAt: 'publication',
  group: 'money',
  severity: 'error',
  restsOn: ['figures', 'absence'],
  speaksFor: ['sum-mismatch'],
  options,
  *judge({ pages }, { share }): Iterable<Found> {
    const fields = new Map(pages.map(({ chapter, field }) => [chapter.slug, field]));
    const checks = Map.groupBy(checkSums(pages), ({ kind, side }) => `${kind} ${side}`);
    for (const same of checks.values()) {
      const holding = same.filter(({ holds }) => holds).length;
      // With nothing that adds up it is likelier that we misread the table than that the table is wrong.
      if (holding === 0 || holding < share * same.length) continue;
      for (const check of same) {
        if (check.holds) continue;
        const { chapter } = check.total;
        yield {
          subject: chapterSubject(chapter, fields.get(chapter.chapter.slug) ?? chapter.chapter.slug),
          about: {
            year: check.total.amount.year,
            role: `${check.side} ${check.total.amount.standing} ${check.kind}`,
          },
          chapter: placeOf(chapter),
          // A part may have been cut away; expenses, income and balance stand in one row or beside each other.
          absentFrom:
            check.kind === 'balance' ? [] : [check.total, ...check.parts].map((part) => placeOf(part.chapter)),
          message: messageOf(check),
          ...(check.kind === 'parts' && { aside: asideOf(check) }),
          evidence: [check.total, ...check.parts].map((part) => quoteAmount(part.chapter, part.amount)),
        };
      }
    }
  },
  text: {
    title: { nl: 'Som en totaal verschillen', en: 'Sum and total differ' },
    what: {
      nl: 'Lasten min baten is niet het saldo dat er staat, of de onderdelen komen samen niet op het totaal. Verschillen door afronden tellen niet mee. De regel spreekt alleen als andere optellingen in hetzelfde document wel kloppen.',
      en: 'Expenses less income is not the balance that is stated, or the parts do not come to the total. Differences by rounding are left out. The rule speaks only where other sums in the same document do add up.',
    },
    why: {
      nl: 'Een van de getallen is fout, en de lezer weet niet welk.',
      en: 'One of the numbers is wrong, and the reader does not know which.',
    },
    example: {
      nl: 'Lasten 62.859 en baten 15.498, met als saldo 46.361.',
      en: 'Expenses 62,859 and income 15,498, with a balance of 46,361.',
    },
    mend: {
      nl: 'Reken na en verbeter het getal dat fout is. Hoort er iets bij dat er niet staat, zet dat er dan bij.',
      en: 'Check the sum and correct the number that is wrong. If something belongs to it that is not there, add it.',
    },
    wrong: {
      nl: 'Als er tussen de onderdelen en het totaal nog iets zit, zoals toevoegingen aan reserves.',
      en: 'When there is something between the parts and the total, such as additions to reserves.',
    },
  },
});

import type { RevisedAmount, StatedAmount } from '../../threading/stated.ts';
import type { Found, Quote, Said } from '../finding.ts';
import { chapterSubject } from '../scene/chapters.ts';
import { placeOf } from '../scene/quotes.ts';
import { inEdition, quoteEarlier } from '../scene/revisions.ts';
import type { SeenChapter } from '../scene/seen.ts';
import { moneyUnitWords } from '../words/money-unit-words.data.ts';
import { namePublication } from '../words/name-publication.ts';
import { labelOfAmount, printExactEuros, quoteAmount } from './quote-amount.ts';
import { differenceOf, roundingOf } from './rounding.ts';

/** Whether an amount is another one: not where it was only rounded otherwise or written in another unit. */
function isRevised({ before, now, shown }: RevisedAmount): boolean {
  if (before.euros === null) return false;
  if (now.euros === null) return true;
  const rounded = [roundingOf(before, shown.before), roundingOf(now, shown.now)] as const;
  return differenceOf(before.euros, now.euros, rounded) !== null;
}

/** What an amount is called, what it is counted in and to what it was rounded. */
function labelOf(amount: StatedAmount, shown: string): Said {
  const { nl, en } = moneyUnitWords[amount.unit];
  const label = labelOfAmount(amount);
  if (amount.rounding === null) return { nl: `${label}, ${nl}`, en: `${label}, ${en}` };
  // Amounts that show no more than whole euros say nothing of cents.
  const rounding = printExactEuros(shown === '1' ? amount.rounding : roundingOf(amount, shown));
  return { nl: `${label}, ${nl}, afgerond op ${rounding}`, en: `${label}, ${en}, rounded to ${rounding}` };
}

function sizeOf({ euros, raw }: StatedAmount): string {
  if (euros !== null) return printExactEuros(euros);
  return raw.trim() === '' ? '-' : `“${raw.trim()}”`;
}

/**
 * The amounts of a chapter that are others than when its document was first published, all together; null where there are none.
 * @param number of the edition of now
 * @param most so many are quoted
 */
export function findRevisedAmounts(
  chapter: SeenChapter,
  field: string,
  number: number,
  amounts: readonly RevisedAmount[],
  most: number,
): Found | null {
  const revised = amounts.filter(isRevised);
  const [first] = revised;
  if (first === undefined) return null;
  const { nl, en } = namePublication(chapter.publication);
  const { before, now, stood } = first;
  const label = labelOfAmount(now);
  const more = revised.length - 1;
  return {
    subject: chapterSubject(chapter, field),
    about: { role: 'amounts' },
    chapter: placeOf(chapter),
    absentFrom: [],
    message: {
      nl: `In ${nl} is na de publicatie een bedrag veranderd. “${label}”: in editie ${number} staat ${sizeOf(now)}, in editie ${stood.edition} stond ${sizeOf(before)}.${more === 0 ? '' : ` Er ${more === 1 ? 'is nog 1 verschil' : `zijn nog ${more} verschillen`}.`}`,
      en: `In ${en} an amount was changed after it was published. “${label}”: edition ${number} has ${sizeOf(now)}, edition ${stood.edition} had ${sizeOf(before)}.${more === 0 ? '' : ` There ${more === 1 ? 'is 1 more difference' : `are ${more} more differences`}.`}`,
    },
    evidence: revised
      .slice(0, most)
      .flatMap((one): Quote[] => [
        quoteEarlier(chapter, labelOf(one.before, one.shown.before), one.before.raw, one.before.at, one.stood),
        { ...quoteAmount(chapter, one.now), label: inEdition(labelOf(one.now, one.shown.now), number) },
      ]),
  };
}

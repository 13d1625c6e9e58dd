import { z } from 'zod';
import type { StatedAmount } from '../../../threading/stated.ts';
import type { Found, Said } from '../../finding.ts';
import {
  type Meant,
  pairOf,
  type Restated,
  type Stated,
  shareOfChange,
  sizeOfChange,
  statedBy,
  withoutBridged,
} from '../../money/restated.ts';
import { quoteRestated, writtenIn } from '../../money/say-restated.ts';
import { defineRule } from '../../rule.ts';
import { placeOf, subjectOf } from '../../scene/quotes.ts';
import type { SeenChapter } from '../../scene/seen.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { mostNamed } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How large the difference must be, in euros. */
  euros: z.number().min(0).default(0),
  /**
   * By what share an amount of a table must differ under a head that does not say which budget it is: it may be the one after changes. A balance
   * is left out there, of which a small change of both sides makes a large share.
   */
  share: z.number().min(0).default(0.1),
});
type Options = z.infer<typeof options>;

const meanings: Readonly<Record<Meant, Said>> = {
  original: { nl: 'begroot', en: 'budgeted' },
  planned: { nl: 'begroot', en: 'budgeted' },
  actual: { nl: 'werkelijk', en: 'actual' },
};

/** "Begroting 2017", not "Verschil begroting 2017". */
const budgetHead = /^(?!.*(?:verschil|afwijking|mutatie)).*\b(?:begroting|begroot|geraamd|raming)/i;

/**
 * What an amount is: adopted for a year is what the budget of that year says, whatever the column is called; what a budget says of later years
 * is a forecast, which nobody adopted. What was amended may differ every time.
 */
function meantBy({ publication }: SeenChapter, { standing, year, column }: StatedAmount): Meant | null {
  if (standing === 'actual') return 'actual';
  if (standing === 'amended' || year === null || publication.year === null || year > publication.year) return null;
  if (standing === 'original' || publication.kind !== 'budget') return standing;
  return year === publication.year || budgetHead.test(column) ? 'original' : null;
}

/** Whether a later budget only says "Begroting 2017": which one of that year, it does not say. */
function isUnsaid({ chapter: { publication }, amount: { standing, year } }: Stated): boolean {
  return standing === null && year !== publication.year;
}

/** The amounts of a field that become others from one document to the next; not those from which a table of these documents itself leads on. */
function restatedIn(statements: readonly SeenChapter[], { euros }: Options): readonly Restated[] {
  const restated = statedBy(statements, meantBy).flatMap((same) =>
    same.flatMap((after, index): Restated[] => {
      const before = same.slice(0, index).findLast((one) => !isUnsaid(one));
      if (before === undefined || before.chapter.publication === after.chapter.publication) return [];
      return sizeOfChange({ before, after }) > euros ? [{ before, after }] : [];
    }),
  );
  return withoutBridged(restated);
}

/** What is one thing to tell: expenses, income and result of one year between the same two documents. */
function tableOf(restated: Restated): string {
  const { chapter, amount } = restated.after;
  return JSON.stringify([pairOf(restated), amount.year, meantBy(chapter, amount), isUnsaid(restated.after)]);
}

function isFar(restated: Restated, { share }: Options): boolean {
  return restated.after.amount.side !== 'balance' && shareOfChange(restated) >= share;
}

/** So many amounts go into the sentence; of a long table more are quoted. */
const mostSaid = 4;

function messageOf(together: readonly Restated[], { before, after }: Restated, meaning: Said): Said {
  const [first, second] = [namePublication(before.chapter.publication), namePublication(after.chapter.publication)];
  const { label, year } = after.amount;
  const title = shorten(after.chapter.chapter.title);
  const { unit, print } = writtenIn(together);
  const [wat, what] = [`${meaning.nl}, ${unit.nl}`, `${meaning.en}, ${unit.en}`];
  if (together.length === 1) {
    return {
      nl: `Bij “${title}” is “${label}” ${year} (${wat}) in ${second.nl} ${print(after)}; in ${first.nl} was dat ${print(before)}.`,
      en: `At “${title}” “${label}” ${year} (${what}) is ${print(after)} in ${second.en}; in ${first.en} it was ${print(before)}.`,
    };
  }
  const named = together.slice(0, mostSaid);
  const more = together.length - named.length;
  const rows = named.map((one) => `“${one.after.amount.label}” ${print(one.after)}, was ${print(one.before)}`);
  return {
    nl: `Bij “${title}” zijn ${together.length} bedragen voor ${year} (${wat}) in ${second.nl} anders dan in ${first.nl}: ${rows.join('; ')}${more === 0 ? '' : `; en nog ${more}`}.`,
    en: `At “${title}” ${together.length} amounts for ${year} (${what}) in ${second.en} are others than in ${first.en}: ${rows.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`,
  };
}

const unsaid: Said = {
  nl: 'Of dit de begroting na wijziging is, staat er niet bij.',
  en: 'Whether this is the budget after changes it does not say.',
};

/** Two documents give other amounts for the same rows and the same year. */
export const amountsRestated = defineRule({
  code: 'amounts-restated',
  looksAt: 'field',
  group: 'money',
  severity: 'warning',
  restsOn: ['figures'],
  options,
  *judge({ thread, statements }, chosen): Iterable<Found> {
    for (const together of Map.groupBy(restatedIn(statements, chosen), tableOf).values()) {
      const [first] = together;
      if (first === undefined) continue;
      const { chapter, amount } = first.after;
      const isMild = isUnsaid(first.after);
      if (isMild && !together.some((one) => isFar(one, chosen))) continue;
      const meant = meantBy(chapter, amount) ?? 'original';
      yield {
        subject: subjectOf(thread),
        about: { year: amount.year, role: meant },
        chapter: placeOf(chapter),
        isMild,
        message: sayAll(messageOf(together, first, meanings[meant]), isMild ? unsaid : null),
        evidence: quoteRestated(together.slice(0, mostNamed)),
      };
    }
  },
  text: {
    title: { nl: 'Bedrag achteraf anders', en: 'Amount restated' },
    what: {
      nl: 'Twee documenten geven voor hetzelfde onderdeel, dezelfde regel en hetzelfde jaar een ander bedrag. Begroot is wat de begroting van dat jaar zelf zegt. Ramingen voor latere jaren en bijgestelde begrotingen tellen niet mee: die mogen veranderen. Noemt een latere begroting alleen “Begroting 2017”, dan is de melding ter informatie, en vanaf 10 procent verschil: het kan de begroting na wijziging zijn. Lasten, baten en resultaat van één jaar zijn één bevinding. Heeft een van de twee een tabel die van het ene bedrag naar een ander leidt, dan is er geen melding.',
      en: 'Two documents give another amount for the same chapter, row and year. Budgeted is what the budget of that year says itself. Forecasts for later years and amended budgets are left out: these may change. Where a later budget says no more than “Budget 2017” the finding is for information, and from a difference of 10 per cent on: it may be the budget after changes. Expenses, income and result of one year are one finding. Where one of the two has a table that leads from the one amount to another there is no finding.',
    },
    why: {
      nl: 'Wie jaren vergelijkt, moet weten waarom een oud bedrag is veranderd.',
      en: 'Who compares years must know why an old amount has changed.',
    },
    example: {
      nl: 'Het jaarverslag 2018 noemt € 2.446.000 aan lasten, de begroting 2020 noemt voor 2018 € 2.610.000.',
      en: 'The annual report over 2018 gives expenses of € 2,446,000, the budget for 2020 gives € 2,610,000 for 2018.',
    },
    mend: {
      nl: 'Schrijf erbij waarom het bedrag anders is, bijvoorbeeld door een andere indeling.',
      en: 'Say why the amount is different, for instance because of another arrangement.',
    },
    wrong: {
      nl: 'Als de tabellen iets anders meetellen, zoals reserves.',
      en: 'When the tables count different things, such as reserves.',
    },
  },
});

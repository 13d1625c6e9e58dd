import { z } from 'zod';
import { sizeOfDecimal } from '../../../model/notation/decimal.ts';
import type { Standing } from '../../../model/statement.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { StatedAmount } from '../../../threading/stated.ts';
import type { Found, Said } from '../../finding.ts';
import { bridgedAmounts } from '../../money/bridged.ts';
import { quoteAmount } from '../../money/quote-amount.ts';
import { differenceOf, roundingOf, shownRounding } from '../../money/rounding.ts';
import { defineRule } from '../../rule.ts';
import { placeOf, subjectOf } from '../../scene/quotes.ts';
import type { SeenChapter } from '../../scene/seen.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How large the difference must be, in euros. */
  euros: z.number().min(0).default(0),
});

type Stated = { readonly chapter: SeenChapter; readonly amount: StatedAmount; readonly euros: string };

const standings: Readonly<Record<Exclude<Standing, 'amended'>, Said>> = {
  original: { nl: 'begroot', en: 'budgeted' },
  actual: { nl: 'werkelijk', en: 'actual' },
};

/** What an amount is: an adopted budget is what the budget for its own year says. What was amended may differ every time. */
function standingOf({ publication }: SeenChapter, { standing, year }: StatedAmount): keyof typeof standings | null {
  if (standing === 'actual' || standing === 'original') return standing;
  return standing === null && publication.kind === 'budget' && year === publication.year ? 'original' : null;
}

/** The amounts of a field by what they are; what one chapter states twice with other numbers is left out. */
function statedBy(statements: readonly SeenChapter[]): Map<string, Stated[]> {
  const stated = new Map<string, Stated[]>();
  for (const chapter of statements) {
    const own = Map.groupBy(chapter.chapter.amounts, (amount) =>
      [standingOf(chapter, amount), amount.year, amount.side, titleKey(amount.label)].join(' '),
    );
    for (const [what, [amount, ...others]] of own) {
      if (amount === undefined || amount.year === null || amount.euros === null) continue;
      if (standingOf(chapter, amount) === null || others.some(({ euros }) => euros !== amount.euros)) continue;
      stated.set(what, [...(stated.get(what) ?? []), { chapter, amount, euros: amount.euros }]);
    }
  }
  return stated;
}

/** To what an amount was rounded, as it and the others of its chapter show. */
function roundedTo({ chapter, amount }: Stated): string {
  return roundingOf(amount, shownRounding(chapter.chapter.amounts.flatMap(({ euros }) => euros ?? [])));
}

/** Whether two amounts differ by more than rounding, and than so many euros. */
function isRestated(before: Stated, after: Stated, euros: number): boolean {
  const difference = differenceOf(before.euros, after.euros, [roundedTo(before), roundedTo(after)]);
  return difference !== null && Number(sizeOfDecimal(difference)) > euros;
}

/** An amount that two documents give otherwise. */
type Restated = { readonly before: Stated; readonly after: Stated };

/** Two documents that follow each other, by their chapters. */
function pairOf({ before, after }: Restated): string {
  return JSON.stringify([before.chapter.key, after.chapter.key]);
}

/** The amounts of a field that become others from one document to the next; not those from which a table of these documents itself leads on. */
function restatedIn(statements: readonly SeenChapter[], euros: number): Restated[] {
  const restated = [...statedBy(statements).values()].flatMap((same) =>
    same.flatMap((after, index): Restated[] => {
      const before = same[index - 1];
      if (before === undefined || before.chapter.publication === after.chapter.publication) return [];
      return isRestated(before, after, euros) ? [{ before, after }] : [];
    }),
  );
  const bridged = new Map(
    [...Map.groupBy(restated, pairOf)].flatMap(([pair, [one]]) =>
      one === undefined ? [] : [[pair, bridgedAmounts(one.before.chapter.chapter, one.after.chapter.chapter)]],
    ),
  );
  return restated.filter((one) => bridged.get(pairOf(one))?.has(one.before.amount) !== true);
}

/** What is one thing to tell: expenses, income and result of one year between the same two documents. */
function tableOf({ before, after }: Restated): string {
  const standing = standingOf(after.chapter, after.amount);
  return JSON.stringify([before.chapter.key, after.chapter.key, after.amount.year, standing]);
}

/** So many amounts go into the sentence; all are quoted. */
const mostNamed = 4;

function messageOf(together: readonly Restated[], { before, after }: Restated, standing: Said): Said {
  const [first, second] = [namePublication(before.chapter.publication), namePublication(after.chapter.publication)];
  const { label, year } = after.amount;
  const title = shorten(after.chapter.chapter.title);
  if (together.length === 1) {
    return {
      nl: `Bij “${title}” is “${label}” ${year} (${standing.nl}) in ${second.nl} ${after.amount.raw}; in ${first.nl} was dat ${before.amount.raw}.`,
      en: `At “${title}” “${label}” ${year} (${standing.en}) is ${after.amount.raw} in ${second.en}; in ${first.en} it was ${before.amount.raw}.`,
    };
  }
  const named = together.slice(0, mostNamed);
  const more = together.length - named.length;
  const nl = named.map((one) => `“${one.after.amount.label}” ${one.after.amount.raw}, was ${one.before.amount.raw}`);
  const en = named.map((one) => `“${one.after.amount.label}” ${one.after.amount.raw}, was ${one.before.amount.raw}`);
  return {
    nl: `Bij “${title}” zijn ${together.length} bedragen voor ${year} (${standing.nl}) in ${second.nl} anders dan in ${first.nl}: ${nl.join('; ')}${more === 0 ? '' : `; en nog ${more}`}.`,
    en: `At “${title}” ${together.length} amounts for ${year} (${standing.en}) in ${second.en} are others than in ${first.en}: ${en.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`,
  };
}

/** Two documents give other amounts for the same rows and the same year. */
export const amountsRestated = defineRule({
  code: 'amounts-restated',
  looksAt: 'field',
  group: 'money',
  severity: 'warning',
  restsOn: ['figures'],
  options,
  *judge({ thread, statements }, { euros }): Iterable<Found> {
    for (const together of Map.groupBy(restatedIn(statements, euros), tableOf).values()) {
      const [first] = together;
      if (first === undefined) continue;
      const standing = standingOf(first.after.chapter, first.after.amount) ?? 'original';
      yield {
        subject: subjectOf(thread),
        about: { year: first.after.amount.year, role: standing },
        chapter: placeOf(first.after.chapter),
        message: messageOf(together, first, standings[standing]),
        evidence: together.flatMap(({ before, after }) =>
          [before, after].map(({ chapter, amount }) => quoteAmount(chapter, amount)),
        ),
      };
    }
  },
  text: {
    title: { nl: 'Bedrag achteraf anders', en: 'Amount restated' },
    what: {
      nl: 'Twee documenten geven voor hetzelfde onderdeel, dezelfde regel en hetzelfde jaar een ander bedrag. Bijgestelde begrotingen tellen niet mee: die mogen veranderen. Lasten, baten en resultaat van één jaar zijn één bevinding. Heeft een van de twee een tabel die van het ene bedrag naar een ander leidt, dan is er geen melding.',
      en: 'Two documents give another amount for the same chapter, row and year. Amended budgets are left out: these may change. Expenses, income and result of one year are one finding. Where one of the two has a table that leads from the one amount to another there is no finding.',
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

import { z } from 'zod';
import { sizeOfDecimal } from '../../../model/notation/decimal.ts';
import type { Standing } from '../../../model/statement.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { StatedAmount } from '../../../threading/stated.ts';
import type { Found, Said } from '../../finding.ts';
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

/** The expenses and income by which a balance became another one: between the same documents, of the same year and standing. */
function carriedBy(
  stated: ReadonlyMap<string, readonly Stated[]>,
  before: Stated,
  after: Stated,
  euros: number,
): readonly Stated[] {
  if (after.amount.side !== 'balance') return [];
  return [...stated.values()].flatMap((same) => {
    const at = same.findIndex(
      ({ chapter, amount }) =>
        chapter === after.chapter &&
        amount.side !== 'balance' &&
        amount.year === after.amount.year &&
        amount.standing === after.amount.standing,
    );
    const [then, now] = [same[at - 1], same[at]];
    if (then === undefined || now === undefined || then.chapter !== before.chapter) return [];
    return isRestated(then, now, euros) ? [then, now] : [];
  });
}

/** Two documents give another amount for the same row and the same year. */
export const amountsRestated = defineRule({
  code: 'amounts-restated',
  looksAt: 'field',
  group: 'money',
  severity: 'warning',
  restsOn: ['figures'],
  // The expenses speak for the balance that became another one by them.
  speaksFor: ['amounts-restated'],
  options,
  *judge({ thread, statements }, { euros }): Iterable<Found> {
    const stated = statedBy(statements);
    for (const same of stated.values()) {
      for (const [index, after] of same.entries()) {
        const before = same[index - 1];
        if (before === undefined || before.chapter.publication === after.chapter.publication) continue;
        if (!isRestated(before, after, euros)) continue;
        const [first, second] = [before, after].map(({ chapter }) => namePublication(chapter.publication));
        const standing = standingOf(after.chapter, after.amount) ?? 'original';
        const words = standings[standing];
        const { label, year, side } = after.amount;
        const title = shorten(after.chapter.chapter.title);
        yield {
          subject: subjectOf(thread),
          about: { year, role: `${side} ${standing}` },
          chapter: placeOf(after.chapter),
          message: {
            nl: `Bij “${title}” is “${label}” ${year} (${words.nl}) in ${second?.nl} ${after.amount.raw}; in ${first?.nl} was dat ${before.amount.raw}.`,
            en: `At “${title}” “${label}” ${year} (${words.en}) is ${after.amount.raw} in ${second?.en}; in ${first?.en} it was ${before.amount.raw}.`,
          },
          aside: {
            nl: `“${label}” gaat daardoor van ${before.amount.raw} naar ${after.amount.raw}.`,
            en: `“${label}” goes from ${before.amount.raw} to ${after.amount.raw} by that.`,
          },
          evidence: [before, after, ...carriedBy(stated, before, after, euros)].map(({ chapter, amount }) =>
            quoteAmount(chapter, amount),
          ),
        };
      }
    }
  },
  text: {
    title: { nl: 'Bedrag achteraf anders', en: 'Amount restated' },
    what: {
      nl: 'Twee documenten geven voor hetzelfde onderdeel, dezelfde regel en hetzelfde jaar een ander bedrag. Bijgestelde begrotingen tellen niet mee: die mogen veranderen.',
      en: 'Two documents give another amount for the same chapter, row and year. Amended budgets are left out: these may change.',
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

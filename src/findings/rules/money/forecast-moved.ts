import { z } from 'zod';
import type { StatedAmount } from '../../../threading/stated.ts';
import type { Found } from '../../finding.ts';
import {
  type Meant,
  pairOf,
  type Restated,
  shareOfChange,
  sizeOfChange,
  statedBy,
  withoutBridged,
} from '../../money/restated.ts';
import { quoteRestated, writtenIn } from '../../money/say-restated.ts';
import { defineRule } from '../../rule.ts';
import { placeOf, subjectOf } from '../../scene/quotes.ts';
import type { SeenChapter } from '../../scene/seen.ts';
import { isSpokenOf, textsOf } from '../../scene/texts/explanations.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { mostNamed, sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** By what share of the first forecast it must have moved: prices alone move it by some per cent a year. */
  share: z.number().positive().default(0.25),
  /** And by how much in euros. */
  euros: z.number().min(0).default(50_000),
});
type Options = z.infer<typeof options>;

/** A balance is what is left of other rows, and often repeated for the years to come; a reserve goes up and down by plan. */
const leftOver = /\b(?:saldo|resultaat|geraamd resultaat|reserves?|mutaties?|onttrekking|toevoeging|verschil)\b/i;

/** What a budget plans for its own year and those after it. */
function meantBy({ publication }: SeenChapter, amount: StatedAmount): Meant | null {
  const { standing, year, side, label } = amount;
  if (publication.kind !== 'budget' || publication.year === null || year === null || year < publication.year)
    return null;
  if (standing === 'actual' || standing === 'amended' || side === 'balance' || leftOver.test(label)) return null;
  return 'planned';
}

function isSpoken({ after: { chapter, amount } }: Restated): boolean {
  return isSpokenOf(amount.label, [amount.raw], textsOf({ chapter: chapter.chapter, under: [] }));
}

/** The forecasts that the next budget gives otherwise, of each row the year that moved most; what its text speaks of is left out. */
function movedIn(statements: readonly SeenChapter[], { share, euros }: Options): readonly Restated[] {
  const moved = statedBy(statements, meantBy).flatMap((same) =>
    same.flatMap((after, index): Restated[] => {
      const before = same[index - 1];
      // Over several budgets much may have been decided, and told in those between.
      if (before === undefined || after.chapter.publication.year !== (before.chapter.publication.year ?? 0) + 1)
        return [];
      const one = { before, after };
      return shareOfChange(one) >= share && sizeOfChange(one) >= euros ? [one] : [];
    }),
  );
  const rows = Map.groupBy(withoutBridged(moved), (one) => JSON.stringify([pairOf(one), one.after.amount.label]));
  return [...rows.values()].flatMap(
    (years) => years.toSorted((one, other) => shareOfChange(other) - shareOfChange(one))[0] ?? [],
  );
}

/** A budget plans far more or less for a coming year than the budget before it did. */
export const forecastMoved = defineRule({
  code: 'forecast-moved',
  looksAt: 'field',
  group: 'money',
  severity: 'info',
  restsOn: ['figures'],
  options,
  *judge({ thread, statements }, chosen): Iterable<Found> {
    for (const together of Map.groupBy(movedIn(statements, chosen), pairOf).values()) {
      const rows = together.filter((one) => !isSpoken(one));
      const [first] = rows;
      if (first === undefined) continue;
      const { chapter } = first.after;
      const [was, is] = [namePublication(first.before.chapter.publication), namePublication(chapter.publication)];
      const { unit, print } = writtenIn(rows);
      const title = shorten(chapter.chapter.title);
      const each = rows.map(({ before, after }) => {
        const [label, year] = [shorten(after.amount.label), after.amount.year];
        return {
          nl: `“${label}” voor ${year} ${print(after)}, was ${print(before)}.`,
          en: `“${label}” for ${year} ${print(after)}, was ${print(before)}.`,
        };
      });
      yield {
        subject: subjectOf(thread),
        about: { year: chapter.publication.year, role: 'forecast' },
        chapter: placeOf(chapter),
        message: sayAll(
          {
            nl: `Bij “${title}” is in ${is.nl} veel meer of minder geraamd dan in ${was.nl} (${unit.nl}). De uitleg kan ergens anders staan.`,
            en: `At “${title}” ${is.en} plans far more or less than ${was.en} did (${unit.en}). The explanation may be elsewhere.`,
          },
          ...sayRows(each),
        ),
        evidence: quoteRestated(rows.slice(0, mostNamed)),
      };
    }
  },
  text: {
    title: { nl: 'Raming flink bijgesteld', en: 'Forecast moved far' },
    what: {
      nl: 'Een begroting raamt voor een komend jaar minstens 25 procent, en minstens € 50.000, meer of minder dan de begroting ervoor deed, en de tekst van het onderdeel noemt de regel niet. Saldo’s en reserves tellen niet mee. Alle jaren en regels van één tabel zijn één bevinding; van elke regel staat het jaar er dat het meest veranderde.',
      en: 'A budget plans at least 25 per cent, and at least € 50,000, more or less for a coming year than the budget before it did, and the text of the chapter does not speak of the row. Balances and reserves are left out. All years and rows of one table are one finding; of each row the year that moved most is given.',
    },
    why: {
      nl: 'Een raming mag veranderen. Bij een groot verschil wil de raad weten waarom.',
      en: 'A forecast may change. Where it changes much the council wants to know why.',
    },
    example: {
      nl: 'De begroting 2025 raamt voor 2026 € 305.000 aan leges, de begroting 2026 € 396.000.',
      en: 'The budget for 2025 plans € 305,000 of fees for 2026, the budget for 2026 plans € 396,000.',
    },
    mend: {
      nl: 'Schrijf bij de tabel waarom de raming anders is.',
      en: 'Say at the table why the forecast is different.',
    },
    wrong: {
      nl: 'Als de uitleg in een ander onderdeel staat, of als de regel nu iets anders omvat.',
      en: 'When the explanation is in another chapter, or when the row now covers something else.',
    },
  },
});

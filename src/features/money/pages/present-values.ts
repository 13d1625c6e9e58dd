import { moneyUnitWords } from '../../../findings/words/money-unit-words.data.ts';
import { addressOf, chapterPath, type Voice } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { MoneyUnit } from '../../../model/notation/euros.ts';
import type { ShownAmount } from '../../../ui/amounts-by-year/amounts-by-year.tsx';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { printAmount } from '../../statements/pages/present-amounts.ts';
import { tableAnchor } from '../../statements/places/place-names.ts';
import { publishedAs } from '../queries/published-as.ts';
import type { AmountAt } from '../queries/read-amounts-at.ts';
import type { PlacedAmount, StatedValue } from '../stated/gather-posts.ts';
import type { Stand } from '../stated/standing-of.ts';

/** What amounts are printed in. */
export type PrintUnit = 1 | 1000;

const printedIn: Readonly<Record<PrintUnit, MoneyUnit>> = { 1: 'euro', 1000: 'thousand' };

/** Where an amount stands: its table in its chapter, or the chapter. */
function amountAddress(voice: Voice, organisation: string, { publication, chapter, table }: AmountAt): string {
  const path = chapterPath(organisation, { publication, edition: null }, chapter);
  return addressOf(voice, table === null ? path : `${path}#${tableAnchor(table)}`);
}

/** What is to be said of an amount that stands in a column of which its document does not say that it belongs there. */
function sayStanding(amount: PlacedAmount, stand: Stand, { words }: Context): string[] {
  const t = words.fieldMoney;
  if (stand === 'planned') return [t.planned];
  return stand === 'untold' && amount.column !== '' ? [t.headedAs(amount.column)] : [];
}

/** An amount with all documents that state it: a link to the one about its own year, or else to the first. */
export function presentValue(
  { sources }: StatedValue,
  stand: Stand,
  organisation: string,
  unit: PrintUnit,
  context: Context,
): ShownAmount {
  const { words, voice } = context;
  const main = sources.find(({ publicationYear, year }) => publicationYear === year) ?? sources[0];
  const written =
    main.unit === printedIn[unit]
      ? []
      : [words.fieldMoney.written(main.raw.trim(), moneyUnitWords[main.unit][voice.language])];
  return {
    text: printAmount(main, unit, voice.language),
    href: amountAddress(voice, organisation, main),
    isNegative: main.euros.startsWith('-'),
    about: [
      [nameSources({ euros: main.euros, sources }), ...sayStanding(main, stand, context), ...written].join(' · '),
    ],
  };
}

/** The documents that state an amount, in few words. */
export function nameSources({ sources }: StatedValue): string {
  return [...new Set(sources.map((source) => shortName(nl, publishedAs(source))))].join(' · ');
}

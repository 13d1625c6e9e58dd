import type { Context } from '../../../frame/context.ts';
import type { AmountsByYearView } from '../../../ui/amounts-by-year/amounts-by-year.tsx';
import type { MoneyPictureView } from '../../../ui/money-picture/money-picture-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { printAmount } from '../../statements/pages/present-amounts.ts';
import { compareWithBudget, isRestated, pickAmount, type Roundings } from '../stated/compare-amounts.ts';
import type { PlacedAmount, Post, PostYear } from '../stated/gather-posts.ts';
import type { Stand } from '../stated/standing-of.ts';
import { nameSources, type PrintUnit, presentValue } from './present-values.ts';
import { sayOutcome, sayShortOutcome } from './say-outcome.ts';

/** What all tables of one page share. */
export type MoneySetting = {
  readonly organisation: string;
  readonly unit: PrintUnit;
  readonly roundings: Roundings;
  /** Every year from the first to the last, also those without an amount. */
  readonly years: readonly number[];
};

/** "Lasten" for all expenses, else the name of the item. */
export function namePost({ isTotal, side, label }: Post, words: Words): string {
  if (!isTotal || side === null) return label;
  const name = words.sides[side];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What stands in one column: a budget of which nothing says whether it was changed stands with those that were adopted. */
const inColumn = {
  ahead: ['ahead'],
  original: ['original', 'planned'],
  amended: ['amended'],
  actual: ['actual'],
  untold: ['untold'],
} as const satisfies Readonly<Record<string, readonly Stand[]>>;
const columnNames = ['ahead', 'original', 'amended', 'actual', 'untold'] as const;

/** Posts as a table; columns that no post has are left out. */
export function presentTable(
  posts: readonly Post[],
  { id, caption, unit: unitText }: Pick<AmountsByYearView, 'id' | 'caption' | 'unit'>,
  setting: MoneySetting,
  context: Context,
): AmountsByYearView | null {
  if (posts.length === 0) return null;
  const { words, voice } = context;
  const t = words.fieldMoney;
  const { organisation, unit, years } = setting;
  const used = columnNames.filter((name) =>
    posts.some((post) => post.years.some((year) => inColumn[name].some((stand) => year[stand].length > 0))),
  );
  const outcomesOf = (post: Post, year: PostYear) =>
    compareWithBudget(post, year).map((outcome) => sayOutcome(outcome, unit, words, voice.language));
  const hasOutcomes = posts.some((post) => post.years.some((year) => outcomesOf(post, year).length > 0));
  const columns = [
    ...used.map((name) => ({
      key: name,
      text: t.columns[name],
      remark: null,
      isLoud: name === 'actual',
      isText: false,
    })),
    ...(hasOutcomes ? [{ key: 'outcome', text: t.columns.outcome, remark: t.ours, isLoud: false, isText: true }] : []),
  ];
  return {
    id,
    caption,
    unit: unitText,
    yearHead: t.year,
    columns,
    groups: posts.map((post) => ({
      key: post.key,
      title: namePost(post, words),
      rows: years.map((number) => {
        const year = post.years.find((one) => one.year === number);
        return {
          year: String(number),
          gap: year === undefined ? t.gap : null,
          cells: [
            ...used.map((name) =>
              inColumn[name].flatMap((stand) =>
                (year?.[stand] ?? []).map((value) => presentValue(value, stand, organisation, unit, context)),
              ),
            ),
            year === undefined ? [] : outcomesOf(post, year),
          ],
        };
      }),
    })),
  };
}

/** What documents say otherwise of one year, a line for each. An estimate of before may change, and so may an amended budget. */
export function sayRestated(
  posts: readonly Post[],
  { unit, roundings }: MoneySetting,
  { words, voice }: Context,
): string[] {
  const t = words.fieldMoney;
  return posts.flatMap((post) =>
    post.years.flatMap((year) =>
      (['original', 'actual'] as const).flatMap((stand) =>
        isRestated(year[stand], roundings)
          ? t.restatedLine(
              namePost(post, words),
              year.year,
              t.columns[stand].toLowerCase(),
              year[stand]
                .map((value) => t.valueIn(printAmount(value.sources[0], unit, voice.language), nameSources(value)))
                .join('; '),
            )
          : [],
      ),
    ),
  );
}

/** Budget and account of one post as a picture; null where there is no year with either. */
export function presentPicture(
  post: Post,
  { unit, years }: MoneySetting,
  unitText: string,
  { words, voice }: Context,
): MoneyPictureView | null {
  const t = words.fieldMoney;
  const draw = (amount: PlacedAmount | null) =>
    amount && {
      // Income that is written negative is income all the same.
      number: (post.side === 'income' ? Math.abs(Number(amount.euros)) : Number(amount.euros)) / unit,
      text: printAmount(amount, unit, voice.language),
    };
  const drawn = years.map((number) => {
    const year = post.years.find((one) => one.year === number);
    const pick = (stand: Stand) => (year === undefined ? null : draw(pickAmount(year[stand], number)));
    return {
      year: number,
      isGap: year === undefined,
      // Whether it was changed by then is told in the table.
      budget: pick('original') ?? pick('planned'),
      amended: pick('amended'),
      actual: pick('actual'),
      outcome: year === undefined ? null : sayShortOutcome(compareWithBudget(post, year), unit, words, voice.language),
    };
  });
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (drawn.every(({ budget, actual }) => budget === null && actual === null)) return null;
  const name = namePost(post, words);
  return {
    id: `beeld-${post.key}`,
    title: t.pictureTitle(name),
    unit: unitText,
    summary: t.pictureSummary(name, String(first), String(last)),
    years: drawn,
    legend: t.legend,
  };
}

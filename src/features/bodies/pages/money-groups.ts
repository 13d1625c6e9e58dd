import type { Context } from '../../../frame/context.ts';
import type { AmountsByYearView } from '../../../ui/amounts-by-year/amounts-by-year.tsx';
import { printDecimal } from '../../../words/numerals.ts';
import { type PrintUnit, presentValue } from '../../money/pages/present-values.ts';
import { gatherPosts, type Post, type StatedValue } from '../../money/stated/gather-posts.ts';
import { unitOf } from '../../statements/pages/present-amounts.ts';
import { inhabitantsIn, perInhabitant } from '../compared/inhabitants.ts';
import { yearsOf } from './indicator-groups.ts';
import type { ComparedBody } from './load-bodies.ts';

/** What is laid beside each other: all expenses with all expenses and all income with all income, of one standing. A balance has a sign of its own in each body. */
const sides = ['expenses', 'income'] as const;
const standings = ['actual', 'original'] as const;

function sayPerHead(body: ComparedBody, { euros }: StatedValue, year: number, { words, voice }: Context): string[] {
  const heads = inhabitantsIn(body.inhabitants, year);
  if (heads === null) return [];
  const t = words.bodies;
  const amount = printDecimal(voice.language, perInhabitant(euros, heads, 1, 0));
  return [[t.perHead(amount), ...(heads.year === year ? [] : [t.headsOf(heads.year)])].join(', ')];
}

/** The money of bodies by side, standing and year, and how many rows more than one body has. */
export function moneyGroups(bodies: readonly ComparedBody[], context: Context) {
  const { words } = context;
  const t = words.bodies;
  const unit: PrintUnit = unitOf(bodies.flatMap(({ amounts }) => amounts));
  const totals = bodies.map((body) => ({
    body,
    posts: gatherPosts(body.amounts).posts.filter(({ isTotal }) => isTotal),
  }));
  const valuesIn = (
    posts: readonly Post[],
    side: (typeof sides)[number],
    of: (typeof standings)[number],
    year: number,
  ) => posts.find((post) => post.side === side)?.years.find((one) => one.year === year)?.[of] ?? [];
  let shared = 0;
  const groups = sides.flatMap((side) =>
    standings.flatMap((standing): AmountsByYearView['groups'] => {
      const years = yearsOf(
        totals.flatMap(({ posts }) =>
          posts
            .filter((post) => post.side === side)
            .flatMap((post) => post.years.filter((one) => one[standing].length > 0).map(({ year }) => year)),
        ),
      );
      const rows = years.map((year) => {
        const cells = totals.map(({ body, posts }) =>
          valuesIn(posts, side, standing, year).map((value) => {
            const shown = presentValue(value, standing, body.organisation.slug, unit, context);
            return { ...shown, about: [...shown.about, ...sayPerHead(body, value, year, context)] };
          }),
        );
        if (cells.filter((cell) => cell.length > 0).length > 1) shared += 1;
        return { year: String(year), gap: null, cells: cells.map((cell) => (cell.length === 0 ? [t.gap] : cell)) };
      });
      const name = words.sides[side];
      const title = t.groupTitle(name.charAt(0).toUpperCase() + name.slice(1), t.standings[standing]);
      return rows.length === 0 ? [] : [{ key: `${side}-${standing}`, title, rows }];
    }),
  );
  return { groups, shared, unit: unit === 1000 ? words.money.thousands : words.money.euros };
}

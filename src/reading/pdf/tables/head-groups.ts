import type { Fragment } from '../lines/fragment.ts';
import type { Column } from './table-columns.ts';

/** How far a head may be from where it belongs, in points. */
const near = 5.5;
const nearMiddle = 8;

type Group = { readonly from: number; readonly to: number };

/**
 * Which columns each head of a line of heads over several columns stands over, where the heads together stand over all columns from `first`
 * on: by the edge or the middle of the columns that they share with their text. Null where no setting fits, or more than one does.
 */
export function groupHeads(heads: readonly Fragment[], columns: readonly Column[], first: number): Group[] | null {
  const count = columns.length - first;
  if (heads.length < 2 || heads.length >= count || count > 14) return null;
  const byRight = groupByEdge(heads, columns, first, 'right');
  const byLeft = groupByEdge(heads, columns, first, 'left');
  const found = [byRight, byLeft, groupByMiddle(heads, columns, first)].filter((groups) => groups !== null);
  const distinct = new Set(found.map((groups) => JSON.stringify(groups)));
  return distinct.size === 1 ? (found[0] ?? null) : null;
}

/** Heads set at the right end where their last column ends, or at the left where their first one begins. */
function groupByEdge(
  heads: readonly Fragment[],
  columns: readonly Column[],
  first: number,
  edge: 'left' | 'right',
): Group[] | null {
  const at = heads.map((head) =>
    columns.findIndex(
      (column, index) => index >= first && Math.abs(column[edge] - (edge === 'left' ? head.x : head.right)) <= near,
    ),
  );
  if (at.includes(-1)) return null;
  const groups = at.map((column, index) =>
    edge === 'right'
      ? { from: index === 0 ? first : (at[index - 1] ?? 0) + 1, to: column }
      : { from: column, to: index === at.length - 1 ? columns.length - 1 : (at[index + 1] ?? 0) - 1 },
  );
  const isWhole =
    groups.every(({ from, to }) => from <= to) && groups[0]?.from === first && groups.at(-1)?.to === columns.length - 1;
  return isWhole ? groups : null;
}

/** The division in which every head stands nearest to the middle of its columns; it must be clearly the best. */
function groupByMiddle(heads: readonly Fragment[], columns: readonly Column[], first: number): Group[] | null {
  const divisions: { readonly groups: readonly Group[]; readonly worst: number }[] = [];
  const divide = (index: number, from: number, groups: readonly Group[], worst: number) => {
    const head = heads[index];
    if (!head) {
      if (from === columns.length) divisions.push({ groups, worst });
      return;
    }
    const isLast = index === heads.length - 1;
    for (let to = isLast ? columns.length - 1 : from; to < columns.length - (heads.length - 1 - index); to += 1) {
      const middle = ((columns[from]?.left ?? 0) + (columns[to]?.right ?? 0)) / 2;
      const miss = Math.abs(middle - (head.x + head.right) / 2);
      if (miss < 60) divide(index + 1, to + 1, [...groups, { from, to }], Math.max(worst, miss));
    }
  };
  divide(0, first, [], 0);
  const [best, second] = divisions.sort((one, other) => one.worst - other.worst);
  if (!best || best.worst > nearMiddle || (second && second.worst < best.worst * 2 + 4)) return null;
  return [...best.groups];
}

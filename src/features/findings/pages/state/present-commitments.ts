import { type CommitmentFate, commitmentSorts } from '../../../../findings/account/count-commitments.ts';
import { type Account, answerableFates, type StateOfAccount } from '../../../../findings/state-of-account.ts';
import type { CountRow, CountTableView } from './count-table.tsx';
import { commitmentList } from './counted-lists.ts';
import type { Telling } from './telling.ts';

const leftOutFates = [
  'not-yet-due',
  'report-not-at-hand',
  'report-in-part',
  'untraced',
  'without-year',
  'asks-nothing',
  'not-laid-down',
] as const satisfies readonly CommitmentFate[];

/** The table of all commitments by what became of them, and what its lists are called. */
export function commitmentTable(account: Account, { words, number, addressOfList }: Telling) {
  const t = words.threads.state;
  const row = (key: string, label: string, fates: readonly CommitmentFate[], href: string | null): CountRow => {
    const all = fates.flatMap((fate) => account.commitments[fate]);
    const counts = [all.length, ...commitmentSorts.map((sort) => all.filter((one) => one.sort === sort).length)];
    return { key, label, href, cells: counts.map((count) => ({ text: number(count), href: null })) };
  };
  const rows = (fates: readonly CommitmentFate[]) =>
    fates
      .filter((fate) => account.commitments[fate].length > 0)
      .map((fate) => row(fate, t.fates[fate], [fate], addressOfList(commitmentList(account, fate).id)));
  const group = (title: string, fates: readonly CommitmentFate[]) => ({
    key: title,
    title,
    rows: rows(fates),
    sum: row('sum', t.together, fates, null),
  });
  const all = [...answerableFates, ...leftOutFates];
  const table: CountTableView = {
    id: 'alle-voornemens',
    caption: t.commitmentsAll(all.reduce((sum, fate) => sum + account.commitments[fate].length, 0)),
    rowHead: t.whatBecame,
    heads: [t.together, ...commitmentSorts.map((sort) => t.sorts[sort])],
    groups: [group(t.atHand, answerableFates), group(t.leftOut, leftOutFates)].filter((one) => one.rows.length > 0),
    total: row('all', t.all, all, null),
  };
  return { table, names: new Map(all.map((fate) => [commitmentList(account, fate).id, t.fates[fate]])) };
}

/** The commitments by the year in which they are due; the sums are those of all together. */
export function commitmentYears({ years, total }: StateOfAccount, { words, number }: Telling): CountTableView {
  const t = words.threads.state;
  // Of few organisations a goal is told by its actions alone.
  const shown = [...answerableFates, 'not-yet-due' as const].filter(
    (fate) => fate !== 'actions-answered' || total.commitments[fate].length > 0,
  );
  const rest = leftOutFates.filter((fate) => fate !== 'not-yet-due');
  const row = (key: string, label: string, account: Account): CountRow => {
    const sum = (fates: readonly CommitmentFate[]) =>
      fates.reduce((all, fate) => all + account.commitments[fate].length, 0);
    const counts = [sum([...shown, ...rest]), ...shown.map((fate) => sum([fate])), sum(rest)];
    return { key, label, href: null, cells: counts.map((count) => ({ text: number(count), href: null })) };
  };
  const rows = years.map((year) => row(String(year.year), String(year.year), year));
  return {
    id: 'voornemens-per-jaar',
    caption: t.commitmentsYears,
    rowHead: t.year,
    heads: [t.together, ...shown.map((fate) => t.heads[fate]), t.heads.rest],
    groups: [{ key: 'years', title: null, rows: rows.filter((one) => one.cells[0]?.text !== '0'), sum: null }],
    total: row('all', t.together, total),
  };
}

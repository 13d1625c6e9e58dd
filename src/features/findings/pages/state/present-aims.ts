import type { AimFate } from '../../../../findings/account/count-aims.ts';
import { type Account, reportedFates, type StateOfAccount } from '../../../../findings/state-of-account.ts';
import type { CountRow, CountTableView } from './count-table.tsx';
import { aimList, type CountedList, untestableLists } from './counted-lists.ts';
import type { Telling } from './telling.ts';

const leftOutFates = [
  'direction-unknown',
  'in-doubt',
  'no-aim',
  'not-yet-due',
  'report-not-at-hand',
  'report-in-part',
  'named-before',
  'named-after',
] as const satisfies readonly AimFate[];

/** The table of all aims by what became of them, and what its lists are called. */
export function aimTable(account: Account, { words, number, addressOfList }: Telling) {
  const t = words.threads.state;
  const sums = (fates: readonly AimFate[]) => fates.reduce((sum, fate) => sum + account.aims[fate].length, 0);
  const row = (key: string, label: string, count: number, href: string | null): CountRow => ({
    key,
    label,
    href,
    cells: [{ text: number(count), href: null }],
  });
  const ofFate = (fate: Exclude<AimFate, 'untestable'>) => ({ label: t.aimFates[fate], list: aimList(account, fate) });
  const untestable = untestableLists(account).map(({ why, list }) => ({
    label: `${t.untestable}: ${t.why[why]}`,
    list,
  }));
  type Named = { readonly label: string; readonly list: CountedList };
  const rows = (named: readonly Named[]) =>
    named
      .filter(({ list }) => list.items.length > 0)
      .map(({ label, list }) => row(list.id, label, list.items.length, addressOfList(list.id)));
  const group = (title: string, named: readonly Named[], fates: readonly AimFate[]) => ({
    key: title,
    title,
    rows: rows(named),
    sum: row('sum', t.together, sums(fates), null),
  });
  const reported = [ofFate('met'), ofFate('not-met'), ...untestable];
  const leftOut = leftOutFates.map(ofFate);
  const all = sums([...reportedFates, ...leftOutFates]);
  const table: CountTableView = {
    id: 'alle-doelen',
    caption: t.aimsAll(all),
    rowHead: t.whatBecame,
    heads: [t.howMany],
    groups: [group(t.atHand, reported, reportedFates), group(t.leftOut, leftOut, leftOutFates)].filter(
      (one) => one.rows.length > 0,
    ),
    total: row('all', t.all, all, null),
  };
  return { table, names: new Map([...reported, ...leftOut].map(({ label, list }) => [list.id, label])) };
}

/** The aims by year; the sums are those of all together. */
export function aimYears({ years, total }: StateOfAccount, { words, number }: Telling): CountTableView {
  const t = words.threads.state;
  const row = (key: string, label: string, { aims }: Account): CountRow => {
    const leftOut = leftOutFates.reduce((sum, fate) => sum + aims[fate].length, 0);
    const counts = [...reportedFates.map((fate) => aims[fate].length), leftOut];
    const all = counts.reduce((sum, count) => sum + count, 0);
    return { key, label, href: null, cells: [all, ...counts].map((count) => ({ text: number(count), href: null })) };
  };
  const rows = years.map((year) => row(String(year.year), String(year.year), year));
  return {
    id: 'doelen-per-jaar',
    caption: t.aimsYears,
    rowHead: t.year,
    heads: [t.together, ...reportedFates.map((fate) => t.heads[fate]), t.heads.leftOut],
    groups: [{ key: 'years', title: null, rows: rows.filter((one) => one.cells[0]?.text !== '0'), sum: null }],
    total: row('all', t.together, total),
  };
}

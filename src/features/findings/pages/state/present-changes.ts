import { changeSorts } from '../../../../findings/account/changes.ts';
import { type Account, changesOf, explanations, type StateOfAccount } from '../../../../findings/state-of-account.ts';
import type { CountRow, CountTableView } from './count-table.tsx';
import { changeList } from './counted-lists.ts';
import type { Telling } from './telling.ts';

function sumRow(key: string, label: string, account: Account, number: Telling['number']): CountRow {
  const counts = explanations.map((explanation) => changesOf(account, explanation).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return { key, label, href: null, cells: [all, ...counts].map((count) => ({ text: number(count), href: null })) };
}

/** The table of changes by what changed and by what explains it, and what its lists are called. */
export function changeTable(account: Account, { words, number, addressOfList }: Telling) {
  const t = words.threads.state;
  const heads = [t.together, ...explanations.map((explanation) => t.explanations[explanation])];
  const rows = changeSorts.map((sort): CountRow => {
    const lists = explanations.map((explanation) => changeList(account, sort, explanation));
    const all = lists.reduce((sum, { items }) => sum + items.length, 0);
    return {
      key: sort,
      label: t.changeSorts[sort],
      href: null,
      cells: [
        { text: number(all), href: null },
        ...lists.map(({ id, items }) => ({
          text: number(items.length),
          href: items.length === 0 ? null : addressOfList(id),
        })),
      ],
    };
  });
  const names = changeSorts.flatMap((sort) =>
    explanations.map((explanation): [string, string] => [
      changeList(account, sort, explanation).id,
      `${t.changeSorts[sort]}, ${t.explanations[explanation].toLowerCase()}`,
    ]),
  );
  const total = sumRow('all', t.together, account, number);
  const table: CountTableView = {
    id: 'alle-veranderingen',
    caption: t.changesAll(explanations.reduce((sum, one) => sum + changesOf(account, one).length, 0)),
    rowHead: t.sort,
    heads,
    groups: [{ key: 'sorts', title: null, rows: rows.filter(({ cells }) => cells[0]?.text !== '0'), sum: null }],
    total,
  };
  return { table, names: new Map(names) };
}

/** The changes by the year of the document where a reader looks first. */
export function changeYears({ years, total }: StateOfAccount, { words, number }: Telling): CountTableView {
  const t = words.threads.state;
  const rows = years.map((year) => sumRow(String(year.year), String(year.year), year, number));
  return {
    id: 'veranderingen-per-jaar',
    caption: t.changesYears,
    rowHead: t.year,
    heads: [t.together, ...explanations.map((explanation) => t.explanations[explanation])],
    groups: [{ key: 'years', title: null, rows: rows.filter(({ cells }) => cells[0]?.text !== '0'), sum: null }],
    total: sumRow('all', t.together, total, number),
  };
}

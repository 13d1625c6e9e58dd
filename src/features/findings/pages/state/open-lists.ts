import { countAccount } from '../../../../findings/account/account-counts.ts';
import { changeSorts } from '../../../../findings/account/changes.ts';
import { type Account, answerableFates, explanations } from '../../../../findings/state-of-account.ts';
import { aimList, type CountedList, changeList, commitmentList, listNamed } from './counted-lists.ts';
import { countAnswerable, countChanges, countTested } from './key-numbers.ts';
import { pageSize, type StateRequest } from './state-request.ts';

/** One page of a list that is open. */
export type OpenList = { readonly list: CountedList; readonly page: number; readonly pages: number };

/** With fewer cases than this a part of a whole tells nothing by itself: the cases are listed. */
const fewestForShare = 5;

/** The lists behind wholes of so few cases that these are shown rather than a share. */
function listsOfFew(account: Account): readonly CountedList[] {
  const isFew = (whole: number) => whole > 0 && whole < fewestForShare;
  const aims = ['met', 'not-met'] as const;
  const counts = countAccount(account);
  return [
    ...(isFew(countAnswerable(counts)) ? answerableFates.map((fate) => commitmentList(account, fate)) : []),
    ...(isFew(countTested(counts)) ? aims.map((fate) => aimList(account, fate)) : []),
    ...(isFew(countChanges(counts))
      ? changeSorts.flatMap((sort) => explanations.map((explanation) => changeList(account, sort, explanation)))
      : []),
  ].filter(({ items }) => items.length > 0);
}

function pageOf(list: CountedList, wanted: number): OpenList {
  const pages = Math.ceil(list.items.length / pageSize);
  const page = Math.min(wanted, pages);
  const [from, to] = [(page - 1) * pageSize, page * pageSize];
  switch (list.kind) {
    case 'commitment':
      return { list: { ...list, items: list.items.slice(from, to) }, page, pages };
    case 'indicator':
      return { list: { ...list, items: list.items.slice(from, to) }, page, pages };
    case 'finding':
      return { list: { ...list, items: list.items.slice(from, to) }, page, pages };
  }
}

/** The lists that are open: those of few cases, and the one that an address asks for, with the page of it. */
export function openLists(account: Account, { lijst, pagina }: StateRequest): readonly OpenList[] {
  const asked = lijst === null ? null : listNamed(account, lijst);
  const few = listsOfFew(account).filter(({ id }) => id !== asked?.id);
  return [...few.map((list) => pageOf(list, 1)), ...(asked === null ? [] : [pageOf(asked, pagina)])];
}

import { type ChangeSort, changeSorts } from '../../../../findings/account/changes.ts';
import type { Account, CountedThread } from '../../../../findings/state-of-account.ts';
import type { UntestableReason } from '../../../../model/notation/attain.ts';

/** What a number of the state of account counts or leaves out, by a name that stands in an address. */
export type CountedList =
  | { readonly id: string; readonly kind: 'commitment' | 'indicator'; readonly threads: readonly CountedThread[] }
  | { readonly id: string; readonly kind: 'finding'; readonly keys: readonly string[] };

/** The lists behind the number of commitments that are accounted for. */
export function commitmentLists({ commitments }: Account) {
  const list = (id: string, threads: readonly CountedThread[]): CountedList => ({ id, kind: 'commitment', threads });
  return {
    answered: list('verantwoord', commitments.answered),
    notFound: list('niet-gevonden', commitments.notFound),
    maybeAnswered: list('misschien-verantwoord', commitments.leftOut.maybeAnswered),
    notYetDue: list('voornemen-nog-niet', commitments.leftOut.notYetDue),
    reportNotAtHand: list('voornemen-zonder-verslag', commitments.leftOut.reportNotAtHand),
    reportInPart: list('voornemen-verslag-ingekort', commitments.leftOut.reportInPart),
    withoutYear: list('zonder-jaar', commitments.leftOut.withoutYear),
  };
}

/** The lists behind the numbers of aims. */
export function aimLists({ aims }: Account) {
  const list = (id: string, threads: readonly CountedThread[]): CountedList => ({ id, kind: 'indicator', threads });
  return {
    testable: list('te-toetsen', aims.testable),
    untestable: aims.untestable.map(({ why, threads }): { why: UntestableReason; list: CountedList } => ({
      why,
      list: list(`niet-te-toetsen-${why}`, threads),
    })),
    notYetDue: list('doel-nog-niet', aims.leftOut.notYetDue),
    reportNotAtHand: list('doel-zonder-verslag', aims.leftOut.reportNotAtHand),
    reportInPart: list('doel-verslag-ingekort', aims.leftOut.reportInPart),
    noAim: list('geen-doel', aims.leftOut.noAim),
    directionUnknown: list('richting-onbekend', aims.leftOut.directionUnknown),
    inDoubt: list('doel-in-twijfel', aims.leftOut.inDoubt),
    met: list('doel-gehaald', aims.met),
    notMet: list('doel-niet-gehaald', aims.notMet),
  };
}

/** The lists behind the number of changes: of each sort those without an explanation, then those with one. */
export function changeLists({ changes }: Account) {
  const list = (id: string, keys: readonly string[]): CountedList => ({ id, kind: 'finding', keys });
  return changeSorts.map((sort: ChangeSort) => ({
    sort,
    unexplained: list(`${sort}-zonder-uitleg`, changes[sort].unexplained),
    explained: list(`${sort}-met-uitleg`, changes[sort].explained),
  }));
}

/** How many a list counts. */
export function countOf(list: CountedList): number {
  return list.kind === 'finding' ? list.keys.length : list.threads.length;
}

/** All lists behind the numbers, in the order of the page. */
export function allLists(account: Account): readonly CountedList[] {
  const { untestable, ...aims } = aimLists(account);
  return [
    ...Object.values(commitmentLists(account)),
    ...Object.values(aims),
    ...untestable.map(({ list }) => list),
    ...changeLists(account).flatMap(({ unexplained, explained }) => [unexplained, explained]),
  ];
}

/** The list with that name; null where there is none, or nothing in it. */
export function listNamed(account: Account, id: string): CountedList | null {
  return allLists(account).find((list) => list.id === id && countOf(list) > 0) ?? null;
}

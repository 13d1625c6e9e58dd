import { type Change, type ChangeSort, changeSorts } from '../../../../findings/account/changes.ts';
import type { AimFate, CountedAim, WhyUntestable } from '../../../../findings/account/count-aims.ts';
import type { CommitmentFate, CountedCommitment } from '../../../../findings/account/count-commitments.ts';
import { type Account, type Explanation, explanations } from '../../../../findings/state-of-account.ts';

/** What a number of the state of account counts, by a name that stands in an address. */
export type CountedList = { readonly id: string } & (
  | { readonly kind: 'commitment'; readonly items: readonly CountedCommitment[] }
  | { readonly kind: 'indicator'; readonly items: readonly CountedAim[] }
  | { readonly kind: 'finding'; readonly items: readonly Change[] }
);

const commitmentIds: Readonly<Record<CommitmentFate, string>> = {
  answered: 'verantwoord',
  'maybe-answered': 'misschien-verantwoord',
  'actions-answered': 'acties-verantwoord',
  'repeats-plan': 'plan-herhaald',
  'not-found': 'niet-gevonden',
  'not-yet-due': 'voornemen-nog-niet',
  'report-not-at-hand': 'voornemen-zonder-verslag',
  'report-in-part': 'voornemen-verslag-ingekort',
  untraced: 'niet-teruggevonden',
  'without-year': 'zonder-jaar',
  'asks-nothing': 'vraagt-geen-antwoord',
  'not-laid-down': 'niet-vastgelegd',
};

const aimIds: Readonly<Record<Exclude<AimFate, 'untestable'>, string>> = {
  met: 'doel-gehaald',
  'not-met': 'doel-niet-gehaald',
  'direction-unknown': 'richting-onbekend',
  'in-doubt': 'doel-in-twijfel',
  'no-aim': 'geen-doel',
  'not-yet-due': 'doel-nog-niet',
  'report-not-at-hand': 'doel-zonder-verslag',
  'report-in-part': 'doel-verslag-ingekort',
  'named-before': 'doel-vooruitblik',
  'named-after': 'doel-achteraf',
};

/** What the three explanations are called in an address. */
const explanationIds: Readonly<Record<Explanation, string>> = {
  unexplained: 'zonder-uitleg',
  told: 'uitleg-in-document',
  explained: 'met-uitleg',
};

export function commitmentList({ commitments }: Account, fate: CommitmentFate): CountedList {
  return { id: commitmentIds[fate], kind: 'commitment', items: commitments[fate] };
}

export function aimList({ aims }: Account, fate: Exclude<AimFate, 'untestable'>): CountedList {
  return { id: aimIds[fate], kind: 'indicator', items: aims[fate] };
}

/** The lists of untestable aims, one for each reason that occurs. */
export function untestableLists({ aims }: Account) {
  const byWhy = Map.groupBy(aims.untestable, ({ why }) => why);
  return [...byWhy].flatMap(([why, items]): { readonly why: WhyUntestable; readonly list: CountedList }[] =>
    why === null ? [] : [{ why, list: { id: `niet-te-toetsen-${why}`, kind: 'indicator', items } }],
  );
}

export function changeList({ changes }: Account, sort: ChangeSort, explanation: Explanation): CountedList {
  return { id: `${sort}-${explanationIds[explanation]}`, kind: 'finding', items: changes[sort][explanation] };
}

/** All lists, also those with nothing in them. */
export function allLists(account: Account): readonly CountedList[] {
  const fates = <Key extends string>(of: Readonly<Record<Key, unknown>>, list: (fate: Key) => CountedList) => {
    const found: CountedList[] = [];
    for (const fate in of) found.push(list(fate));
    return found;
  };
  return [
    ...fates(commitmentIds, (fate) => commitmentList(account, fate)),
    ...fates(aimIds, (fate) => aimList(account, fate)),
    ...untestableLists(account).map(({ list }) => list),
    ...changeSorts.flatMap((sort) => explanations.map((explanation) => changeList(account, sort, explanation))),
  ];
}

/** The list with that name; null where there is none, or nothing in it. */
export function listNamed(account: Account, id: string): CountedList | null {
  return allLists(account).find((list) => list.id === id && list.items.length > 0) ?? null;
}

import { countAccount } from '../../../../findings/account/account-counts.ts';
import type { Account } from '../../../../findings/state-of-account.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { frameOf } from '../../../../frame/frame.ts';
import { pageLinks } from '../../../../frame/page-links.ts';
import { printNumber } from '../../../../words/numerals.ts';
import { presentRulesOff } from '../rules-off.tsx';
import { keyNumbers } from './key-numbers.ts';
import type { LoadedState } from './load-state.ts';
import type { OpenListView } from './open-list.tsx';
import { aimTable, aimYears } from './present-aims.ts';
import { changeTable, changeYears } from './present-changes.ts';
import { commitmentTable, commitmentYears } from './present-commitments.ts';
import { presentItems } from './present-items.ts';
import type { StateSectionView, StateView } from './state-page.tsx';
import type { Telling } from './telling.ts';

/** How many commitments there are, each told once though it may be due in several years. */
function countListed({ commitments }: Account): number {
  return new Set(Object.values(commitments).flatMap((counted) => counted.map(({ slug }) => slug))).size;
}

function countAll(lists: Readonly<Record<string, readonly unknown[]>>): number {
  return Object.values(lists).reduce((sum, { length }) => sum + length, 0);
}

/** Names every field of the state of account: each number with what it counts and what it leaves out. */
export function presentState(loaded: LoadedState, context: Context): StateView {
  const { organisation, state, opened, isAsked, off } = loaded;
  const { words, voice } = context;
  const t = words.threads.state;
  const path = `/${organisation.slug}/stand`;
  const address = (id: string, page = 1) =>
    `${addressOf(voice, path, { lijst: id, pagina: page === 1 ? null : String(page) })}#${id}`;
  const number = (value: number) => printNumber(voice.language, value);
  const telling: Telling = { ...context, number, addressOfList: (id) => address(id) };
  const tables = {
    commitment: commitmentTable(state.total, telling),
    indicator: aimTable(state.total, telling),
    finding: changeTable(state.total, telling),
  };
  const open = (kind: keyof typeof tables): readonly OpenListView[] =>
    opened.lists
      .filter(({ list }) => list.kind === kind)
      .map(({ list, page, pages }) => ({
        id: list.id,
        title: tables[kind].names.get(list.id) ?? '',
        count: number(list.items.length),
        items: presentItems(list, { ...opened, organisation }, context),
        pages: pageLinks(pages, page, (one) => address(list.id, one), words.list),
      }));
  const [answered, perhaps, met, changes] = keyNumbers(countAccount(state.total), context);
  const section = (
    kind: keyof typeof tables,
    told: Pick<StateSectionView, 'id' | 'heading' | 'texts' | 'years'>,
    figures: readonly (StateSectionView['figures'][number] | undefined)[],
  ): StateSectionView => ({
    ...told,
    table: tables[kind].table,
    open: open(kind),
    figures: figures.filter((figure) => figure !== undefined),
  });
  return {
    frame: frameOf({
      ...context,
      path: isAsked ? null : path,
      data: { path },
      title: `${t.title} · ${organisation.name}`,
      description: t.lead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, `/${organisation.slug}`), text: organisation.name }],
    off: presentRulesOff(off, organisation, context),
    sections: [
      section(
        'commitment',
        {
          id: 'voornemens',
          heading: t.commitmentsHead,
          texts: [
            t.commitmentsText,
            t.asInList(number(countAll(state.total.commitments)), number(countListed(state.total))),
          ],
          years: commitmentYears(state, telling),
        },
        [answered, perhaps],
      ),
      section(
        'indicator',
        { id: 'doelen', heading: t.aimsHead, texts: [t.aimsText], years: aimYears(state, telling) },
        [met],
      ),
      section(
        'finding',
        {
          id: 'veranderingen',
          heading: t.changesHead,
          texts: [t.changesText],
          years: changeYears(state, telling),
        },
        [changes],
      ),
    ],
  };
}

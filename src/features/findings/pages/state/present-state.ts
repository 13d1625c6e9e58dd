import { shorten } from '../../../../findings/words/shorten.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { frameOf } from '../../../../frame/frame.ts';
import { pageLinks } from '../../../../frame/page-links.ts';
import { printNumber } from '../../../../words/numerals.ts';
import { threadPath } from '../../../threads/addresses/thread-paths.ts';
import { findingPath } from '../present-card.ts';
import { aimLists, type CountedList, changeLists, commitmentLists, countOf } from './counted-lists.ts';
import { countChanges, keyNumbers } from './key-numbers.ts';
import type { LoadedState } from './load-state.ts';
import type { CountView, StateView } from './state-page.tsx';

const longestName = 160;

/** Names every field of the state of account: each number with what it counts and what it leaves out. */
export function presentState(loaded: LoadedState, context: Context): StateView {
  const { organisation, state } = loaded;
  const { words, voice } = context;
  const t = words.threads.state;
  const [commitments, aims] = [commitmentLists(state.total), aimLists(state.total)];
  const path = `/${organisation.slug}/stand`;
  const [answered, testable, met, changes] = keyNumbers(state.total, context).map(({ value }) => value);
  const list = lister(loaded, context);
  return {
    frame: frameOf({
      ...context,
      path: loaded.open === null ? path : null,
      data: { path },
      title: `${t.title} · ${organisation.name}`,
      description: t.lead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, `/${organisation.slug}`), text: organisation.name }],
    sections: [
      {
        id: 'voornemens',
        heading: t.answeredHead,
        value: answered ?? '',
        label: t.answered,
        text: t.answeredText,
        counted: [list(t.isAnswered, commitments.answered), list(t.notFound, commitments.notFound)],
        leftOut: [
          list(t.maybeAnswered, commitments.maybeAnswered),
          list(t.notYetDue, commitments.notYetDue),
          list(t.reportNotAtHand, commitments.reportNotAtHand),
          list(t.reportInPart, commitments.reportInPart),
          list(t.withoutYear, commitments.withoutYear),
        ],
      },
      {
        id: 'doelen',
        heading: t.testableHead,
        value: testable ?? '',
        label: t.testable,
        text: t.testableText,
        counted: [
          list(t.isTestable, aims.testable),
          ...aims.untestable.map((one) => list(`${t.untestable}: ${t.why[one.why]}`, one.list)),
        ],
        leftOut: [
          list(t.notYetDue, aims.notYetDue),
          list(t.reportNotAtHand, aims.reportNotAtHand),
          list(t.reportInPart, aims.reportInPart),
          list(t.noAim, aims.noAim),
          list(t.directionUnknown, aims.directionUnknown),
          list(t.inDoubt, aims.inDoubt),
        ],
      },
      {
        id: 'gehaald',
        heading: t.metHead,
        value: met ?? '',
        label: t.met,
        text: t.metText,
        counted: [list(t.isMet, aims.met), list(t.notMet, aims.notMet)],
        leftOut: [],
      },
      {
        id: 'veranderingen',
        heading: t.changesHead,
        value: changes ?? '',
        label: t.changes,
        text: t.changesText,
        counted: changeLists(state.total).flatMap(({ sort, unexplained, explained }) => [
          list(`${t.changeSorts[sort]}, ${t.unexplained}`, unexplained),
          list(`${t.changeSorts[sort]}, ${t.explained}`, explained),
        ]),
        leftOut: [],
      },
    ],
    years: {
      heads: [t.answered, t.testable, t.met, t.changes],
      rows: state.years
        .filter((year) => year.commitments.due.length + year.aims.all.length + countChanges(year).all > 0)
        .map((year) => ({ year: String(year.year), values: keyNumbers(year, context).map(({ value }) => value) })),
    },
  };
}

/** Makes the counts: each with the way to its list, and the list itself where that is open. */
function lister({ organisation, open }: LoadedState, { words, voice }: Context) {
  const path = `/${organisation.slug}/stand`;
  const address = (id: string, page: number) =>
    `${addressOf(voice, path, { lijst: id, pagina: page === 1 ? null : String(page) })}#${id}`;
  return (label: string, list: CountedList): CountView => ({
    id: list.id,
    label,
    count: printNumber(voice.language, countOf(list)),
    isEmpty: countOf(list) === 0,
    href: address(list.id, 1),
    open:
      open === null || open.id !== list.id
        ? null
        : {
            items: open.items.map(({ key, title, years }) => ({
              href: addressOf(
                voice,
                open.kind === 'finding'
                  ? findingPath(organisation.slug, key)
                  : threadPath(organisation.slug, open.kind, key),
              ),
              text: shorten(title[voice.language], longestName),
              isWritten: open.kind !== 'finding',
              about: [title.about, years.join(', ')].filter((part) => part !== '').join(' · '),
            })),
            pages: pageLinks(open.pages, open.page, (page) => address(list.id, page), words.list),
          },
  });
}

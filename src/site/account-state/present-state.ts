import { changeSorts } from '../../findings/account/changes.ts';
import type { CountedThread } from '../../findings/state-of-account.ts';
import { shorten } from '../../findings/words/shorten.ts';
import { threadPath } from '../field/thread-paths.ts';
import { findingPath } from '../finding/present-card.ts';
import { addressOf } from '../frame/addresses.ts';
import type { Context } from '../frame/context.ts';
import { frameOf } from '../frame/frame.ts';
import { countChanges, keyNumbers } from './key-numbers.ts';
import type { LoadedState } from './load-state.ts';
import type { CountView, StateView } from './state-page.tsx';

/** A list longer than this ends with how many more there are. */
const longestList = 60;
const longestName = 140;

/** Names every field of the state of account: each number with what it counts and what it leaves out. */
export function presentState(loaded: LoadedState, context: Context): StateView {
  const { organisation, state } = loaded;
  const { words, voice } = context;
  const t = words.threads.state;
  const { commitments, aims } = state.total;
  const path = `/${organisation.slug}/stand`;
  const [answered, testable, met, changes] = keyNumbers(state.total, context).map(({ value }) => value);
  const ofThreads = lister(loaded, context);
  return {
    frame: frameOf({
      ...context,
      path,
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
        counted: [
          ofThreads(t.isAnswered, commitments.answered, 'commitment'),
          ofThreads(t.notFound, commitments.notFound, 'commitment'),
        ],
        leftOut: [
          ofThreads(t.notYetDue, commitments.leftOut.notYetDue, 'commitment'),
          ofThreads(t.reportNotAtHand, commitments.leftOut.reportNotAtHand, 'commitment'),
          ofThreads(t.withoutYear, commitments.leftOut.withoutYear, 'commitment'),
        ],
      },
      {
        id: 'doelen',
        heading: t.testableHead,
        value: testable ?? '',
        label: t.testable,
        text: t.testableText,
        counted: [
          ofThreads(t.isTestable, aims.testable, 'indicator'),
          ...aims.untestable.map(({ why, threads }) =>
            ofThreads(`${t.untestable}: ${t.why[why]}`, threads, 'indicator'),
          ),
        ],
        leftOut: [
          ofThreads(t.notYetDue, aims.leftOut.notYetDue, 'indicator'),
          ofThreads(t.reportNotAtHand, aims.leftOut.reportNotAtHand, 'indicator'),
          ofThreads(t.noAim, aims.leftOut.noAim, 'indicator'),
        ],
      },
      {
        id: 'gehaald',
        heading: t.metHead,
        value: met ?? '',
        label: t.met,
        text: t.metText,
        counted: [ofThreads(t.isMet, aims.met, 'indicator'), ofThreads(t.notMet, aims.notMet, 'indicator')],
        leftOut: [],
      },
      {
        id: 'veranderingen',
        heading: t.changesHead,
        value: changes ?? '',
        label: t.changes,
        text: t.changesText,
        counted: changeSorts.flatMap((sort) => {
          const { explained, unexplained } = state.total.changes[sort];
          const name = t.changeSorts[sort];
          return [
            ofFindings(`${name}, ${t.unexplained}`, unexplained, loaded, context),
            ...(explained.length > 0 ? [ofFindings(`${name}, ${t.explained}`, explained, loaded, context)] : []),
          ];
        }),
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

/** Makes lists of threads: each named once, with the years for which it was counted. */
function lister({ organisation, commitments, indicators }: LoadedState, { words, voice }: Context) {
  const titles = {
    commitment: new Map(commitments.map(({ slug, title }) => [slug, title])),
    indicator: new Map(indicators.map(({ slug, title }) => [slug, title])),
  };
  return (label: string, threads: readonly CountedThread[], kind: 'commitment' | 'indicator'): CountView => {
    const bySlug = [...Map.groupBy(threads, ({ slug }) => slug)];
    return {
      label,
      count: threads.length,
      items: bySlug.slice(0, longestList).map(([slug, counted]) => ({
        href: addressOf(voice, threadPath(organisation.slug, kind, slug)),
        text: shorten(titles[kind].get(slug) ?? slug, longestName),
        about: counted.flatMap(({ year }) => (year === null ? [] : [year])).join(', '),
      })),
      more: bySlug.length > longestList ? words.threads.state.moreItems(bySlug.length - longestList) : null,
    };
  };
}

function ofFindings(
  label: string,
  keys: readonly string[],
  { organisation, findings }: LoadedState,
  { words, voice }: Context,
): CountView {
  const known = new Map(findings.map((finding) => [finding.key, finding]));
  return {
    label,
    count: keys.length,
    items: keys.slice(0, longestList).map((key) => ({
      href: addressOf(voice, findingPath(organisation.slug, key)),
      text: known.get(key)?.message[voice.language] ?? key,
      about: known.get(key)?.subject.title ?? '',
    })),
    more: keys.length > longestList ? words.threads.state.moreItems(keys.length - longestList) : null,
  };
}

import { shorten } from '../../../findings/words/shorten.ts';
import { addressOf, chapterPath, publicationPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { onePage } from '../../../frame/list/list-pages.ts';
import { presentFilter } from '../../../frame/list/present-filter.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { nl } from '../../../words/nl.data.ts';
import { printNumber } from '../../../words/numerals.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { placesAround, textsAt } from '../../publications/queries/texts-at.ts';
import { sourceAddress } from '../../threads/addresses/source-address.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { agreementWords } from './agreement-words.data.ts';
import type { AmbitionPageView } from './ambition-page.tsx';
import type { AmbitionRequest } from './ambition-request.ts';
import type { AmbitionsView, AmbitionView } from './ambitions.tsx';
import type { LoadedAmbitions } from './load-ambitions.ts';
import { isSure, outcomes } from './outcome.ts';
import { plansOf, reportsOf } from './plans-of.ts';

const longestText = 300;
/** So many plans are named with an ambition; its own page has all. */
const mostPlans = 6;

type Loaded = Pick<LoadedAmbitions, 'organisation' | 'edition' | 'ambitions' | 'around' | 'isInPart'>;
type OneAmbition = Loaded['ambitions'][number];

/** Names every field of the page of the ambitions of an agreement. */
export function presentAmbitionPage(
  loaded: LoadedAmbitions,
  { lot }: AmbitionRequest,
  context: Context,
): AmbitionPageView {
  const { organisation, edition, ambitions, originals } = loaded;
  const { voice, words } = context;
  const t = agreementWords[voice.language];
  const path = ambitionsPath(organisation.slug, edition.slug);
  const shown = ambitions.filter(({ outcome }) => lot === null || outcome === lot);
  const title = `${t.title} ${edition.title}`;
  const view = presentAmbitions(loaded, shown, context);
  return {
    frame: frameOf({
      ...context,
      path: lot === null ? path : null,
      data: { path, query: { lot } },
      title: `${title} · ${organisation.name}`,
      description: view.counted,
      organisation,
      texts: textsAt(placesAround(...ambitions.map(({ thread }) => thread)), originals),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      {
        href: addressOf(voice, publicationPath(organisation.slug, { publication: edition.slug, edition: null })),
        text: shortName(nl, edition),
      },
    ],
    title: t.title,
    lead: edition.title,
    form: {
      action: path,
      language: voice.explicit ? voice.language : null,
      filters: [
        presentFilter(
          'lot',
          t.outcome,
          lot,
          outcomes.map((outcome) => ({
            value: outcome,
            text: t.outcomes[outcome],
            count: ambitions.filter((one) => one.outcome === outcome).length,
          })),
          words,
        ),
      ],
    },
    summary: ambitions.length === 0 ? t.none : t.shown(shown.length),
    pages: onePage,
    ambitions: view,
  };
}

/** The address of the ambitions of an agreement with what became of them. */
export function ambitionsPath(organisation: string, publication: string): string {
  return `${publicationPath(organisation, { publication, edition: null })}/wat-kwam-ervan`;
}

/** What became of the ambitions of an agreement: counted, and each by the chapter in which it stands. */
export function presentAmbitions(loaded: Loaded, shown: readonly OneAmbition[], context: Context): AmbitionsView {
  const { organisation, edition, ambitions, isInPart } = loaded;
  const { voice } = context;
  const t = agreementWords[voice.language];
  const name = shortName(nl, edition);
  const count = (outcome: (typeof outcomes)[number]) => ambitions.filter((one) => one.outcome === outcome).length;
  const found = outcomes.filter((outcome) => count(outcome) > 0);
  const sayCounted = isInPart ? t.countedInPart : t.counted;
  return {
    counted: [
      ambitions.length === 0 ? t.none : sayCounted(ambitions.length, name),
      // Said in sight: what a word means is folded away.
      ...(count('not-found') > 0 ? [t.notFound] : []),
    ].join(' '),
    keyFigures: found.map((outcome) => ({
      value: printNumber(voice.language, count(outcome)),
      label: t.outcomes[outcome],
    })),
    meaning: found.map((outcome) => ({ term: t.outcomes[outcome], value: t.means[outcome] })),
    groups: [...Map.groupBy(shown, ({ statement }) => statement.chapter.slug).values()].flatMap((group) => {
      const chapter = group[0]?.statement.chapter;
      if (chapter === undefined) return [];
      const path = chapterPath(organisation.slug, { publication: edition.slug, edition: null }, chapter.slug);
      return [
        {
          key: chapter.slug,
          title: { href: addressOf(voice, path), text: chapterName(chapter) },
          ambitions: group.map((ambition) => presentAmbition(ambition, loaded, context)),
        },
      ];
    }),
  };
}

function presentAmbition(ambition: OneAmbition, { organisation, around }: Loaded, context: Context): AmbitionView {
  const { statement, thread, outcome } = ambition;
  const { voice } = context;
  const t = agreementWords[voice.language];
  const place = (one: StatementContent): Anchor => ({
    href: sourceAddress(voice, organisation.slug, one),
    text: `${shortName(nl, one.publication)}, ${chapterName(one.chapter)}`,
  });
  const plans = plansOf(ambition, around);
  return {
    key: statement.key,
    text: shorten(statement.text, longestText),
    href: addressOf(voice, threadPath(organisation.slug, 'commitment', thread.slug)),
    outcome: t.told[outcome],
    isAccounted: outcome === 'accounted',
    plans: plans.slice(0, mostPlans).map(({ plan, link }) => ({
      ...place(plan),
      remark: link === null || isSure(link) ? null : t.possibly,
    })),
    morePlans: plans.length > mostPlans ? t.more(plans.length - mostPlans) : null,
    reports: reportsOf(ambition, plans).map(place),
  };
}

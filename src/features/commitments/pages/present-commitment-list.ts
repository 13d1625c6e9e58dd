import { commitmentSorts } from '../../../findings/account/count-commitments.ts';
import { shorten } from '../../../findings/words/shorten.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { presentPages } from '../../../frame/list/list-pages.ts';
import { presentFilter } from '../../../frame/list/present-filter.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import { nl } from '../../../words/nl.data.ts';
import { printSpan } from '../../../words/numerals.ts';
import { shortName } from '../../../words/publication-name.ts';
import { sourceAddress } from '../../threads/addresses/source-address.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { CommitmentListView, ListedCommitmentView, TellingView } from './commitment-list-page.tsx';
import { type CommitmentRequest, lastPage, pageSize } from './commitment-request.ts';
import type { LoadedCommitments } from './load-commitments.ts';
import { perhapsPlaces } from './perhaps-places.ts';
import { accountsOf, perhapsAnother } from './sure-parts.ts';

const longestText = 220;

/** Names every field of the list of commitments: by field, each with what became of it. */
export function presentCommitmentList(
  loaded: LoadedCommitments,
  request: CommitmentRequest,
  context: Context,
): CommitmentListView {
  const { organisation, commitments, total, counts, fields, sorts } = loaded;
  const { words, voice } = context;
  const t = words.threads.commitment;
  const path = `/${organisation.slug}/voornemens`;
  return {
    ...presentListFrame({ organisation, path, title: t.list, description: t.listLead, request }, context),
    lead: t.listLead,
    form: {
      action: path,
      language: voice.explicit ? voice.language : null,
      filters: [
        presentFilter(
          'onderdeel',
          t.field,
          request.onderdeel,
          fields.map(({ slug, title }) => ({ value: slug, text: title })),
          words,
        ),
        presentFilter(
          'soort',
          t.sort,
          request.soort,
          commitmentSorts
            .filter((sort) => sorts.has(sort) || sort === request.soort)
            .map((sort) => ({ value: sort, text: words.threads.state.sorts[sort] })),
          words,
        ),
        presentFilter(
          'lot',
          t.fate,
          request.lot,
          counts
            .filter(({ fate, count }) => count > 0 || fate === request.lot)
            .map(({ fate, count }) => ({ value: fate, text: words.threads.fates[fate], count })),
          words,
        ),
      ],
    },
    summary: total === 0 ? t.listNone : t.found(total),
    groups: [...Map.groupBy(commitments, ({ field }) => field)].map(([field, inIt]) => ({
      key: field ?? '',
      title: fields.find(({ slug }) => slug === field)?.title ?? words.levels.other,
      href: field === null ? null : addressOf(voice, threadPath(organisation.slug, 'policy-field', field)),
      commitments: inIt.map((commitment) => presentListed(commitment, loaded, context)),
    })),
    pages: presentPages({ total, size: pageSize, most: lastPage }, request, path, context),
  };
}

/** The documents of some statements, each once, as the way to where they stand. */
function tellingIn(
  label: string,
  statements: readonly StatementContent[],
  organisation: string,
  { voice }: Context,
): TellingView[] {
  if (statements.length === 0) return [];
  const inEach = new Map(statements.map((statement) => [statement.publication.slug, statement]));
  const places = [...inEach.values()].map((statement) => ({
    href: sourceAddress(voice, organisation, statement),
    text: shortName(nl, statement.publication),
  }));
  return [{ label, places }];
}

function presentListed(
  { slug, title, firstYear, lastYear, fate, nature, findings }: LoadedCommitments['commitments'][number],
  { organisation, threads, counted, publications }: LoadedCommitments,
  context: Context,
): ListedCommitmentView {
  const { words, voice } = context;
  const own = counted.filter((one) => one.slug === slug);
  const perhapsIn = perhapsPlaces(own, publications, organisation.slug, context);
  const t = words.threads.commitment;
  const thread = threads.get(slug);
  const accounts = thread === undefined ? { sure: [], perhaps: [] } : accountsOf(thread);
  const others = thread === undefined ? new Set<string>() : perhapsAnother(thread);
  return {
    href: addressOf(voice, threadPath(organisation.slug, 'commitment', slug)),
    text: markRetold(shorten(title, longestText), nature, words),
    fate,
    about: [
      words.threads.fates[fate],
      printSpan(firstYear, lastYear),
      findings > 0 ? words.threads.findings(findings) : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
    telling: [
      ...tellingIn(t.tells, accounts.sure, organisation.slug, context),
      ...tellingIn(t.mayTell, accounts.perhaps, organisation.slug, context),
      ...(perhapsIn.length > 0 ? [{ label: t.mayTell, places: perhapsIn }] : []),
    ],
    perhaps: (thread?.statements ?? [])
      .filter(({ key }) => others.has(key))
      .map(
        ({ publication, text }) =>
          `${markRetold(shorten(text, longestText), nature, words)} (${shortName(nl, publication)})`,
      ),
  };
}

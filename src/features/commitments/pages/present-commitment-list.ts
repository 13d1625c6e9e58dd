import { shorten } from '../../../findings/words/shorten.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { presentPages } from '../../../frame/list/list-pages.ts';
import { presentFilter } from '../../../frame/list/present-filter.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import { printSpan } from '../../../words/numerals.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { CommitmentListView } from './commitment-list-page.tsx';
import { type CommitmentRequest, lastPage, pageSize } from './commitment-request.ts';
import type { LoadedCommitments } from './load-commitments.ts';

const longestText = 220;

/** Names every field of the list of commitments: by field, each with what became of it. */
export function presentCommitmentList(
  { organisation, commitments, total, counts, fields }: LoadedCommitments,
  request: CommitmentRequest,
  context: Context,
): CommitmentListView {
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
          'lot',
          t.fate,
          request.lot,
          counts.map(({ fate, count }) => ({ value: fate, text: words.threads.fates[fate], count })),
          words,
        ),
      ],
    },
    summary: total === 0 ? t.listNone : t.found(total),
    groups: [...Map.groupBy(commitments, ({ field }) => field)].map(([field, inIt]) => ({
      key: field ?? '',
      title: fields.find(({ slug }) => slug === field)?.title ?? words.levels.other,
      href: field === null ? null : addressOf(voice, threadPath(organisation.slug, 'policy-field', field)),
      commitments: inIt.map(({ slug, title, firstYear, lastYear, fate, nature, findings }) => ({
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
      })),
    })),
    pages: presentPages({ total, size: pageSize, most: lastPage }, request, path, context),
  };
}

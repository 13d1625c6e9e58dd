import { shorten } from '../../../findings/words/shorten.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { pageLinks } from '../../../frame/page-links.ts';
import { printSpan } from '../../fields/pages/present-field-list.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { CommitmentListView } from './commitment-list-page.tsx';
import { type CommitmentRequest, pageSize } from './commitment-request.ts';
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
  const query = { onderdeel: request.onderdeel, lot: request.lot };
  const isFiltered = request.onderdeel !== null || request.lot !== null || request.pagina > 1;
  return {
    frame: frameOf({
      ...context,
      path: isFiltered ? null : path,
      title: `${t.list} · ${organisation.name}`,
      description: t.listLead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, `/${organisation.slug}`), text: organisation.name }],
    action: path,
    language: voice.explicit ? voice.language : null,
    filters: [
      {
        name: 'onderdeel',
        label: t.field,
        value: request.onderdeel ?? '',
        options: [{ value: '', text: t.all }, ...fields.map(({ slug, title }) => ({ value: slug, text: title }))],
      },
      {
        name: 'lot',
        label: t.fate,
        value: request.lot ?? '',
        options: [
          { value: '', text: t.all },
          ...counts.map(({ fate, count }) => ({
            value: fate,
            text: words.threads.finding.option(words.threads.fates[fate], count),
          })),
        ],
      },
    ],
    summary: total === 0 ? t.listNone : t.found(total),
    groups: [...Map.groupBy(commitments, ({ field }) => field)].map(([field, inIt]) => ({
      key: field ?? '',
      title: fields.find(({ slug }) => slug === field)?.title ?? words.levels.other,
      href: field === null ? null : addressOf(voice, threadPath(organisation.slug, 'policy-field', field)),
      commitments: inIt.map(({ slug, title, firstYear, lastYear, fate, findings }) => ({
        href: addressOf(voice, threadPath(organisation.slug, 'commitment', slug)),
        text: shorten(title, longestText),
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
    pages: pageLinks(
      Math.ceil(total / pageSize),
      request.pagina,
      (page) => addressOf(voice, path, { ...query, pagina: page === 1 ? null : String(page) }),
      words.threads.finding,
    ),
  };
}

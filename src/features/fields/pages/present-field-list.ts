import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { presentPages } from '../../../frame/list/list-pages.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import { printNumber } from '../../../words/numerals.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { sayExtent } from '../../threads/pages/say-extent.ts';
import { lastPage, type ThreadListRequest } from '../../threads/pages/thread-list-request.ts';
import type { ListedThread } from '../../threads/queries/list-threads.ts';
import type { SmallTrail } from '../picture/small-trails.ts';
import type { FieldListView } from './field-list-page.tsx';

/** Fields on one page of their list, each with a picture that takes a millisecond or two. */
export const fieldsOnPage = 20;

/** Whether there is more to see than one document; what there is not comes last. */
function canFollow({ publications, findings }: ListedThread): boolean {
  return publications > 1 || findings > 0;
}

/** The threads of fields in the order of their list: those first that can be followed. */
export function inListOrder(threads: readonly ListedThread[]): readonly ListedThread[] {
  return threads.toSorted((left, right) => Number(canFollow(right)) - Number(canFollow(left)));
}

/** One page of the fields, of how many there are in all, with the pictures of those that can be drawn, by slug. */
type FieldsShown = {
  readonly shown: readonly ListedThread[];
  readonly total: number;
  readonly trails: ReadonlyMap<string, SmallTrail>;
};

/** Names the fields of one page of the list of threads of fields. */
export function presentFieldList(
  organisation: Organisation,
  { shown, total, trails }: FieldsShown,
  request: ThreadListRequest,
  context: Context,
): FieldListView {
  const { words, voice } = context;
  const t = words.threads.field;
  const path = `/${organisation.slug}/sporen`;
  return {
    ...presentListFrame(
      { organisation, path, title: t.list, description: t.listLead, request, isDataWhole: true },
      context,
    ),
    lead: total > 0 ? t.listLead : t.listNone,
    form: null,
    summary: null,
    pages: presentPages({ total, size: fieldsOnPage, most: lastPage }, request, path, context),
    rows: shown.map((thread) => ({
      href: addressOf(voice, threadPath(organisation.slug, 'policy-field', thread.slug)),
      text: thread.title,
      trail: trails.get(thread.slug) ?? null,
      latest: null,
      extent: sayExtent(thread, words),
      findings: {
        href:
          thread.findings === 0
            ? null
            : addressOf(voice, `/${organisation.slug}/bevindingen`, { onderdeel: thread.slug }),
        text: printNumber(voice.language, thread.findings),
        noun: words.threads.findingsNoun(thread.findings),
      },
    })),
  };
}

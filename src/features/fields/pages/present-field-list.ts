import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { onePage } from '../../../frame/list/list-pages.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import { printNumber } from '../../../words/numerals.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { sayExtent } from '../../threads/pages/say-extent.ts';
import type { ListedThread } from '../../threads/queries/list-threads.ts';
import type { SmallTrail } from '../picture/small-trails.ts';
import type { FieldListView } from './field-list-page.tsx';

/** Whether there is more to see than one document; what there is not comes last. */
function canFollow({ publications, findings }: ListedThread): boolean {
  return publications > 1 || findings > 0;
}

/** The threads of fields in the order of their list: those first that can be followed. */
export function inListOrder(threads: readonly ListedThread[]): readonly ListedThread[] {
  return threads.toSorted((left, right) => Number(canFollow(right)) - Number(canFollow(left)));
}

/** Names every field of the list of threads of fields. */
export function presentFieldList(
  organisation: Organisation,
  { threads, trails }: { threads: readonly ListedThread[]; trails: ReadonlyMap<string, SmallTrail> },
  context: Context,
): FieldListView {
  const { words, voice } = context;
  const t = words.threads.field;
  const path = `/${organisation.slug}/sporen`;
  return {
    ...presentListFrame({ organisation, path, title: t.list, description: t.listLead }, context),
    lead: threads.length > 0 ? t.listLead : t.listNone,
    form: null,
    summary: null,
    pages: onePage,
    rows: inListOrder(threads).map((thread) => ({
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
      },
    })),
  };
}

import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { printNumber } from '../../../words/numerals.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { ListedThread } from '../../threads/queries/list-threads.ts';
import type { FieldListView } from './field-list-page.tsx';

/** "2017 tot en met 2020" in figures: `2017–2020`; empty where no year is known. */
export function printSpan(first: number | null, last: number | null): string {
  if (first === null || last === null) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

/** Whether there is more to see than one document; what there is not comes last. */
function canFollow({ publications, findings }: ListedThread): boolean {
  return publications > 1 || findings > 0;
}

/** Names every field of the list of threads of fields. */
export function presentFieldList(
  organisation: Organisation,
  threads: readonly ListedThread[],
  context: Context,
): FieldListView {
  const { words, voice } = context;
  const t = words.threads.field;
  const path = `/${organisation.slug}/sporen`;
  return {
    frame: frameOf({
      ...context,
      path,
      title: `${t.list} · ${organisation.name}`,
      description: t.listLead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, `/${organisation.slug}`), text: organisation.name }],
    rows: threads
      .toSorted((left, right) => Number(canFollow(right)) - Number(canFollow(left)))
      .map(({ slug, title, publications, firstYear, lastYear, findings }) => ({
        href: addressOf(voice, threadPath(organisation.slug, 'policy-field', slug)),
        text: title,
        publications: printNumber(voice.language, publications),
        years: printSpan(firstYear, lastYear),
        findings:
          findings === 0
            ? null
            : {
                href: addressOf(voice, `/${organisation.slug}/bevindingen`, { onderdeel: slug }),
                text: printNumber(voice.language, findings),
              },
      })),
  };
}

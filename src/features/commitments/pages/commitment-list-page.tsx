import { ListPage, type ListView } from '../../../frame/list/list-page.tsx';
import type { Anchor } from '../../../ui/anchor.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { ToldFate } from './told-fate.ts';

export type CommitmentListView = ListView & {
  readonly groups: readonly {
    readonly key: string;
    readonly title: string;
    readonly href: string | null;
    readonly commitments: readonly (Anchor & { readonly about: string; readonly fate: ToldFate })[];
  }[];
};

/** Every commitment of an organisation by field, with whether an account of it was found. */
export function CommitmentListPage({ view, words }: { view: CommitmentListView; words: Words }) {
  const language = view.contentLanguage;
  return (
    <ListPage view={view} words={words}>
      {view.groups.map((group) => (
        <section key={group.key}>
          <h3 class="nl-heading nl-heading--level-3 ds-block" lang={language}>
            {group.href === null ? (
              group.title
            ) : (
              <a class="nl-link" href={group.href}>
                {group.title}
              </a>
            )}
          </h3>
          <ul class="ds-hits ds-plain">
            {group.commitments.map((commitment) => (
              <li key={commitment.href}>
                <a class="nl-link" href={commitment.href} lang={language}>
                  {commitment.text}
                </a>
                <p class="ds-small ds-soft">{commitment.about}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListPage>
  );
}

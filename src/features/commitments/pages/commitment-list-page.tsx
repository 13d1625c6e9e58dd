import type { CommitmentFate } from '../../../findings/account/count-commitments.ts';
import { ListPage, type ListView } from '../../../frame/list/list-page.tsx';
import type { Anchor } from '../../../ui/anchor.ts';
import type { Words } from '../../../words/nl.data.ts';

/** The documents that tell of a commitment, for sure or perhaps. */
export type TellingView = { readonly label: string; readonly places: readonly Anchor[] };

export type ListedCommitmentView = Anchor & {
  readonly fate: CommitmentFate;
  readonly about: string;
  readonly telling: readonly TellingView[];
  /** Wordings that may be the same commitment and may be another. */
  readonly perhaps: readonly string[];
};

export type CommitmentListView = ListView & {
  readonly groups: readonly {
    readonly key: string;
    readonly title: string;
    readonly href: string | null;
    readonly commitments: readonly ListedCommitmentView[];
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
              <Listed key={commitment.href} commitment={commitment} words={words} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </ListPage>
  );
}

type ListedProps = { commitment: ListedCommitmentView; words: Words; language: string | undefined };

function Listed({ commitment, words, language }: ListedProps) {
  return (
    <li>
      <a class="nl-link" href={commitment.href} lang={language}>
        {commitment.text}
      </a>
      <p class="ds-small ds-soft">
        {commitment.about}
        {commitment.telling.map(({ label, places }) => (
          <span key={label}>
            {` · ${label} `}
            {places.map(({ href, text }, at) => (
              <span key={href}>
                {at > 0 && ', '}
                <a class="nl-link" href={href} lang={language}>
                  {text}
                </a>
              </span>
            ))}
          </span>
        ))}
      </p>
      {commitment.perhaps.map((text) => (
        <p key={text} class="ds-small ds-soft">
          {words.threads.commitment.perhapsSame}: <span lang={language}>{text}</span>
        </p>
      ))}
    </li>
  );
}

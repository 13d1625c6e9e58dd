import type { ComponentChildren } from 'preact';
import type { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import type { FoundView } from './found-view.ts';

export type FoundWords = (typeof marginWords)['nl'];

/** What is found at one place of a draft: how grave in words, what, and what one can do. Nothing where nothing is. */
export function FoundList({
  found,
  title,
  words,
}: {
  found: readonly FoundView[];
  /** What is said above it. */
  title: ComponentChildren;
  words: FoundWords;
}) {
  if (found.length === 0) return null;
  return (
    <div class="ds-margin">
      <p class="ds-margin__title">{title}</p>
      <ul class="ds-plain">
        {found.map((one) => (
          <li
            key={one.id}
            id={one.id}
            data-severity={one.severity}
            data-words={one.words?.own}
            data-elsewhere={one.toldAt === null ? undefined : ''}
          >
            <p>
              <b class="ds-margin__kind">{one.severityText}</b> {one.toldAt === null ? one.message : one.title}
            </p>
            {one.words !== null && (
              <p class="ds-small">
                {words.inText} {one.words.before}
                <mark>{one.words.own}</mark>
                {one.words.after}
              </p>
            )}
            {one.toldAt !== null && (
              <p>
                <a class="nl-link" href={one.toldAt.href}>
                  {one.toldAt.text}
                </a>
              </p>
            )}
            {one.go !== null && (
              <p>
                <a class="nl-link" href={one.go.href}>
                  {one.go.text}
                </a>
              </p>
            )}
            {one.toldAt === null && one.mend !== '' && (
              <details>
                <summary>{words.mend}</summary>
                <p>{one.mend}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

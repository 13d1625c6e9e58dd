import type { Words } from '../../../words/nl.data.ts';
import { longestReason } from '../answers/read-reason.ts';
import { Action, Desk } from './desk.tsx';
import type { ChoiceView } from './review-view.ts';
import { ShownList } from './shown-list.tsx';

/** What a choice would change, before it is made, and how far it reaches. */
export function ChoicePage({ view, words }: { view: ChoiceView; words: Words }) {
  const t = words.review;
  return (
    <Desk view={view} words={words}>
      <section class="ds-review__ask">
        <h1 class="ds-review__title" tabIndex={-1}>
          {view.title}
        </h1>
        <p class="ds-review__answer">
          <span class="ds-soft">{t.chosen}</span> <strong>{view.answer}</strong>
        </p>
        <form class="ds-screen" method="post" action={view.action}>
          <input type="hidden" name="answer" value={view.answerValue} />
          {/* As long as the page comes anew by itself, what is typed would be lost. */}
          {view.busy === null && (
            <div class="ds-review__field">
              <label class="utrecht-form-label" for="veld-reason">
                {t.why}
              </label>
              <p class="ds-small ds-soft" id="veld-reason-uitleg">
                {t.whyHint}
              </p>
              <input
                class="utrecht-textbox"
                type="text"
                id="veld-reason"
                name="reason"
                maxLength={longestReason}
                autocomplete="off"
                aria-describedby="veld-reason-uitleg"
              />
            </div>
          )}
          <h2 class="ds-review__label">{t.reach}</h2>
          <div class="ds-review__choices ds-review__choices--one">
            {view.extents.map((extent, at) => (
              <Action
                key={extent.value}
                action={extent}
                name="extent"
                extraClass={at === 0 ? 'ds-review__action--right' : ''}
              >
                <small>{extent.detail}</small>
              </Action>
            ))}
          </div>
        </form>
        {view.besides !== null && <p class="ds-small">{view.besides}</p>}
        <p class="ds-screen">
          <a class="nl-link" href={view.back} data-key="Escape">
            {t.back}
          </a>
        </p>
        <h2 class="ds-review__label">{t.findingsAfter}</h2>
        <p data-busy={view.found.isBusy ? '' : undefined}>{view.found.summary}</p>
        {view.found.lists.map(({ label, all, more }) => (
          <section key={label} class="ds-review__changes">
            <h3>{label}</h3>
            <ShownList all={all} more={more} />
          </section>
        ))}
        <h2 class="ds-review__label">{t.will}</h2>
        {view.busy !== null && <p data-busy>{view.busy}</p>}
        {view.busy === null && view.changes.length === 0 && <p>{view.willNothing}</p>}
        {view.changes.map(({ label, all, more }) => (
          <section key={label} class="ds-review__changes">
            <h3>{label}</h3>
            <ShownList all={all} more={more} lang="nl" />
          </section>
        ))}
      </section>
    </Desk>
  );
}

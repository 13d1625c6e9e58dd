import type { Words } from '../../../words/nl.data.ts';
import type { LevelsFormView } from './review-view.ts';

/** Of which levels headings are that are set alike, each with what it was read as: said in one form. */
export function LevelsForm({ view, words }: { view: LevelsFormView; words: Words }) {
  const t = words.review;
  return (
    <form class="ds-review__form" method="post" action={view.action}>
      <p class="ds-soft">{t.levels.hint}</p>
      <div class="ds-review__levels">
        {view.headings.map(({ text, value, options }, at) => (
          <div key={at} class="ds-review__level">
            <label for={`niveau-${at}`} lang="nl">
              {text}
            </label>
            <select class="ds-review__select" id={`niveau-${at}`} name="level">
              {options.map((option) => (
                <option key={option.value} value={option.value} selected={option.value === value}>
                  {option.text}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <button class="nl-button" type="submit">
        {t.fields.submit}
      </button>
    </form>
  );
}

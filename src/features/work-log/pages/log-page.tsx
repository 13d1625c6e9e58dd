import { Listed } from '../../../frame/list/list-page.tsx';
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import type { LogView } from './present-log.ts';

/** Who did what in an organisation, the newest first, with the way to narrow it. */
export function WorkLogPage({ view, words }: { view: LogView; words: Words }) {
  const { frame, title, lead, form, days, labels, summary, none, pages, entries, data } = view;
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <FilterForm form={form} legend={labels.filter} submit={labels.show}>
        <div class="ds-filters">
          {days.map(({ name, label, value }) => (
            <div key={name} class="ds-field">
              <label class="utrecht-form-label" for={`veld-${name}`}>
                {label}
              </label>
              <input
                class="utrecht-textbox utrecht-textbox--html-input"
                type="date"
                id={`veld-${name}`}
                name={name}
                value={value}
              />
            </div>
          ))}
        </div>
      </FilterForm>
      {none === null ? (
        <div class="ds-block">
          <Listed summary={summary} pages={pages} words={words}>
            <ol class="ds-plain ds-rows">
              {entries.map(({ key, what, by, why }) => (
                <li key={key}>
                  <span>
                    {what}
                    {why.map((line) => (
                      <small key={line}>{line}</small>
                    ))}
                    <small>{by}</small>
                  </span>
                </li>
              ))}
            </ol>
          </Listed>
        </div>
      ) : (
        <p class="nl-paragraph">{none}</p>
      )}
      <p class="nl-paragraph ds-screen">
        {labels.asData}{' '}
        {data.map(({ href, text }, index) => (
          <>
            {index > 0 && ' · '}
            <a class="nl-link" href={href}>
              {text}
            </a>
          </>
        ))}
      </p>
    </WorkPage>
  );
}

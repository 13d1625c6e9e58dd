import { ListPage } from '../../../frame/list/list-page.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { RegisterView } from './present-register.ts';

/** A register: what is in it, narrowed by what is chosen, without scripts. */
export function RegisterPage({ view, words }: { view: RegisterView; words: Words }) {
  const search = view.search && (
    <div class="ds-field ds-field--search">
      <label class="utrecht-form-label" for="woorden">
        {view.search.label}
      </label>
      <input class="utrecht-textbox" type="search" id="woorden" name="woorden" value={view.search.value} />
    </div>
  );
  return (
    <ListPage view={view} words={words} search={search}>
      {view.ways.map(({ href, text }) => (
        <p class="nl-paragraph" key={href}>
          <a class="nl-link" href={href}>
            {text}
          </a>
        </p>
      ))}
      {view.none === null ? (
        <ul class="ds-hits ds-plain">
          {view.rows.map((row) => (
            <li key={row.href}>
              <h3 class="nl-heading nl-heading--level-3" lang={view.contentLanguage}>
                <a class="nl-link" href={row.href}>
                  {row.name}
                </a>
              </h3>
              {row.about !== '' && <p class="ds-small ds-soft">{row.about}</p>}
              {row.says !== null && <p lang={view.contentLanguage}>{row.says}</p>}
            </li>
          ))}
        </ul>
      ) : (
        <p class="nl-paragraph">{view.none}</p>
      )}
    </ListPage>
  );
}

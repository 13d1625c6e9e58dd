import { ListPage } from '../../../frame/list/list-page.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { CountedRegisterView, RegistersView } from './present-registers.ts';

/** Which registers an organisation has, and how much is in each. */
export function RegistersPage({ view, words }: { view: RegistersView; words: Words }) {
  return (
    <ListPage view={view} words={words}>
      {view.none === null ? <RegisterLinks registers={view.registers} /> : <p class="nl-paragraph">{view.none}</p>}
    </ListPage>
  );
}

/** The way into each register. */
export function RegisterLinks({ registers }: { registers: readonly CountedRegisterView[] }) {
  return (
    <ul class="ds-hits ds-plain">
      {registers.map(({ href, text, count, lead }) => (
        <li key={href}>
          <h3 class="nl-heading nl-heading--level-3">
            <a class="nl-link" href={href}>
              {text}
            </a>
          </h3>
          <p>{lead}</p>
          <p class="ds-small ds-soft">{count}</p>
        </li>
      ))}
    </ul>
  );
}

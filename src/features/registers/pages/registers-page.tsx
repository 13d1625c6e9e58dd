import { ListPage } from '../../../frame/list/list-page.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { CountedRegisterView, RegistersView } from './present-registers.ts';

/** Which registers an organisation has, and how much is in each. */
export function RegistersPage({ view, words }: { view: RegistersView; words: Words }) {
  return (
    <ListPage view={view} words={words}>
      {view.none === null ? (
        <RegisterLinks registers={view.registers} isWhole />
      ) : (
        <p class="nl-paragraph">{view.none}</p>
      )}
    </ListPage>
  );
}

type LinksProps = {
  readonly registers: readonly CountedRegisterView[];
  /** Whether they are all of a page, below its title. */
  readonly isWhole?: boolean;
};

/** The way into each register. */
export function RegisterLinks({ registers, isWhole = false }: LinksProps) {
  const Heading = isWhole ? 'h2' : 'h3';
  return (
    <ul class="ds-hits ds-plain">
      {registers.map(({ href, text, count, lead }) => (
        <li key={href}>
          <Heading class="nl-heading nl-heading--level-3">
            <a class="nl-link" href={href}>
              {text}
            </a>
          </Heading>
          <p>{lead}</p>
          <p class="ds-small ds-soft">{count}</p>
        </li>
      ))}
    </ul>
  );
}

import { Facts } from '../../../ui/facts/facts.tsx';
import type { AgreedView } from './present-agreed.ts';

/** The legend, the calendar, the names and the lists of an edition; each folded, since one comes for the document. */
export function AgreedLists({ agreed, language }: { agreed: AgreedView; language: string | undefined }) {
  return (
    <>
      {agreed.map(({ title, lines }) => (
        <details key={title} class="ds-loose">
          <summary>{title}</summary>
          <Facts
            facts={lines.map(({ name, says, isTheirs }) => ({
              term: name,
              value: <span lang={isTheirs ? language : undefined}>{says}</span>,
            }))}
          />
        </details>
      ))}
    </>
  );
}

import type { Anchor } from '../anchor.ts';

type TermsHereProps = {
  readonly label: string;
  readonly terms: readonly { readonly id: string; readonly term: string; readonly means: string }[];
  readonly all: Anchor;
};

/** The words of a page that not everybody knows, explained at its foot; folded, so that it is one stop for who comes by keyboard. */
export function TermsHere({ label, terms, all }: TermsHereProps) {
  return (
    <div class="ds-wide ds-screen">
      <details class="ds-words">
        <summary>{label}</summary>
        <dl class="ds-facts">
          {terms.map(({ id, term, means }) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a class="nl-link" href={all.href}>
            {all.text}
          </a>
        </p>
      </details>
    </div>
  );
}

import type { ComponentChildren } from 'preact';

export type Fact = { readonly term: string; readonly value: ComponentChildren };

/** Facts about a page as terms with their values: source, edition, hash. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="ds-facts">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ListedDocument } from './document-view.ts';

/** Documents that are being written, each with how far it is. */
export function DocumentList({ documents }: { documents: readonly ListedDocument[] }) {
  return (
    <ul class="ds-plain ds-doors">
      {documents.map(({ href, title, state, written, next }) => (
        <li key={href}>
          <a href={href}>
            {title}
            <small>{state}</small>
            <small>{written}</small>
            {next !== null && <small class="ds-doors__next">{next}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}

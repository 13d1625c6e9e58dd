import type { Anchor } from '../anchor.ts';

export type TextStatusView = {
  /** Names the line for who cannot see where it stands. */
  readonly label: string;
  /** "Hervertelling, ingekort; cijfers, koppen, namen en data als in het origineel." */
  readonly text: string;
  /** The body does not exist: said more strongly. */
  readonly isInvented: boolean;
  /** Where the originals are, each once. */
  readonly originals: readonly Anchor[];
  /** "Het origineel" before one address, "De 4 originelen" above several. */
  readonly originalsLabel: string;
};

/**
 * What the texts of a page are, above everything else, where they are not simply what a public body published. It is part of the content, so
 * that the skip link leads to it, and no live region: it stands there when the page opens.
 */
export function TextStatus({ status }: { status: TextStatusView }) {
  const { originals } = status;
  const links = originals.map((original) => (
    <a key={original.href} class="nl-link" href={original.href}>
      {original.text}
    </a>
  ));
  return (
    <div
      class={status.isInvented ? 'ds-status ds-status--invented' : 'ds-status'}
      role="note"
      aria-label={status.label}
    >
      <div class="ds-wide">
        <p>
          {status.text}
          {originals.length === 1 && (
            <>
              {' '}
              {status.originalsLabel}: {links}
            </>
          )}
        </p>
        {originals.length > 1 && (
          <details class="ds-loose">
            <summary>{status.originalsLabel}</summary>
            <ul class="ds-plain">
              {links.map((link) => (
                <li key={link.key}>{link}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

import type { Anchor } from '../anchor.ts';

export type PictureLinksView = {
  readonly label: string;
  /** The picture and its figures as files. */
  readonly links: readonly Anchor[];
  /** What to copy into another page; null where the site does not know its own address. */
  readonly embed: { readonly summary: string; readonly lead: string; readonly code: string } | null;
};

/** How to take a picture along: as files, or shown on another site. */
export function PictureLinks({ picture }: { picture: PictureLinksView }) {
  return (
    <div class="ds-picture ds-small ds-screen">
      <p>
        {picture.label}:{' '}
        {picture.links.map((link, index) => (
          <>
            {index > 0 && ' · '}
            <a class="nl-link" href={link.href}>
              {link.text}
            </a>
          </>
        ))}
      </p>
      {picture.embed && (
        <details class="ds-loose">
          <summary>{picture.embed.summary}</summary>
          <p>{picture.embed.lead}</p>
          <pre>
            <code>{picture.embed.code}</code>
          </pre>
        </details>
      )}
    </div>
  );
}

import type { Anchor } from '../anchor.ts';

export type PictureLinksView = {
  readonly label: string;
  /** The picture and its figures as files. */
  readonly links: readonly Anchor[];
  /** What to copy into another page; null where the site does not know its own address. */
  readonly embed: { readonly summary: string; readonly lead: string; readonly code: string } | null;
};

/** How to take a picture along: as files, or shown on another site. Folded, so that it is one stop of the keyboard. */
export function PictureLinks({ picture }: { picture: PictureLinksView }) {
  return (
    <details class="ds-loose ds-picture ds-small ds-screen">
      <summary>{picture.label}</summary>
      <p>
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
        <>
          <p>
            <b>{picture.embed.summary}.</b> {picture.embed.lead}
          </p>
          <pre>
            <code>{picture.embed.code}</code>
          </pre>
        </>
      )}
    </details>
  );
}

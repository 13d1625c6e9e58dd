import type { Anchor } from '../anchor.ts';

/** The same content as data. */
export function DataLinks({ links }: { links: readonly Anchor[] }) {
  return (
    <>
      {links.map((link, index) => (
        <>
          {index > 0 && ' · '}
          <a class="nl-link" href={link.href}>
            {link.text}
          </a>
        </>
      ))}
    </>
  );
}

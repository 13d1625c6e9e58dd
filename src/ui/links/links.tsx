import type { Anchor } from '../anchor.ts';

/** Ways to go on, one below the other. */
export function Links({ links }: { links: readonly Anchor[] }) {
  return (
    <ul class="ds-plain ds-links">
      {links.map((link) => (
        <li key={link.href}>
          <a class="nl-link" href={link.href}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

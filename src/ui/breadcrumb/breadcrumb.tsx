import type { Anchor } from '../anchor.ts';

/** Where this page lies: the pages above it as links, and the page itself, which is not a link. */
export function Breadcrumb({ label, above, current }: { label: string; above: readonly Anchor[]; current: string }) {
  return (
    <nav class="utrecht-breadcrumb-nav ds-crumbs ds-screen" aria-label={label}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {above.map((link) => (
          <li key={link.href}>
            <a class="nl-link" href={link.href}>
              {link.text}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}

import type { Anchor } from '../anchor.ts';

/**
 * Where this page lies: the pages above it as links, and the page itself, which is not a link. On paper only where nothing else of the page says
 * of whom it is (`onPaper`).
 */
export function Breadcrumb({
  label,
  above,
  current,
  onPaper = false,
}: {
  label: string;
  above: readonly Anchor[];
  current: string;
  onPaper?: boolean;
}) {
  return (
    <nav class={`utrecht-breadcrumb-nav ds-crumbs${onPaper ? '' : ' ds-screen'}`} aria-label={label}>
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

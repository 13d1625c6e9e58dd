import type { Anchor } from '../anchor.ts';

/** The headings of this page as links. */
export function Contents({
  label,
  links,
  language,
}: {
  label: string;
  links: readonly Anchor[];
  language?: string | undefined;
}) {
  return (
    <nav class="ds-fold ds-contents ds-screen" aria-label={label}>
      <p class="ds-fold__label" aria-hidden="true">
        {label}
      </p>
      <details>
        <summary>{label}</summary>
        <ol class="ds-plain" lang={language}>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

export type FindingCardView = {
  readonly key: string;
  readonly href: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly severityText: string;
  readonly title: string;
  readonly message: string;
  /** What it is about and where. */
  readonly about: string;
  /** How often more the same was found. */
  readonly more: string | null;
  /** Said where the organisation explained it. */
  readonly explained: string | null;
};

/** Findings under each other: how serious in a word, what, and where. */
export function FindingCards({
  findings,
  level,
  language,
}: {
  findings: readonly FindingCardView[];
  /** The level of their headings. */
  level: 2 | 3;
  language?: string | undefined;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul class="ds-found ds-plain">
      {findings.map((finding) => (
        <li key={finding.key} data-severity={finding.severity}>
          <p class="ds-found__kind">
            <b>{finding.severityText}</b>
            {finding.more && <span> · {finding.more}</span>}
            {finding.explained && <span> · {finding.explained}</span>}
          </p>
          <Heading class="nl-heading nl-heading--level-3">
            <a class="nl-link" href={finding.href}>
              {finding.title}
            </a>
          </Heading>
          <p>{finding.message}</p>
          {finding.about !== '' && (
            <p class="ds-small ds-soft" lang={language}>
              {finding.about}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

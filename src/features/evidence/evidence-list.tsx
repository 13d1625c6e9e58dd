import { evidenceWords } from '../../words/evidence/evidence-words.data.ts';
import type { Language } from '../../words/numerals.ts';
import type { EvidenceView } from './present-evidence.ts';

type ListProps = {
  readonly evidence: readonly EvidenceView[];
  readonly language: Language;
  /** The language of what the organisation wrote, where the interface speaks another. */
  readonly own: string | undefined;
};

/** What was really done for a thread; nothing where nothing is recorded. */
export function EvidenceSection({ evidence, language, own }: ListProps) {
  if (evidence.length === 0) return null;
  const t = evidenceWords[language];
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2" id="bewijs">
        {t.title}
      </h2>
      <p class="ds-soft ds-small">{t.lead}</p>
      <EvidenceItems evidence={evidence} own={own} />
    </section>
  );
}

export function EvidenceItems({ evidence, own }: Omit<ListProps, 'language'>) {
  return (
    <ul class="ds-plain ds-links">
      {evidence.map(({ href, text, about, says }) => (
        <li key={href}>
          <a class="nl-link" href={href} lang={own}>
            {text}
          </a>{' '}
          <small class="ds-soft">{about}</small>
          {says !== null && (
            <p class="ds-small" lang={own}>
              {says}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

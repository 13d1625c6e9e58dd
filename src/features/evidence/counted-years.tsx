import { evidenceWords } from '../../words/evidence/evidence-words.data.ts';
import type { Language } from '../../words/numerals.ts';
import { EvidenceItems } from './evidence-list.tsx';
import type { CountedYearView } from './present-counted.ts';

type YearsProps = {
  readonly counted: readonly CountedYearView[];
  readonly language: Language;
  readonly own: string | undefined;
};

/** What stands behind the figures of an indicator, a year each; nothing where nothing is recorded. */
export function CountedYears({ counted, language, own }: YearsProps) {
  if (counted.length === 0) return null;
  const t = evidenceWords[language];
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2" id="geteld">
        {t.counted}
      </h2>
      <p class="ds-soft ds-small">{t.countedLead}</p>
      {counted.map(({ year, found, items }) => (
        <div key={year} id={`geteld-${year}`}>
          <h3 class="nl-heading nl-heading--level-3">
            {year}: {found}
          </h3>
          <EvidenceItems evidence={items} own={own} />
        </div>
      ))}
    </section>
  );
}

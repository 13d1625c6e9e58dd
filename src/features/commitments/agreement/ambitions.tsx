import type { Anchor } from '../../../ui/anchor.ts';
import { Facts } from '../../../ui/facts/facts.tsx';
import { KeyFigures } from '../../../ui/key-figures/key-figures.tsx';
import type { Language } from '../../../words/numerals.ts';
import { agreementWords } from './agreement-words.data.ts';

/** An ambition with the plans that work it out and the reports that tell of it. */
export type AmbitionView = {
  readonly key: string;
  readonly text: string;
  /** The page of the commitment, which says why each plan belongs to it. */
  readonly href: string;
  readonly outcome: string;
  readonly isAccounted: boolean;
  readonly plans: readonly (Anchor & { /** "mogelijk" */ readonly remark: string | null })[];
  readonly morePlans: string | null;
  readonly reports: readonly Anchor[];
};

export type AmbitionsView = {
  /** What was counted. */
  readonly counted: string;
  readonly keyFigures: readonly { readonly value: string; readonly label: string }[];
  readonly meaning: readonly { readonly term: string; readonly value: string }[];
  readonly groups: readonly {
    readonly key: string;
    readonly title: Anchor;
    readonly ambitions: readonly AmbitionView[];
  }[];
};

type AmbitionsProps = {
  readonly view: AmbitionsView;
  readonly interfaceLanguage: Language;
  /** The language of what the documents wrote, where it is another. */
  readonly language: string | undefined;
};

/** How many ambitions came how far, and what that means. */
export function AmbitionCounts({ view, interfaceLanguage }: Omit<AmbitionsProps, 'language'>) {
  return (
    <>
      <p class="nl-paragraph">{view.counted}</p>
      <KeyFigures figures={view.keyFigures} />
      {view.meaning.length > 0 && (
        <details class="ds-loose">
          <summary>{agreementWords[interfaceLanguage].meaning}</summary>
          <Facts facts={view.meaning} />
        </details>
      )}
    </>
  );
}

/** The ambitions of an agreement by theme, each with what became of it. */
export function AmbitionGroups({ view, interfaceLanguage, language }: AmbitionsProps) {
  const t = agreementWords[interfaceLanguage];
  const links = (anchors: readonly (Anchor & { readonly remark?: string | null })[]) =>
    anchors.map(({ href, text, remark }, at) => (
      <span key={href}>
        {at > 0 && '; '}
        {remark && `${remark} `}
        <a class="nl-link" href={href} lang={language}>
          {text}
        </a>
      </span>
    ));
  return (
    <>
      {view.groups.map(({ key, title, ambitions }) => (
        <section key={key}>
          <h3 class="nl-heading nl-heading--level-3 ds-block" lang={language}>
            <a class="nl-link" href={title.href}>
              {title.text}
            </a>
          </h3>
          <ul class="ds-hits ds-plain">
            {ambitions.map((ambition) => (
              <li key={ambition.key}>
                <a class="nl-link" href={ambition.href} lang={language}>
                  {ambition.text}
                </a>
                <p>{ambition.isAccounted ? <b>{ambition.outcome}</b> : ambition.outcome}</p>
                {ambition.reports.length > 0 && (
                  <p class="ds-small">
                    {t.accountIn} {links(ambition.reports)}
                  </p>
                )}
                {ambition.plans.length > 0 && (
                  <p class="ds-small ds-soft">
                    {t.carriedBy} {links(ambition.plans)} {ambition.morePlans}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { FindingCards, type FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import { FollowLink } from '../../../ui/follow-link/follow-link.tsx';
import { KeyFigures } from '../../../ui/key-figures/key-figures.tsx';
import { PublicationGrid, type PublicationGridView } from '../../../ui/publication-grid/publication-grid.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { registersWords } from '../../../words/registers/registers-words.data.ts';
import type { CountedRegisterView } from '../../registers/pages/present-registers.ts';
import { RegisterLinks } from '../../registers/pages/registers-page.tsx';

export type OrganisationView = PageView & {
  readonly kind: string;
  readonly name: string;
  readonly lead: string;
  readonly keyFigures: readonly { readonly value: string; readonly label: string }[];
  /** The state of account in a few numbers; null where nothing was judged. */
  readonly state: {
    readonly figures: readonly { readonly value: string; readonly label: string }[];
    readonly open: Anchor;
  } | null;
  /** The most striking ones. */
  readonly findings: readonly FindingCardView[];
  readonly grid: PublicationGridView;
  readonly recent: readonly (Anchor & { readonly about: string })[];
  /** What is not there any more, told quietly. */
  readonly withdrawn: readonly (Anchor & { readonly about: string })[];
  /** What really happened, by register; none where nothing is shown of that. */
  readonly registers: readonly CountedRegisterView[];
  /** The ways into this organisation; the first stands out. */
  readonly ways: readonly Anchor[];
  readonly follow: Anchor;
};

/** One organisation: its publications by year and kind. */
export function OrganisationPage({ view, words }: { view: OrganisationView; words: Words }) {
  const t = words.organisation;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.name} />}
        badges={[view.kind]}
        title={view.name}
        titleLanguage={view.contentLanguage}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
        {view.grid.rows.length > 0 && <KeyFigures figures={view.keyFigures} />}
        <FollowLink follow={view.follow} />
      </TitleBand>
      {view.grid.rows.length > 0 && (
        <div class="ds-wide ds-page">
          {view.state && (
            <div class="ds-state">
              <h2 class="nl-heading nl-heading--level-2">{words.threads.state.title}</h2>
              <KeyFigures figures={view.state.figures} />
              <p>
                <a class="nl-link" href={view.state.open.href}>
                  {view.state.open.text}
                </a>
              </p>
            </div>
          )}
          {view.findings.length > 0 && (
            <section>
              <h2 class="nl-heading nl-heading--level-2">{words.start.findings}</h2>
              <FindingCards findings={view.findings} level={3} language={view.contentLanguage} />
            </section>
          )}
          <section class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{t.publications}</h2>
            <PublicationGrid grid={view.grid} words={t} language={view.contentLanguage} />
          </section>
          <p class="ds-actions">
            {view.ways.map((way, index) => (
              <a key={way.href} class={index === 0 ? 'nl-button' : 'nl-button ds-quiet'} href={way.href}>
                {way.text}
              </a>
            ))}
          </p>
          {view.registers.length > 0 && (
            <section class="ds-block">
              <h2 class="nl-heading nl-heading--level-2">{registersWords[view.frame.language].title}</h2>
              <RegisterLinks registers={view.registers} />
            </section>
          )}
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{t.recent}</h2>
            <ul class="ds-plain ds-links">
              {view.recent.map((publication) => (
                <li key={publication.href}>
                  <a class="nl-link" href={publication.href} lang={view.contentLanguage}>
                    {publication.text}
                  </a>{' '}
                  <small class="ds-soft">{publication.about}</small>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {view.withdrawn.length > 0 && (
        <div class="ds-wide ds-page">
          <h2 class="nl-heading nl-heading--level-2">{words.withdrawn.list}</h2>
          <ul class="ds-plain ds-links">
            {view.withdrawn.map((publication) => (
              <li key={publication.href}>
                <a class="nl-link" href={publication.href}>
                  {publication.text}
                </a>{' '}
                <small class="ds-soft">{publication.about}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Document>
  );
}

import { Fragment } from 'preact';
import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Document } from '../../../ui/document/document.tsx';
import { FindingCards, type FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import { SearchForm } from '../../../ui/search-form/search-form.tsx';
import { TrailPicture } from '../../../ui/trail-picture/trail-picture.tsx';
import type { TrailPictureView } from '../../../ui/trail-picture/trail-picture-view.ts';
import type { Words } from '../../../words/nl.data.ts';

export type OrganisationCard = Anchor & {
  readonly about: string;
  readonly findings: Anchor | null;
  /** What its texts are, where they are not simply what it published. */
  readonly status: string | null;
  readonly publications: readonly Anchor[];
};

/** A trail with one lane of its picture. */
export type StartTrail = {
  readonly body: string;
  readonly status: string | null;
  readonly link: Anchor;
  readonly picture: TrailPictureView;
};

export type StartView = PageView & {
  readonly trail: StartTrail | null;
  /** What is told of the findings together: that they are of this week, where all are. */
  readonly foundTitle: string;
  readonly findings: readonly (FindingCardView & { readonly status: string | null })[];
  readonly kinds: readonly { readonly name: string; readonly organisations: readonly OrganisationCard[] }[];
  /** The way to a list of what a reader follows; null where there is nothing to follow. */
  readonly follow: Anchor | null;
  /** Searches to try. */
  readonly tries: readonly Anchor[];
  readonly search: { readonly action: string; readonly language: string | null };
  /** The way to where a newcomer tries the workspace; null where nobody may. */
  readonly demo: Anchor | null;
};

/** The first page: a search box, what is striking, the organisations, and then how it works. */
export function StartPage({ view, words }: { view: StartView; words: Words }) {
  const t = words.start;
  const language = view.contentLanguage;
  return (
    <Document {...view.frame} sheets={['overviewCss', 'threadTableCss']} search={null}>
      <div class="ds-band ds-start">
        <div class="ds-wide ds-start__head">
          <div>
            <h1 class="nl-heading nl-heading--level-1">{t.title}</h1>
            <p class="nl-paragraph">{t.lead}</p>
            {view.demo && (
              <p class="nl-paragraph">
                <a class="nl-link" href={view.demo.href}>
                  {view.demo.text}
                </a>
              </p>
            )}
          </div>
          <div>
            <SearchForm
              id="zoek"
              isOfOne={false}
              query=""
              {...view.search}
              large
              words={{ ...words.frame.search, everywhere: t.search }}
            />
            <p class="ds-small ds-soft">
              {t.try}{' '}
              {view.tries.map((one, at) => (
                <Fragment key={one.href}>
                  {at > 0 && ', '}
                  <a class="nl-link" href={one.href} lang="nl">
                    {one.text}
                  </a>
                </Fragment>
              ))}
            </p>
          </div>
        </div>
      </div>
      <div class="ds-wide ds-page">
        {view.trail && <Shown trail={view.trail} words={words} language={language} />}
        {view.findings.length > 0 && (
          <section class="ds-block ds-start__found">
            <h2 class="nl-heading nl-heading--level-2">{view.foundTitle}</h2>
            <FindingCards findings={view.findings} level={3} language={language} />
          </section>
        )}
        <section class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{t.organisations}</h2>
          {view.kinds.length === 0 && <p class="nl-paragraph">{t.empty}</p>}
          <div class="ds-start__kinds">
            {view.kinds.map(({ name, organisations }) => (
              <section key={name} class="ds-start__kind">
                <h3 class="nl-heading nl-heading--level-3">{name}</h3>
                <ul class="ds-plain ds-cards">
                  {organisations.map((organisation) => (
                    <Organisation key={organisation.href} organisation={organisation} language={language} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {view.follow && (
            <p class="nl-paragraph">
              <a class="nl-link" href={view.follow.href}>
                {view.follow.text}
              </a>
            </p>
          )}
        </section>
        <section class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{t.how}</h2>
          <ol class="ds-plain ds-steps">
            {t.steps.map(([title, text]) => (
              <li key={title}>
                <h3 class="nl-heading nl-heading--level-3">{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Document>
  );
}

function Shown({ trail, words, language }: { trail: StartTrail; words: Words; language: string | undefined }) {
  return (
    <section class="ds-start__trail" aria-labelledby="uitgelicht">
      <h2 id="uitgelicht" class="ds-start__about">
        {trail.body} ·{' '}
        <a class="nl-link" href={trail.link.href} lang={language}>
          {trail.link.text}
        </a>
      </h2>
      {trail.status && <p class="ds-small ds-soft">{trail.status}</p>}
      <TrailPicture view={trail.picture} words={words.threads.picture.drawing} language={language} />
    </section>
  );
}

function Organisation({ organisation, language }: { organisation: OrganisationCard; language: string | undefined }) {
  return (
    <li>
      <h4 lang={language}>
        <a class="nl-link" href={organisation.href}>
          {organisation.text}
        </a>
      </h4>
      <p class="ds-soft">
        {organisation.about}
        {organisation.findings && (
          <>
            {' · '}
            <a class="nl-link" href={organisation.findings.href}>
              {organisation.findings.text}
            </a>
          </>
        )}
      </p>
      {organisation.status && <p class="ds-small">{organisation.status}</p>}
      <ul class="ds-plain" lang={language}>
        {organisation.publications.map((publication) => (
          <li key={publication.href}>
            <a class="nl-link" href={publication.href}>
              {publication.text}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

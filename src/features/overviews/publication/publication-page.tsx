import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Corrected, type CorrectedView } from '../../../ui/corrected/corrected.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Doubts, type DoubtView } from '../../../ui/doubts/doubts.tsx';
import { Facts } from '../../../ui/facts/facts.tsx';
import { KeyFigures } from '../../../ui/key-figures/key-figures.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Outline, type OutlineNode } from '../../../ui/outline/outline.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { agreementWords } from '../../commitments/agreement/agreement-words.data.ts';
import { AmbitionCounts, AmbitionGroups, type AmbitionsView } from '../../commitments/agreement/ambitions.tsx';
import { AgreedLists } from './agreed.tsx';
import type { AgreedView } from './present-agreed.ts';
import type { StandingView } from './present-standing.ts';
import { Compared, Standing } from './standing.tsx';

export type EditionView = {
  readonly name: string;
  /** Its lasting address. */
  readonly href: string;
  /** It is the one that the page shows. */
  readonly isShown: boolean;
  readonly frozen: string;
  /** Null for one that was imported. */
  readonly standing: StandingView | null;
  readonly change: string;
  /** Of one that was written here the chapters that changed, each beside what it was. */
  readonly compared: readonly Anchor[];
};

export type PublicationView = PageView & {
  readonly badges: readonly string[];
  readonly title: string;
  /** How the edition stands that the page shows. */
  readonly standing: StandingView | null;
  readonly older: { readonly text: string; readonly link: Anchor } | null;
  /** What the rules found about it, as a link to those; null where nothing. */
  readonly findings: Anchor | null;
  /** All of it on one page. */
  readonly whole: Anchor;
  /** Of an agreement its ambitions with what became of them, and the way to all of them. */
  readonly ambitions: { readonly view: AmbitionsView; readonly all: Anchor } | null;
  readonly keyFigures: readonly { readonly value: string; readonly label: string }[];
  readonly outline: readonly OutlineNode[];
  readonly editions: readonly EditionView[];
  /** What was agreed for it where it was written here. */
  readonly agreed: AgreedView;
  readonly hash: string;
  /** How anybody makes the hash himself. */
  readonly recount: Anchor;
  readonly sources: {
    readonly summary: string;
    /** With which layout profiles it was read, and how much of it persons looked at. */
    readonly readWith: readonly string[];
    readonly addresses: readonly Anchor[];
  };
  /** What was corrected of chapters that it has no more. */
  readonly corrected: readonly CorrectedView[];
  readonly doubts: { readonly lead: string; readonly rows: readonly DoubtView[]; readonly more: string | null };
  readonly notes: {
    readonly lead: string;
    readonly rows: readonly {
      readonly text: string;
      readonly why: string;
      /** Why is as an earlier program wrote it: in the language of the publications. */
      readonly isAsWritten: boolean;
      readonly position: string;
    }[];
    readonly more: string | null;
  };
};

/** One publication: what is in it, where it came from, its editions, and what could not be placed. */
export function PublicationPage({ view, words }: { view: PublicationView; words: Words }) {
  const t = words.publication;
  const language = view.contentLanguage;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} />}
        badges={view.badges}
        title={view.title}
        titleLanguage={language}
      >
        <KeyFigures figures={view.keyFigures} />
        {view.findings && (
          <p class="nl-paragraph ds-screen">
            <a class="nl-link" href={view.findings.href}>
              {view.findings.text}
            </a>
          </p>
        )}
      </TitleBand>
      <div class="ds-wide ds-page ds-page--split">
        <div>
          {view.older && (
            <Notice>
              <p>
                {view.older.text}{' '}
                <a class="nl-link" href={view.older.link.href}>
                  {view.older.link.text}
                </a>
              </p>
            </Notice>
          )}
          {view.standing && (
            <Standing standing={view.standing} interfaceLanguage={view.frame.language} language={language} />
          )}
          {view.ambitions && <Ambitions ambitions={view.ambitions} view={view} />}
          <h2 class="nl-heading nl-heading--level-2">{t.tree}</h2>
          <Outline nodes={view.outline} language={language} />
          <p class="nl-paragraph ds-screen">
            <a class="nl-link" href={view.whole.href}>
              {view.whole.text}
            </a>
          </p>
        </div>
        <div class="ds-page__side">
          <h2 class="nl-heading nl-heading--level-2">{t.about}</h2>
          <Facts
            facts={[
              {
                term: t.sources,
                value: (
                  <>
                    {view.sources.summary}
                    {view.sources.readWith.map((sentence) => (
                      <small key={sentence} class="ds-soft ds-line">
                        {sentence}
                      </small>
                    ))}
                    {view.sources.addresses.map((address) => (
                      <span key={address.href}>
                        <br />
                        <a class="nl-link" href={address.href}>
                          {address.text}
                        </a>
                      </span>
                    ))}
                  </>
                ),
              },
              {
                term: words.edition.hash,
                value: (
                  <>
                    <code>{view.hash}</code>
                    <small class="ds-soft ds-line">
                      {words.edition.hashMeaning}{' '}
                      <a class="nl-link" href={view.recount.href}>
                        {view.recount.text}
                      </a>
                    </small>
                  </>
                ),
              },
            ]}
          />
          <AgreedLists agreed={view.agreed} language={language} />
          <h2 class="nl-heading nl-heading--level-2">{words.edition.list}</h2>
          <ol class="ds-plain ds-editions">
            {view.editions.map((edition) => (
              <li key={edition.name}>
                {edition.isShown ? (
                  <b>{edition.name}</b>
                ) : (
                  <a class="nl-link" href={edition.href}>
                    {edition.name}
                  </a>
                )}
                {edition.standing?.steps.map((step) => (
                  <span key={step.text}>{step.text}</span>
                ))}
                <span class={edition.standing === null ? undefined : 'ds-soft'}>{edition.frozen}</span>
                <span class="ds-soft">{edition.change}</span>
                {edition.compared.length > 0 && (
                  <Compared compared={edition.compared} interfaceLanguage={view.frame.language} language={language} />
                )}
                {edition.isShown && (
                  <a class="nl-link" href={edition.href}>
                    {words.edition.lasting}
                  </a>
                )}
              </li>
            ))}
          </ol>
          {view.corrected.length > 0 && (
            <>
              <h2 class="nl-heading nl-heading--level-2">{words.corrected.heading}</h2>
              <Corrected corrected={view.corrected} language={language} />
            </>
          )}
          <h2 class="nl-heading nl-heading--level-2">{t.notes}</h2>
          <p class="nl-paragraph">{view.notes.lead}</p>
          {view.notes.rows.length > 0 && (
            <details class="ds-loose">
              <summary>{t.notes}</summary>
              <ul class="ds-plain">
                {view.notes.rows.map((note, index) => (
                  <li key={index}>
                    <q lang={language}>{note.text}</q>
                    <span class="ds-soft" lang={note.isAsWritten ? language : undefined}>
                      {note.why}
                    </span>
                    <small class="ds-soft">{note.position}</small>
                  </li>
                ))}
              </ul>
              {view.notes.more && <p>{view.notes.more}</p>}
            </details>
          )}
          <h2 class="nl-heading nl-heading--level-2">{words.doubt.heading}</h2>
          <p class="nl-paragraph">{view.doubts.lead}</p>
          {view.doubts.rows.length > 0 && (
            <details class="ds-loose">
              <summary>{words.doubt.heading}</summary>
              <Doubts doubts={view.doubts.rows} language={language} />
              {view.doubts.more && <p>{view.doubts.more}</p>}
            </details>
          )}
        </div>
      </div>
    </Document>
  );
}

type AmbitionsProps = { ambitions: NonNullable<PublicationView['ambitions']>; view: PublicationView };

function Ambitions({ ambitions: { view: ambitions, all }, view }: AmbitionsProps) {
  const { language } = view.frame;
  return (
    <section>
      <h2 class="nl-heading nl-heading--level-2">{agreementWords[language].title}</h2>
      <AmbitionCounts view={ambitions} interfaceLanguage={language} />
      <AmbitionGroups view={ambitions} interfaceLanguage={language} language={view.contentLanguage} />
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={all.href}>
          {all.text}
        </a>
      </p>
    </section>
  );
}

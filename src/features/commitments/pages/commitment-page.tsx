import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Facts } from '../../../ui/facts/facts.tsx';
import { FindingCards, type FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import { Light, type LightView } from '../../../ui/light/light.tsx';
import { Place, type PlaceView } from '../../../ui/place/place.tsx';
import { type DiffPiece, Piece } from '../../../ui/side-by-side/side-by-side.tsx';
import { Sign, SignSheet } from '../../../ui/thread-table/sign.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { EvidenceSection } from '../../evidence/evidence-list.tsx';
import type { EvidenceView } from '../../evidence/present-evidence.ts';
import { CarriedOut, type CarriedView, type CarrierView, CarriesOut } from './carried.tsx';
import type { Why } from './say-why.ts';
import type { ThreeAnswers } from './three-answers.ts';

/** What one document said about the commitment. */
export type ToldView = {
  readonly key: string;
  readonly isAccount: boolean;
  readonly sign: 'stated' | 'answered' | 'perhaps' | 'repeats';
  readonly kind: string;
  readonly publication: string;
  readonly source: Anchor;
  /** Where it stands in its file. */
  readonly place: PlaceView | null;
  readonly heading: string | null;
  readonly pieces: readonly DiffPiece[];
  /** How it stood, as its own document says it; null where that says nothing of it. */
  readonly light: LightView | null;
  readonly remark: string | null;
  /** That it may be another commitment than what came before. */
  readonly doubt: string | null;
  /** Why this belongs to what came before. */
  readonly why: Why | null;
};

/** All that the page of one commitment shows. */
export type CommitmentView = PageView & {
  readonly badges: readonly string[];
  readonly title: string;
  readonly field: Anchor | null;
  readonly answers: ThreeAnswers;
  /** Where an account may stand that no link ties to it. */
  readonly perhapsIn: readonly Anchor[];
  /** What was agreed for a term and it carries out. */
  readonly agreed: readonly CarriedView[];
  readonly told: readonly ToldView[];
  /** What really happened for it. */
  readonly evidence: readonly EvidenceView[];
  readonly ended: string | null;
  /** By what it is carried out; null where nothing was agreed for a term, or nobody looked. */
  readonly carriers: readonly CarrierView[] | null;
  /** Said where nothing was found that carries it out. */
  readonly noCarriers: string;
  readonly findings: readonly FindingCardView[];
};

/** One commitment: its three answers, and what each document said about it through the years. */
export function CommitmentPage({ view, words }: { view: CommitmentView; words: Words }) {
  const t = words.threads.commitment;
  const language = view.contentLanguage;
  return (
    <Document {...view.frame} sheets={['overviewCss', 'threadTableCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.badge} />}
        badges={view.badges}
        title={view.title}
        titleLanguage={language}
      >
        {view.field && (
          <p class="nl-paragraph">
            <a class="nl-link" href={view.field.href}>
              {view.field.text}
            </a>
          </p>
        )}
      </TitleBand>
      <div class="ds-wide ds-page">
        <SignSheet />
        <div class="ds-answered">
          <div>
            <h2 class="nl-heading nl-heading--level-2">{t.answers}</h2>
            <p class="ds-soft ds-small">{t.answersLead}</p>
            <Facts
              facts={[
                { term: t.said, value: view.answers.said },
                { term: t.supported, value: view.answers.supported },
                { term: t.inTime, value: view.answers.inTime },
              ]}
            />
            {view.perhapsIn.length > 0 && (
              <p class="ds-mark" data-sign="perhaps">
                <Sign name="perhaps" />{' '}
                <span>
                  {t.mayTell}{' '}
                  {view.perhapsIn.map(({ href, text }, at) => (
                    <span key={href}>
                      {at > 0 && ', '}
                      <a class="nl-link" href={href} lang={language}>
                        {text}
                      </a>
                    </span>
                  ))}
                </span>
              </p>
            )}
            <div class="ds-block">
              <h2 class="nl-heading nl-heading--level-2">{words.threads.finding.list}</h2>
              {view.findings.length === 0 ? (
                <p class="nl-paragraph">{t.noFindings}</p>
              ) : (
                <FindingCards findings={view.findings} level={3} language={language} />
              )}
            </div>
          </div>
          <div>
            {view.agreed.length > 0 && <CarriesOut agreed={view.agreed} words={words} language={language} />}
            <div class="ds-block">
              <h2 class="nl-heading nl-heading--level-2">{t.wordings}</h2>
              {view.told.some(({ pieces }) => pieces.some(({ change }) => change !== 'same')) && (
                <p class="ds-soft ds-small">{t.wordingsLead}</p>
              )}
              <ol class="ds-told ds-plain">
                {view.told.map((told) => (
                  <Told key={told.key} told={told} words={words} language={language} />
                ))}
              </ol>
              {view.ended && (
                <p class="ds-mark" data-sign="gone">
                  <Sign name="gone" /> {view.ended}
                </p>
              )}
            </div>
            <EvidenceSection evidence={view.evidence} language={view.frame.language} own={language} />
            {view.carriers !== null && (
              <CarriedOut carriers={view.carriers} none={view.noCarriers} words={words} language={language} />
            )}
          </div>
        </div>
      </div>
    </Document>
  );
}

function Told({ told, words, language }: { told: ToldView; words: Words; language: string | undefined }) {
  return (
    <li>
      <p class="ds-mark" data-sign={told.sign}>
        <Sign name={told.sign} />{' '}
        <span>
          <b lang={language}>{told.publication}</b> · {told.kind} ·{' '}
          <a class="nl-link" href={told.source.href} lang={language}>
            {told.source.text}
          </a>
        </span>
      </p>
      {told.doubt && <p class="ds-small ds-soft">{told.doubt}</p>}
      {told.heading && (
        <p lang={language}>
          <b>{told.heading}</b>
        </p>
      )}
      {told.remark ? (
        <p class="ds-soft">{told.remark}</p>
      ) : (
        <p lang={language}>
          {told.pieces.map((piece, index) => (
            <Piece key={index} piece={piece} words={words.compare} />
          ))}
        </p>
      )}
      {told.light && <Light light={told.light} language={language} />}
      {told.place && (
        <p class="ds-small ds-soft">
          <Place place={told.place} />
        </p>
      )}
      {told.why && (
        <p class="ds-small ds-soft">
          {words.threads.commitment.why}: {told.why.sure}. {told.why.reason}
        </p>
      )}
    </li>
  );
}

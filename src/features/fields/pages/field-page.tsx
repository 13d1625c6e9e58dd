import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Cite } from '../../../ui/cite/cite.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { FindingCards } from '../../../ui/finding-card/finding-card.tsx';
import { FollowLink } from '../../../ui/follow-link/follow-link.tsx';
import { Neighbours } from '../../../ui/neighbours/neighbours.tsx';
import { PictureLinks } from '../../../ui/picture/picture-links.tsx';
import { Legend } from '../../../ui/thread-table/legend.tsx';
import { ThreadTable } from '../../../ui/thread-table/thread-table.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import { TrailPicture } from '../../../ui/trail-picture/trail-picture.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { EvidenceSection } from '../../evidence/evidence-list.tsx';
import type { FieldView } from './field-view.ts';

/** The thread of a field: everything that its documents say about what they promise and measure, from left to right in time. */
export function FieldPage({ view, words }: { view: FieldView; words: Words }) {
  const t = words.threads;
  const language = view.contentLanguage;
  return (
    <Document {...view.frame} sheets={['threadTableCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.code ?? view.title} />}
        badges={view.badges}
        code={view.code}
        title={view.title}
        titleLanguage={language}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
        {view.crossings.map((crossing) => (
          <p key={crossing.href} class="nl-paragraph">
            {crossing.label}{' '}
            <a class="nl-link" href={crossing.href} lang={language}>
              {crossing.text}
            </a>
          </p>
        ))}
        {view.names.length > 0 && (
          <div class="nl-paragraph ds-small">
            <b>{t.field.names}</b>
            <ul class="ds-plain" lang={language}>
              {view.names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        )}
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.picture && (
          <>
            <TrailPicture view={view.picture.drawn} words={t.picture.drawing} language={language} />
            <PictureLinks picture={view.picture.links} />
          </>
        )}
        {view.money && (
          <p class="nl-paragraph">
            <a class="nl-link" href={view.money.href}>
              {view.money.text}
            </a>
          </p>
        )}
        <FollowLink follow={view.follow} />
        {/* before the long table, which is many screens high on a phone */}
        {view.findings.length > 0 && (
          <section class="ds-before" aria-labelledby="bevindingen">
            <h2 class="nl-heading nl-heading--level-2" id="bevindingen">
              {t.finding.list}
            </h2>
            <FindingCards findings={view.findings} level={3} language={language} />
            <p class="nl-paragraph ds-screen">
              <a class="nl-link" href={view.allFindings.href}>
                {view.allFindings.text}
              </a>
            </p>
          </section>
        )}
        {view.picture && <h2 class="nl-heading nl-heading--level-2">{t.picture.table}</h2>}
        <p class="nl-paragraph ds-small ds-soft">{[view.remark, view.absent].filter(Boolean).join(' ')}</p>
        {view.table.groups.length > 0 && (
          <>
            <ThreadTable table={view.table} language={language} />
            <Legend title={t.table.legend} signs={view.legend} />
          </>
        )}
        {view.more && (
          <p class="nl-paragraph">
            <a class="nl-link" href={view.more.href}>
              {view.more.text}
            </a>
          </p>
        )}
        <EvidenceSection evidence={view.evidence} language={view.frame.language} own={language} />
        <Cite cite={view.cite} level={2} />
        <Neighbours label={words.chapter.neighbours} {...view.beside} words={words.chapter} language={language} />
      </div>
    </Document>
  );
}

import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Facts } from '../../../ui/facts/facts.tsx';
import { ScrollRegion } from '../../../ui/scroll-region/scroll-region.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { registersWords } from '../../../words/registers/registers-words.data.ts';
import type { RowsView } from './present-fields.ts';
import type { LinkedView, RegistrationView, SourceView } from './present-registration.ts';
import type { SaidValue } from './say-value.ts';

type PageProps = { readonly view: RegistrationView; readonly words: Words; readonly language: Language };

/** Something in a register: all that is recorded of it, what leads to it, and where that is said. */
export function RegistrationPage({ view, words, language }: PageProps) {
  const t = registersWords[language];
  const own = view.contentLanguage;
  const hasAbsent = view.facts.some(({ absent }) => absent !== null);
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} />}
        badges={[view.badge]}
        title={view.title}
        titleLanguage={own}
      >
        {view.about !== '' && <p class="nl-paragraph nl-paragraph--lead">{view.about}</p>}
      </TitleBand>
      <div class="ds-wide ds-page">
        <div class="ds-prose" lang={own}>
          {view.says.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        {view.facts.length > 0 && (
          <section class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{t.facts}</h2>
            <Facts
              facts={view.facts.map(({ term, values, absent }) => ({
                term,
                value: absent === null ? <Values values={values} own={own} /> : <i class="ds-soft">{absent}</i>,
              }))}
            />
            {hasAbsent && <p class="ds-small ds-soft">{t.absence}</p>}
          </section>
        )}
        {view.texts.map(({ name, title, paragraphs }) => (
          <section class="ds-block" key={name}>
            <h2 class="nl-heading nl-heading--level-2">{title}</h2>
            <div class="ds-prose" lang={own}>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </section>
        ))}
        {view.tables.map((table) => (
          <Rows key={table.name} table={table} own={own} />
        ))}
        {view.linkedTo.length > 0 && <LinkedTo linked={view.linkedTo} title={t.linkedTo} own={own} />}
        {view.sources.length > 0 && <Sources sources={view.sources} own={own} language={language} />}
        {view.calendar && (
          <p class="nl-paragraph ds-screen">
            <a class="nl-link" href={view.calendar.href}>
              {view.calendar.text}
            </a>
          </p>
        )}
        <p class="ds-small ds-soft">{view.changed}</p>
      </div>
    </Document>
  );
}

function Value({ value, own }: { value: SaidValue; own: string | undefined }) {
  const language = value.isOwn ? own : undefined;
  if (value.href === null) return <span lang={language}>{value.text}</span>;
  return (
    <a class="nl-link" href={value.href} lang={language}>
      {value.text}
    </a>
  );
}

function Values({ values, own }: { values: readonly SaidValue[]; own: string | undefined }) {
  return (
    <>
      {values.map((value, at) => (
        <span key={value.text}>
          {at > 0 && ', '}
          <Value value={value} own={own} />
        </span>
      ))}
    </>
  );
}

function Rows({ table, own }: { table: RowsView; own: string | undefined }) {
  const id = `t-${table.name}`;
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2" id={id}>
        {table.title}
      </h2>
      <ScrollRegion labelledBy={id}>
        <table class="utrecht-table utrecht-table--html-table" aria-labelledby={id}>
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>{cell && <Value value={cell} own={own} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

type LinkedProps = { linked: readonly LinkedView[]; title: string; own: string | undefined };

function LinkedTo({ linked, title, own }: LinkedProps) {
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2">{title}</h2>
      {linked.map((group) => (
        <div key={group.title}>
          <h3 class="nl-heading nl-heading--level-3">{group.title}</h3>
          <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">
            {group.links.map(({ href, text, about }) => (
              <li key={href}>
                <a class="nl-link" href={href} lang={own}>
                  {text}
                </a>
                {about !== '' && <span class="ds-soft"> · {about}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type SourcesProps = { sources: readonly SourceView[]; own: string | undefined; language: Language };

function Sources({ sources, own, language }: SourcesProps) {
  const t = registersWords[language];
  return (
    <section class="ds-block">
      <h2 class="nl-heading nl-heading--level-2">{t.sources}</h2>
      <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">
        {sources.map(({ where, on, tells, original }, index) => (
          <li key={index}>
            {where && (
              <a class="nl-link" href={where.href} lang={own}>
                {where.text}
              </a>
            )}
            {on !== null && <span class="ds-soft"> · {on}</span>}
            {tells !== null && <span lang={own}>: {tells}</span>}
            {original !== null && (
              <>
                {' '}
                (
                <a class="nl-link" href={original}>
                  {t.original}
                </a>
                )
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

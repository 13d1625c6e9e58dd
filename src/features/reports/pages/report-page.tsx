import type { PageView } from '../../../frame/page-view.ts';
import { longestMessage, reportKinds } from '../../../model/report.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { SelectField } from '../../../ui/select-field/select-field.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { type ReportFault, reportWords } from '../report-words.data.ts';
import type { ReportFields } from './read-report.ts';

export type ReportView = PageView & {
  readonly action: string;
  readonly fields: ReportFields;
  readonly faults: readonly ReportFault[];
  /** Where the reader came from, once the report is kept; null as long as it is not. */
  readonly back: Anchor | null;
};

/** A form for what is missing or wrong on a page; the fields of one that could not be kept stand in it as they were. */
export function ReportPage({ view, words }: { view: ReportView; words: Words }) {
  const t = reportWords[view.frame.language];
  const isKept = view.back !== null;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.title} />}
        title={isKept ? t.thanks : t.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{isKept ? t.thanksLead : t.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.back === null ? (
          <ReportForm view={view} />
        ) : (
          <p class="nl-paragraph">
            <a class="nl-link" href={view.back.href}>
              {view.back.text}
            </a>
          </p>
        )}
      </div>
    </Document>
  );
}

function ReportForm({ view: { action, fields, faults, frame } }: { view: ReportView }) {
  const t = reportWords[frame.language];
  const invalid = (fault: ReportFault) => faults.includes(fault) || undefined;
  return (
    <form class="ds-report ds-narrow" method="post" action={action} novalidate>
      {faults.length > 0 && (
        <Notice>
          <p>
            <b>{t.wrong}</b>
          </p>
          <ul class="ds-plain">
            {faults.map((fault) => (
              <li key={fault}>{t.faults[fault]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <label class="utrecht-form-label" for="veld-over">
        {t.address}
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id="veld-over"
        name="over"
        value={fields.address}
        aria-invalid={invalid('address')}
        autocomplete="off"
      />
      <SelectField
        name="soort"
        label={t.kind}
        value={fields.kind ?? 'missing'}
        options={reportKinds.map((value) => ({ value, text: t.kinds[value] }))}
      />
      <label class="utrecht-form-label" for="veld-tekst">
        {t.message}
      </label>
      <p class="ds-small ds-soft" id="veld-tekst-uitleg">
        {t.messageHint}
      </p>
      <textarea
        class="utrecht-textbox"
        id="veld-tekst"
        name="tekst"
        rows={8}
        maxlength={longestMessage}
        required
        aria-describedby="veld-tekst-uitleg"
        aria-invalid={invalid('message')}
      >
        {fields.message}
      </textarea>
      <label class="utrecht-form-label" for="veld-email">
        {t.email}
      </label>
      <p class="ds-small ds-soft" id="veld-email-uitleg">
        {t.emailHint}
      </p>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id="veld-email"
        name="email"
        type="email"
        autocomplete="email"
        value={fields.email}
        aria-describedby="veld-email-uitleg"
        aria-invalid={invalid('email')}
      />
      {/* a program fills in what a person neither sees nor reaches */}
      <div class="ds-report__trap">
        <label for="veld-website">{t.trap}</label>
        <input id="veld-website" name="website" tabIndex={-1} autocomplete="off" />
      </div>
      <button class="nl-button" type="submit">
        {t.send}
      </button>
    </form>
  );
}

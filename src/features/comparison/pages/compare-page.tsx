import type { PageView } from '../../../frame/page-view.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { SelectField, type SelectFieldProps } from '../../../ui/select-field/select-field.tsx';
import { type ChangeRow, ChangeTable } from '../../../ui/side-by-side/change-table.tsx';
import { SideBySide, type SideBySideProps, type SideRow } from '../../../ui/side-by-side/side-by-side.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type CompareView = PageView & {
  readonly action: string;
  readonly language: string | null;
  readonly fields: readonly SelectFieldProps[];
  /** Said above the form: nothing chosen yet, or not found. */
  readonly remark: string | null;
  readonly outcome: {
    /** Said above the texts: their words are not compared. */
    readonly remark: string | null;
    readonly from: SideBySideProps['from'];
    readonly to: SideBySideProps['to'];
    /** What was agreed for one edition otherwise than for the other. */
    readonly agreed: readonly ChangeRow[];
    readonly rows: readonly SideRow[];
    readonly figures: readonly ChangeRow[];
    readonly amounts: readonly ChangeRow[];
  } | null;
};

/** The same field in two publications, side by side by question, with the words that changed marked. */
export function ComparePage({ view, words }: { view: CompareView; words: Words }) {
  const t = words.compare;
  const { outcome } = view;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={words.frame.compare} />}
        title={t.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">
          {t.lead} {!outcome?.remark && t.marks}
        </p>
        <form class="ds-form ds-compare__form" action={view.action}>
          <fieldset class="ds-filters">
            <legend class="ds-hidden">{t.form}</legend>
            {view.fields.map((field) => (
              <SelectField key={field.name} {...field} />
            ))}
            <button class="nl-button" type="submit">
              {t.submit}
            </button>
          </fieldset>
          {view.language && <input type="hidden" name="lang" value={view.language} />}
        </form>
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.remark && <p class="nl-paragraph">{view.remark}</p>}
        {outcome && (
          <>
            {outcome.remark && (
              <Notice>
                <p>{outcome.remark}</p>
              </Notice>
            )}
            <SideBySide
              from={outcome.from}
              to={outcome.to}
              rows={outcome.rows}
              words={t}
              language={view.contentLanguage}
            />
            {outcome.agreed.length > 0 && (
              <ChangeTable
                id="afspraken"
                title={t.agreed}
                rowHead={t.agreement}
                from={outcome.from.text}
                to={outcome.to.text}
                rows={outcome.agreed}
                words={t}
                language={view.contentLanguage}
              />
            )}
            {outcome.figures.length > 0 && (
              <ChangeTable
                id="cijfers"
                title={t.indicators}
                rowHead={t.figure}
                from={outcome.from.text}
                to={outcome.to.text}
                rows={outcome.figures}
                words={t}
                language={view.contentLanguage}
              />
            )}
            {outcome.amounts.length > 0 && (
              <ChangeTable
                id="bedragen"
                title={t.amounts}
                rowHead={words.money.row}
                from={outcome.from.text}
                to={outcome.to.text}
                rows={outcome.amounts}
                words={t}
                language={view.contentLanguage}
              />
            )}
          </>
        )}
      </div>
    </Document>
  );
}

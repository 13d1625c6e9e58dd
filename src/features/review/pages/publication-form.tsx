import type { ComponentChildren } from 'preact';
import type { Words } from '../../../words/nl.data.ts';
import type { FieldView, PublicationFormView } from './review-view.ts';

/** What a field has where something is wrong with it: who listens hears what (WCAG 3.3.1), and who types begins there. */
function faultOf(id: string, { fault }: FieldView, hint = '') {
  const describing = [hint, fault === null ? '' : `${id}-fout`].filter((one) => one !== '').join(' ');
  return {
    'aria-describedby': describing === '' ? undefined : describing,
    'aria-invalid': fault === null ? undefined : ('true' as const),
  };
}

function Field({
  id,
  label,
  field,
  children,
}: {
  id: string;
  label: string;
  field: FieldView;
  children: ComponentChildren;
}) {
  return (
    <div class="ds-review__field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {children}
      {field.fault !== null && (
        <p class="ds-review__fault" id={`${id}-fout`}>
          {field.fault}
        </p>
      )}
    </div>
  );
}

/** Which publication of which body a document is, filled in: its kind, its year and the body, each with what was read. */
export function PublicationForm({
  view,
  isRight,
  words,
}: {
  view: PublicationFormView;
  /** Whether something stands above it that can be said to be right. */
  isRight: boolean;
  words: Words;
}) {
  const t = words.review;
  const { kind, year, organisation } = view;
  return (
    <form class="ds-review__form" method="post" action={view.action} noValidate>
      {isRight && <p class="ds-review__label">{t.others}</p>}
      <Field id="veld-organisation" label={t.fields.organisation} field={organisation}>
        <p class="ds-small ds-soft" id="veld-organisation-uitleg">
          {t.fields.organisationHint}
        </p>
        <input
          class="utrecht-textbox"
          type="text"
          id="veld-organisation"
          name="organisation"
          value={organisation.value}
          autocomplete="off"
          {...faultOf('veld-organisation', organisation, 'veld-organisation-uitleg')}
        />
      </Field>
      <Field id="veld-kind" label={t.fields.kind} field={kind}>
        <select class="ds-review__select" id="veld-kind" name="kind" {...faultOf('veld-kind', kind)}>
          {kind.options.map(({ value, text }) => (
            <option key={value} value={value} selected={value === kind.value}>
              {text}
            </option>
          ))}
        </select>
      </Field>
      <Field id="veld-year" label={t.fields.year} field={year}>
        <p class="ds-small ds-soft" id="veld-year-uitleg">
          {t.fields.yearHint}
        </p>
        <input
          class="utrecht-textbox ds-review__year"
          type="text"
          id="veld-year"
          name="year"
          value={year.value}
          autocomplete="off"
          {...faultOf('veld-year', year, 'veld-year-uitleg')}
        />
      </Field>
      <button class="nl-button" type="submit">
        {t.fields.submit}
      </button>
    </form>
  );
}

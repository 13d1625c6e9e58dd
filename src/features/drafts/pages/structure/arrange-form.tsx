import { Notice } from '../../../../ui/notice/notice.tsx';
import { ChoiceField, LineField } from '../chapter/line-field.tsx';
import type { FieldView, FormView } from './structure-view.ts';

type ArrangeFormProps = {
  readonly form: FormView;
  readonly action: string;
  readonly notDone: string;
  /** Of what is written, where the interface speaks another. */
  readonly lang: 'nl' | undefined;
};

/** Something that can be done with a piece: its title opens the form. */
export function ArrangeForm({ form, action, notDone, lang }: ArrangeFormProps) {
  const { key, title, lead, hidden, method, fields, button, isOpen, told } = form;
  return (
    <details class="ds-arrange" id={`doe-${key}`} open={isOpen}>
      <summary>{title}</summary>
      {told !== null && (
        <Notice>
          <p role="alert">
            <b>{notDone}.</b> {told}
          </p>
        </Notice>
      )}
      {lead !== null && <p class="nl-paragraph">{lead}</p>}
      <form class="ds-report" method={method} action={action}>
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => (
          <Field key={field.name} field={field} id={`veld-${key}-${field.name}`} lang={lang} />
        ))}
        <button class="nl-button" type="submit">
          {button}
        </button>
      </form>
    </details>
  );
}

function Field({ field, id, lang }: { field: FieldView; id: string; lang: 'nl' | undefined }) {
  const { name, label } = field;
  switch (field.sort) {
    case 'line':
      return <LineField id={id} name={name} label={label} value={field.value} lang={lang} />;
    case 'choice':
      return <ChoiceField id={id} name={name} label={label} value={field.value} options={field.options} />;
    case 'area':
      return (
        <>
          <label class="utrecht-form-label" for={id}>
            {label}
          </label>
          <textarea class="utrecht-textarea utrecht-textbox" id={id} name={name} rows={3} lang={lang}>
            {`\n${field.value}`}
          </textarea>
        </>
      );
    case 'tick':
      return <Tick id={id} name={name} value="ja" label={label} isTicked={field.isTicked} />;
    case 'checks':
      return (
        <fieldset class="ds-checks">
          <legend class="utrecht-form-label">{label}</legend>
          {field.options.map(({ value, text }) => (
            <Tick
              key={value}
              id={`${id}-${value}`}
              name={name}
              value={value}
              label={text}
              isTicked={field.values.includes(value)}
            />
          ))}
        </fieldset>
      );
  }
}

type TickProps = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isTicked: boolean;
};

function Tick({ id, name, value, label, isTicked }: TickProps) {
  return (
    <div class="ds-tick">
      <input type="checkbox" id={id} name={name} value={value} checked={isTicked} />
      <label for={id}>{label}</label>
    </div>
  );
}

type LineFieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly inputmode?: 'numeric';
  readonly describedBy?: string | undefined;
  /** Of what is written in it, where that is another than that of the page (WCAG 3.1.2). */
  readonly lang?: 'nl' | undefined;
};

/** A line of a piece with its label. Nothing is required: what is not known yet waits. */
export function LineField({ id, name, label, value, type = 'text', inputmode, describedBy, lang }: LineFieldProps) {
  const shared = {
    ...{ class: 'utrecht-textbox utrecht-textbox--html-input', autocomplete: 'off', id, name, value },
    'aria-describedby': describedBy,
    lang,
  };
  // A calendar shows nothing of what is no date, and what somebody wrote must not go.
  const isDate = type === 'date' && /^(?:\d{4}-\d\d-\d\d)?$/.test(value);
  return (
    <div>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {isDate ? <input type="date" {...shared} /> : <input type="text" inputmode={inputmode} {...shared} />}
    </div>
  );
}

type ChoiceFieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

/** A choice of a piece with its label. */
export function ChoiceField({ id, name, label, value, options }: ChoiceFieldProps) {
  return (
    <div class="ds-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={id} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

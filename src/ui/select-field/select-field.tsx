type Option = { readonly value: string; readonly text: string };

export type SelectFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
};

/** A choice from a list with its label. */
export function SelectField({ name, label, value, options }: SelectFieldProps) {
  return (
    <div class="ds-field">
      <label class="utrecht-form-label" for={`veld-${name}`}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={`veld-${name}`} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

type Option = { readonly value: string; readonly text: string };

export type SelectFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** More options, under heads of their own. */
  readonly groups?: readonly { readonly text: string; readonly options: readonly Option[] }[];
};

/** A choice from a list with its label. */
export function SelectField({ name, label, value, options, groups = [] }: SelectFieldProps) {
  return (
    <div class="ds-field">
      <label class="utrecht-form-label" for={`veld-${name}`}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={`veld-${name}`} name={name}>
        <Options options={options} value={value} />
        {groups.map((group) => (
          <optgroup key={group.text} label={group.text}>
            <Options options={group.options} value={value} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Options({ options, value }: Pick<SelectFieldProps, 'options' | 'value'>) {
  return (
    <>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.text}
        </option>
      ))}
    </>
  );
}

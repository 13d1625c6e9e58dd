type Option = { readonly value: string; readonly text: string };

export type SelectFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What the choice is for, where its label does not say so. */
  readonly hint?: string;
  readonly options: readonly Option[];
  /** More options, under heads of their own. */
  readonly groups?: readonly { readonly text: string; readonly options: readonly Option[] }[];
};

/** A choice from a list with its label. */
export function SelectField({ name, label, value, hint, options, groups = [] }: SelectFieldProps) {
  return (
    <div class="ds-field">
      <label class="utrecht-form-label" for={`veld-${name}`}>
        {label}
      </label>
      {hint !== undefined && (
        <div class="ds-small ds-soft" id={`veld-${name}-uitleg`}>
          {hint}
        </div>
      )}
      <select
        class="utrecht-select utrecht-select--html-select"
        id={`veld-${name}`}
        name={name}
        aria-describedby={hint === undefined ? undefined : `veld-${name}-uitleg`}
      >
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

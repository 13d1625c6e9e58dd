export type Option = { readonly value: string; readonly text: string };

export type SelectFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Options under a heading each, after the loose ones. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
};

/** A choice from a list with its label. */
export function SelectField({ name, label, value, options, groups = [] }: SelectFieldProps) {
  const option = (one: Option) => (
    <option key={one.value} value={one.value} selected={one.value === value}>
      {one.text}
    </option>
  );
  return (
    <div class="ds-field">
      <label class="utrecht-form-label" for={`veld-${name}`}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={`veld-${name}`} name={name}>
        {options.map(option)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(option)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

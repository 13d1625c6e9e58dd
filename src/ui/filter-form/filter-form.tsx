import type { ComponentChildren } from 'preact';
import { SelectField, type SelectFieldProps } from '../select-field/select-field.tsx';

export type FilterFormView = {
  readonly action: string;
  /** The language that goes on with what is chosen; null where the address does not name one. */
  readonly language: string | null;
  readonly filters: readonly SelectFieldProps[];
};

type FilterFormProps = {
  readonly form: FilterFormView;
  readonly legend: string;
  /** What is on the button; null where something else in the form sends it. */
  readonly submit: string | null;
  /** Whether on a phone the choices lie behind one line, so that what they narrow is near. */
  readonly folds?: boolean;
  /** What stands above the choices. */
  readonly children?: ComponentChildren;
};

/** Choices that narrow a list, without scripts. */
export function FilterForm({ form, legend, submit, folds = false, children }: FilterFormProps) {
  const choices = (
    <fieldset class="ds-filters">
      <legend class="ds-hidden">{legend}</legend>
      {form.filters.map((filter) => (
        <SelectField key={filter.name} {...filter} />
      ))}
      {submit !== null && (
        <button class="nl-button" type="submit">
          {submit}
        </button>
      )}
    </fieldset>
  );
  const chosen = folds ? chosenTexts(form.filters) : [];
  return (
    <>
      <form class={submit === null ? 'ds-form' : 'ds-form ds-compare__form'} action={form.action}>
        {children}
        {folds && form.filters.length > 0 ? (
          <details class="ds-filters__fold">
            <summary>{[legend, ...chosen].join(' · ')}</summary>
            {choices}
          </details>
        ) : (
          choices
        )}
        {form.language && <input type="hidden" name="lang" value={form.language} />}
      </form>
      {/* Paper has no form, and a list that is narrowed reads there as all of it. */}
      {chosen.length > 0 && <p class="ds-on-paper">{chosen.join(' · ')}</p>}
    </>
  );
}

/** What was chosen, but for what is in front and narrows nothing. */
function chosenTexts(filters: readonly SelectFieldProps[]): readonly string[] {
  return filters.flatMap(({ value, options, groups = [] }) => {
    const all = [...options, ...groups.flatMap((group) => group.options)];
    const chosen = all.find((option) => option.value === value);
    return chosen === undefined || chosen === all[0] ? [] : [chosen.text];
  });
}

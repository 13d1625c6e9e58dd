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
  /** What stands above the choices. */
  readonly children?: ComponentChildren;
};

/** Choices that narrow a list, without scripts. */
export function FilterForm({ form, legend, submit, children }: FilterFormProps) {
  return (
    <form class={submit === null ? 'ds-form' : 'ds-form ds-compare__form'} action={form.action}>
      {children}
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
      {form.language && <input type="hidden" name="lang" value={form.language} />}
    </form>
  );
}

import type { SelectFieldProps } from '../../ui/select-field/select-field.tsx';
import type { Words } from '../../words/nl.data.ts';

/** One value that a filter can have, with what a reader sees of it. */
export type Choice = {
  readonly value: string | number;
  readonly text: string;
  /** How much it would leave; left out where that is not counted. */
  readonly count?: number | null;
};

/**
 * A filter of a list: all of it, or one of the choices. What is chosen is one of them, also where nothing is left of it: else a reader would not see
 * what keeps the list empty.
 * @param value what is chosen now
 * @param nameOf what a value is called that is none of the choices
 */
export function presentFilter(
  name: string,
  label: string,
  value: string | number | null,
  choices: readonly Choice[],
  words: Words,
  nameOf: (value: string) => string = (same) => same,
): SelectFieldProps {
  const chosen = value === null ? '' : String(value);
  const isMissing = chosen !== '' && !choices.some((choice) => String(choice.value) === chosen);
  const missing: Choice = { value: chosen, text: nameOf(chosen), count: 0 };
  return {
    name,
    label,
    value: chosen,
    options: [
      { value: '', text: words.list.all },
      ...[...choices, ...(isMissing ? [missing] : [])].map(({ value: one, text, count }) => ({
        value: String(one),
        text: typeof count === 'number' ? words.list.option(text, count) : text,
      })),
    ],
  };
}

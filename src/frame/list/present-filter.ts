import type { SelectFieldProps } from '../../ui/select-field/select-field.tsx';
import type { Words } from '../../words/nl.data.ts';

/** One value that a filter can have, with what a reader sees of it. */
export type Choice = {
  readonly value: string | number;
  readonly text: string;
  /** How much it would leave; left out where that is not counted. */
  readonly count?: number | null;
};

/** A filter of a list: all of it, or one of the choices. @param value what is chosen now */
export function presentFilter(
  name: string,
  label: string,
  value: string | number | null,
  choices: readonly Choice[],
  words: Words,
): SelectFieldProps {
  return {
    name,
    label,
    value: value === null ? '' : String(value),
    options: [
      { value: '', text: words.list.all },
      ...choices.map(({ value: one, text, count }) => ({
        value: String(one),
        text: typeof count === 'number' ? words.list.option(text, count) : text,
      })),
    ],
  };
}

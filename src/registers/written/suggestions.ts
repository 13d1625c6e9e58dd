import type { Field } from '../fields/field.ts';

/** What can be chosen in boxes that lead to something, by the id of their list. */
export type Suggestions = ReadonlyMap<string, readonly string[]>;

/** The id of the list of a box that leads to something: "lijst-partner", "lijst-commitment-indicator". */
export function suggestionsOf(field: Field): string | null {
  return field.sort === 'registration' || field.sort === 'thread' ? `lijst-${[...field.of].join('-')}` : null;
}

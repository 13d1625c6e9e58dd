import { elementsOf, isRegistration } from '../../../registers/derive/walk-fields.ts';
import type { Content, Field } from '../../../registers/fields/field.ts';
import type { NamedThings } from './say-value.ts';

/** Whether a row of a table may be told: not where what it is about, which it cannot do without, is not shown to the public. */
export function isOpenRow(fields: readonly Field[], row: Content, { registrations }: NamedThings): boolean {
  return fields
    .filter(({ isRequired }) => isRequired === true)
    .flatMap(({ name }) => elementsOf(row[name]))
    .every((one) => typeof one !== 'object' || !isRegistration(one) || !('id' in one) || registrations.has(one.id));
}

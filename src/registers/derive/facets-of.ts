import type { Content, Field } from '../fields/field.ts';
import { fieldsOf } from '../forms.ts';
import type { RegisterKind } from '../register-kind.ts';
import { type Found, walkFields } from './walk-fields.ts';

/** What a list can be narrowed by: the path of a field, and what is in it. */
export type Facet = { readonly facet: string; readonly value: string };

/** Whether what is found tells how it stands: of a course of things the last row does. */
function isCurrent(fields: readonly Field[], { path, isLast }: Found): boolean {
  const [name] = path.split('.');
  const field = fields.find((one) => one.name === name);
  return field?.sort !== 'rows' || field.isCourse !== true || isLast;
}

/** By what something in a register is found in a list, each once. */
export function facetsOf(kind: RegisterKind, content: Content): readonly Facet[] {
  const fields = fieldsOf(kind);
  const all = walkFields(fields, content)
    .filter((found) => found.field.isFacet === true && isCurrent(fields, found))
    .flatMap(({ path, value }) => (typeof value === 'string' ? [{ facet: path, value }] : []));
  return [...new Map(all.map((one) => [`${one.facet}\n${one.value}`, one])).values()];
}

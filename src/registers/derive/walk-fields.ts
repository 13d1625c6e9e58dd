import type {
  Content,
  Field,
  FieldValue,
  PlainField,
  PlainValue,
  RegistrationLink,
  Row,
  ThreadLink,
} from '../fields/field.ts';

/** One thing that is in a form: in a field, or in a row of one. */
export type Found = {
  /** `members.member` of a row. */
  readonly path: string;
  readonly field: PlainField;
  readonly value: PlainValue;
  /** Its row among those of the field, counted from 0; null outside rows. */
  readonly row: number | null;
  /** Whether it is in the last row of its field. */
  readonly isLast: boolean;
};

type Element = PlainValue | Row;

const isList = (value: FieldValue): value is Extract<FieldValue, readonly unknown[]> => Array.isArray(value);
export const isThread = (value: Element): value is ThreadLink => typeof value === 'object' && 'slug' in value;
export const isRegistration = (value: Element): value is RegistrationLink =>
  typeof value === 'object' && ('id' in value || 'name' in value);
const isPlain = (value: Element): value is PlainValue =>
  typeof value !== 'object' || isThread(value) || isRegistration(value);

/** What is in a field, one after the other. */
export function elementsOf(value: FieldValue | undefined): readonly Element[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/** All that is in a form, in the order of its fields. */
export function walkFields(fields: readonly Field[], content: Content): readonly Found[] {
  return fields.flatMap((field): readonly Found[] => {
    const all = elementsOf(content[field.name]);
    if (field.sort !== 'rows')
      return all.filter(isPlain).map((value) => ({ path: field.name, field, value, row: null, isLast: true }));
    return all.flatMap((row, index) =>
      typeof row === 'object'
        ? walkFields(field.fields, row).map((found) => ({
            ...found,
            ...{ path: `${field.name}.${found.path}`, row: index, isLast: index === all.length - 1 },
          }))
        : [],
    );
  });
}

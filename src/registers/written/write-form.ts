import { elementsOf, isRegistration, isThread } from '../derive/walk-fields.ts';
import type { Content, Field, PlainField, PlainValue, Row } from '../fields/field.ts';
import type { KnownThings } from './known-things.ts';
import { writeNumber } from './read-number.ts';
import { writeWhen } from './read-when.ts';

/** The texts of a form by the names of their boxes: `name`, `members.0.from`; several lines or choices of one box have an end of line between. */
export type FormTexts = ReadonlyMap<string, string>;

/** Whether each of several has a box of its own. */
export function hasBoxes({ sort, isMany }: PlainField): boolean {
  return isMany === true && (sort === 'registration' || sort === 'thread');
}

/** Writes what is kept as the texts of its form. */
export function writeForm(fields: readonly Field[], content: Content, known: KnownThings): FormTexts {
  return new Map(fields.flatMap((field) => boxesOf(field, elementsOf(content[field.name]), known)));
}

function boxesOf(
  field: Field,
  all: readonly (PlainValue | Row)[],
  known: KnownThings,
): readonly (readonly [string, string])[] {
  if (field.sort === 'rows')
    return all.flatMap((row, index) =>
      typeof row === 'object'
        ? [...writeForm(field.fields, row, known)].map(
            ([name, text]) => [`${field.name}.${index}.${name}`, text] as const,
          )
        : [],
    );
  const texts = all.map((one) => writeValue(field, one, known));
  if (hasBoxes(field)) return texts.map((text, index) => [`${field.name}.${index}`, text] as const);
  return texts.length === 0 ? [] : [[field.name, texts.join('\n')]];
}

/** Writes one thing of a field as text. */
function writeValue(field: PlainField, value: PlainValue | Row, known: KnownThings): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string') return field.sort === 'when' ? writeWhen(value) : value;
  if (isThread(value)) return known.writeThread(value);
  return field.sort === 'registration' && isRegistration(value) ? known.writeRegistration(value, field.of) : '';
}

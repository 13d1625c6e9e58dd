import fc from 'fast-check';
import type { Content, Field, PlainField, PlainValue } from './fields/field.ts';
import { type RegisterKind, registerKinds } from './register-kind.ts';

const line = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const two = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 1900, max: 2199 }).map(String);
const day = fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-'));
const when = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  day,
);
const clock = fc.tuple(day, two(23), two(59)).map(([date, hour, minute]) => `${date}T${hour}:${minute}`);
const identifiers = {
  kvk: fc.constant('01234567'),
  oin: fc.constant('00000001003214345000'),
  tooi: fc.constant('https://identifier.overheid.nl/tooi/id/gemeente/gm0014'),
};

/** The id of the first or the second of a kind, to which forms of these properties lead. */
export function knownId(kind: RegisterKind, which: 1 | 2): string {
  return `01930000-0000-7000-8000-${String(registerKinds.indexOf(kind)).padStart(2, '0')}000000000${which}`;
}

function one(field: PlainField): fc.Arbitrary<PlainValue> {
  switch (field.sort) {
    case 'number':
      return fc.integer({ min: 0, max: field.most ?? 10_000 });
    case 'money':
      return fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
    case 'when':
      return field.hasTime === true ? fc.oneof(when, clock) : when;
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.of);
    case 'address':
      return fc.constantFrom('https://voorbeeld.nl/a?b=c', 'http://voorbeeld.nl');
    case 'email':
      return fc.constant('info@voorbeeld.nl');
    case 'identifier':
      return identifiers[field.of];
    case 'country':
      return fc.constantFrom('NL', 'DE', 'CN');
    case 'registration':
      return fc.oneof(
        fc
          .tuple(fc.constantFrom(...field.of), fc.constantFrom<1 | 2>(1, 2))
          .map(([kind, which]) => ({ id: knownId(kind, which) })),
        line.map((name) => ({ name: `buiten ${name}` })),
      );
    case 'thread':
      return fc.constantFrom(...field.of).map((kind) => ({ kind, slug: 'een-spoor' }));
    case 'text':
      return fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n'));
    default:
      if (field.name === 'repeats') return fc.constant('FREQ=MONTHLY;BYDAY=1TU;COUNT=12');
      return field.name === 'zone' ? fc.constantFrom('Europe/Amsterdam', 'Asia/Shanghai') : line;
  }
}

/** A row in which nothing stands is none. */
const saysSomething = (row: Content) => Object.keys(row).length > 0;

/** What may be kept of a form. Nothing in it begins before it ends: `until` and `ends` are left out. */
export function contentOf(fields: readonly Field[]): fc.Arbitrary<Content> {
  const told = fields.filter(({ name }) => name !== 'until' && name !== 'ends');
  return fc.record(
    Object.fromEntries(
      told.map((field) => {
        if (field.sort === 'rows')
          return [
            field.name,
            fc.array(contentOf(field.fields).filter(saysSomething), { minLength: 1, maxLength: 3 }),
          ] as const;
        const value = one(field);
        return [field.name, field.isMany === true ? fc.array(value, { minLength: 1, maxLength: 3 }) : value] as const;
      }),
    ),
    { requiredKeys: told.filter(({ isRequired }) => isRequired === true).map(({ name }) => name) },
  );
}

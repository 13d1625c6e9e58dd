import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, knownId } from '../content.arbitrary.ts';
import { fieldsOf } from '../forms.ts';
import { readContent } from '../read-content.ts';
import { registerKinds } from '../register-kind.ts';
import { KnownThings } from './known-things.ts';
import { readForm } from './read-form.ts';
import { readNumber } from './read-number.ts';
import { readWhen, writeWhen } from './read-when.ts';
import { writeForm } from './write-form.ts';

const things = registerKinds.flatMap((kind) => [
  { id: knownId(kind, 1), kind, slug: 'ng4', name: 'NG4' },
  { id: knownId(kind, 2), kind, slug: 'ng4-2', name: 'NG4' },
]);

describe.each(registerKinds)('the form of a %s', (kind) => {
  const fields = fieldsOf(kind);
  const known = new KnownThings(things, [{ kind: 'indicator', slug: 'een-spoor', title: 'Aantal (projecten)' }]);

  test('keeps what it may keep', () => {
    fc.assert(
      fc.property(contentOf(fields), (content) => {
        expect(readContent(kind, content).faults).toBeNull();
      }),
    );
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(contentOf(fields), (content) => {
        const read = readForm(fields, writeForm(fields, content, known), known);
        expect(read.faults).toEqual([]);
        expect(JSON.parse(JSON.stringify(readContent(kind, read.content)))).toEqual({ content, faults: null });
      }),
    );
  });

  test('takes any text without a fall, and what it can not read is a fault', () => {
    const box = fc.constantFrom(
      ...fields.flatMap(({ name }) => [name, `${name}.0`, `${name}.0.from`, `${name}.9999.x`]),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(box, fc.string())), (texts) => {
        const { content } = readForm(fields, new Map(texts), known);
        readContent(kind, content);
      }),
    );
  });
});

test.each([
  ['2017', '2017'],
  ['09-2017', '2017-09'],
  ['September 2017', '2017-09'],
  ['14-9-2017', '2017-09-14'],
  ['14 september 2017', '2017-09-14'],
  ['14 september 2017 om 9.30 uur', '2017-09-14T09:30'],
  ['2017-09-14T09:30', '2017-09-14T09:30'],
  ['14/9/2017 09:30', '2017-09-14T09:30'],
])('%s is a day as far as it is known', (text, when) => {
  expect(readWhen(text, true)).toBe(when);
  expect(readWhen(writeWhen(when), true)).toBe(when);
});

test.each(['', '31-02-2017', 'september', '14-13-2017', '17', '2017-9', '2017 om 09:30', 'gisteren'])(
  '"%s" is no day',
  (text) => expect(readWhen(text, true)).toBeNull(),
);

test('no time stands where only a day is asked', () => expect(readWhen('14-9-2017 09:30', false)).toBeNull());

test.each([
  ['1.234', 1234],
  ['1.234,50', 1234.5],
  ['€ 12.000', 12_000],
  ['53,2194', 53.2194],
  ['-3,5', -3.5],
])('%s is a number as the Dutch write it', (text, number) => expect(readNumber(text)).toBe(number));

test('of two that are called the same neither is chosen; its address behind the name chooses one', () => {
  const all = new KnownThings(things, []);
  expect(all.readRegistration('ng4', ['partner'])).toEqual({ name: 'ng4' });
  expect(all.readRegistration('NG4 (partners/ng4-2)', ['partner'])).toEqual({ id: knownId('partner', 2) });
  expect(all.readRegistration('NG4 (projecten/ng4-2)', ['partner'])).toEqual({ name: 'NG4 (projecten/ng4-2)' });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, knownId } from '../content.arbitrary.ts';
import type { Content } from '../fields/field.ts';
import { fieldsOf } from '../forms.ts';
import type { Address } from '../link-addresses.ts';
import { readContent } from '../read-content.ts';
import { registerKinds } from '../register-kind.ts';
import { printExchange } from './print-exchange.ts';
import { readExchange } from './read-exchange.ts';
import { addressesIn, linkRow } from './row-links.ts';

const known = new Map(
  registerKinds.flatMap((kind) => ([1, 2] as const).map((which) => [knownId(kind, which), { kind, slug: `${which}` }])),
);
const addressOf = (id: string) => known.get(id);
const idAt = ({ kind, slug }: Address) => [...known].find(([, one]) => one.kind === kind && one.slug === slug)?.[0];

/** What a file says, thing by thing, with the links that a form keeps. */
function contentsIn(text: string) {
  const { rows, faults } = readExchange(text);
  expect(faults).toEqual([]);
  return rows.map((row) => {
    const linked = linkRow(row, idAt);
    expect(linked.faults).toEqual([]);
    return { kind: row.kind, slug: row.slug, content: readContent(row.kind, linked.given).content };
  });
}

test('what is printed is read again as the same, whatever is in the registers', () => {
  for (const kind of registerKinds)
    fc.assert(
      fc.property(fc.array(contentOf(fieldsOf(kind)), { maxLength: 4 }), (contents) => {
        const things = contents.map((content, index) => ({ kind, slug: `ding-${index}`, content }));
        expect(contentsIn(printExchange('groningen', things, addressOf))).toEqual(things);
      }),
      { numRuns: 40 },
    );
});

test('a file is a row a thing, in the order of forms, with addresses in place of ids', () => {
  const content: Content = {
    ...{ form: 'network', name: 'NG4', partOf: { id: knownId('partner', 2) } },
    members: [{ member: { name: 'Assen' } }],
    serves: [{ thread: { kind: 'indicator', slug: 'aantal' } }],
  };
  expect(printExchange('groningen', [{ kind: 'partner', slug: 'ng4', content }], addressOf)).toBe(`{
  "organisation": "groningen",
  "registers": {
    "partner": [
      {"slug":"ng4","name":"NG4","form":"network","partOf":{"in":"partners/2"},"members":[{"member":{"name":"Assen"}}],"serves":[{"thread":{"at":"indicatoren/aantal"}}]}
    ]
  }
}
`);
  expect(printExchange('leeg', [], addressOf)).toBe('{\n  "organisation": "leeg",\n  "registers": {}\n}\n');
});

describe('a row leads', () => {
  const row = (given: Readonly<Record<string, unknown>>) => ({ kind: 'partner' as const, given });

  test('to addresses that are told before any of them is known', () => {
    const given = {
      partOf: { in: 'partners/1' },
      succeeds: [{ in: 'projecten/x' }, { in: 'weg' }, { name: 'Elders' }],
    };
    expect(addressesIn(row(given))).toEqual([
      { kind: 'partner', slug: '1' },
      { kind: 'project', slug: 'x' },
    ]);
  });

  test.each([
    [{ partOf: { in: 'partners/9' } }, ['partOf']],
    [{ partOf: { in: 'partners' } }, ['partOf']],
    [{ partOf: { in: 7 } }, ['partOf']],
    [{ partOf: { in: 'partners/1', more: 1 } }, ['partOf']],
    [{ partOf: { id: knownId('partner', 1) } }, ['partOf']],
    [{ succeeds: [{ name: 'x' }, {}] }, ['succeeds', 1]],
    [{ seats: [{ of: { in: '../1' } }] }, ['seats', 0, 'of']],
  ] as const)('nowhere by %j, which is told', (given, path) => {
    expect(linkRow(row(given), idAt).faults).toEqual([{ path, fault: 'bad-registration' }]);
  });

  test.each([{ at: 'wegen/aantal' }, { at: 'indicatoren/Aantal' }, { kind: 'indicator', slug: 'x' }, {}])(
    'to no thread by %j, which is told',
    (thread) => {
      expect(linkRow(row({ serves: [{ thread }] }), idAt).faults).toEqual([
        { path: ['serves', 0, 'thread'], fault: 'bad-thread' },
      ]);
    },
  );
});

describe('what is no exchange file is told with one code', () => {
  const file = (registers: unknown) => JSON.stringify({ organisation: 'groningen', registers });

  test.each([
    ['', 'bad-json'],
    ['{', 'bad-json'],
    ['['.repeat(100_000), 'bad-json'],
    ['[]', 'bad-file'],
    ['null', 'bad-file'],
    ['{"organisation":"x"}', 'bad-file'],
    ['{"registers":{}}', 'bad-file'],
    ['{"organisation":"x","registers":[]}', 'bad-file'],
    [file({ partners: [] }), 'unknown-register'],
    [file({ partner: {} }), 'unknown-register'],
    ['{"organisation":"x","registers":{"__proto__":[]}}', 'unknown-register'],
    [file({ partner: Array.from({ length: 100_001 }, () => 0) }), 'too-many-rows'],
    [' '.repeat(64_000_001), 'too-large'],
  ])('case %#: %.30s', (text, fault) => {
    expect(readExchange(text)).toMatchObject({ organisation: null, rows: [], faults: [{ row: null, fault }] });
  });

  test('and so is each row that is none one, by its place', () => {
    const rows = [null, 'x', {}, { slug: 7 }, { slug: '../x' }, { slug: 'a' }, { slug: 'a' }, [], { slug: 'b' }];
    const { faults, rows: read } = readExchange(file({ partner: rows, event: [{ slug: 'a' }] }));
    expect(faults.map(({ row, fault, slug }) => [row, fault, slug])).toEqual([
      [1, 'bad-row', null],
      [2, 'bad-row', null],
      [3, 'bad-slug', null],
      [4, 'bad-slug', null],
      [5, 'bad-slug', null],
      [7, 'slug-twice', 'a'],
      [8, 'bad-row', null],
    ]);
    expect(read.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual(['partner a', 'partner b', 'event a']);
  });

  test('whatever it is, nothing is thrown', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => file({ partner: [value] })),
    );
    fc.assert(fc.property(anything, (text) => readExchange(text).faults.length >= 0));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('partOf', 'seats', 'serves', '__proto__'), fc.jsonValue()), (given) => {
        const linked = linkRow({ kind: 'partner', given }, idAt);
        return readContent('partner', linked.given).content === null;
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { walkFields } from '../../src/registers/derive/walk-fields.ts';
import type { PlainValue } from '../../src/registers/fields/field.ts';
import { fieldsOf } from '../../src/registers/forms.ts';
import { readContent } from '../../src/registers/read-content.ts';
import { readExampleRegisters } from './read-example-registers.ts';
import { documentFacts, seedFacts } from './seed-facts.data.ts';

const all = readExampleRegisters('groningen');
const addressOf = new Map(all.map(({ id, address }) => [id, address]));

/** What is in a field in words: of a link where it leads, or the name of what is in no register. */
function sayValue(value: PlainValue): string {
  if (typeof value !== 'object') return String(value);
  if ('slug' in value) return value.slug;
  return 'id' in value ? (addressOf.get(value.id) ?? value.id) : value.name;
}

const valuesOf = new Map(
  all.map(({ kind, address, given }) => {
    const { content } = readContent(kind, given);
    const found = content === null ? [] : walkFields(fieldsOf(kind), content);
    return [address, found.map(({ path, value }) => ({ path, said: sayValue(value) }))];
  }),
);

it.each(Object.entries(seedFacts))(
  'the registers hold every fact of %s, and say that it stands there',
  (page, facts) => {
    const missing = facts.filter(
      ([, address, field, value]) =>
        valuesOf.get(address)?.some(({ path, said }) => path === field && said.includes(value)) !== true,
    );
    expect(missing).toEqual([]);
    const unsourced = facts.filter(([, address]) => !sourcesOf(address).includes(page));
    expect(unsourced).toEqual([]);
  },
);

function sourcesOf(address: string): readonly string[] {
  const values = valuesOf.get(address) ?? [];
  const chapters = values.filter(({ path }) => path === 'sources.chapter');
  return values
    .filter(({ path }) => path === 'sources.publication')
    .map(({ said }, at) => `${said}/${chapters[at]?.said}`);
}

it.each(Object.entries(documentFacts))(
  'the figures of %s that no register holds stand in the document',
  (file, rows) => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'groningen', file), 'utf8');
    const lines = text.split(/\n+/).map((line) => line.trim());
    const cells = lines.filter((line) => line !== '');
    const missing = rows.filter((row) => {
      const start = cells.indexOf(row[0] ?? '');
      return start === -1 || row.some((cell, at) => cells[start + at] !== cell);
    });
    expect(missing).toEqual([]);
  },
);

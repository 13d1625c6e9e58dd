import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Field, PlainField } from '../../src/registers/fields/field.ts';
import { fieldsOf } from '../../src/registers/forms.ts';
import { registerKinds } from '../../src/registers/register-kind.ts';
import { sayField } from '../../src/words/registers/say-field.ts';

const when = '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?$';
const link = {
  description: 'Something in a register by its address, with its name; or the name alone of what is in none.',
  type: 'object',
  required: ['name'],
  properties: { in: { type: 'string' }, name: { type: 'string' } },
};
const thread = {
  description: 'The address of a thread, below that of the organisation.',
  type: 'object',
  required: ['at'],
  properties: { at: { type: 'string' } },
};

function oneSchema(field: PlainField): object {
  switch (field.sort) {
    case 'number':
      return { type: field.isWhole === true ? 'integer' : 'number' };
    case 'money':
      return { type: 'number' };
    case 'yes-no':
      return { type: 'boolean' };
    case 'choice':
      return { enum: field.of };
    case 'when':
      return { type: 'string', pattern: when };
    case 'registration':
      return link;
    case 'thread':
      return thread;
    default:
      return { type: 'string' };
  }
}

/** What a form may hold, as JSON Schema: what is not known is not there, and neither is what leads to something that is not shown. */
function contentSchema(fields: readonly Field[]): object {
  const open = fields.filter(({ isInternal }) => isInternal !== true);
  const property = (field: Field) => {
    const description = sayField('en', field.name);
    if (field.sort === 'rows') return { description, type: 'array', items: contentSchema(field.fields) };
    return field.isMany === true
      ? { description, type: 'array', items: oneSchema(field) }
      : { ...oneSchema(field), description };
  };
  const isSure = (field: Field) =>
    field.isRequired === true && field.sort !== 'registration' && field.sort !== 'thread';
  return {
    type: 'object',
    required: open.filter(isSure).map(({ name }) => name),
    properties: Object.fromEntries(open.map((field) => [field.name, property(field)])),
  };
}

const registration = {
  type: 'object',
  required: ['slug', 'version', 'changed', 'content'],
  properties: {
    slug: { type: 'string', description: 'The last part of its address, which stays.' },
    version: { type: 'integer', description: 'From 1: which version of it this is.' },
    changed: { type: 'string', format: 'date-time' },
    content: { anyOf: registerKinds.map((kind) => ({ $ref: `#/$defs/${kind}` })) },
  },
};

test('the schema of what is in a register follows from the fields of each', () => {
  const file = join(import.meta.dirname, '..', '..', 'schema', 'registration.001.json');
  const schema = z.looseObject({ $defs: z.looseObject({}) }).parse(JSON.parse(readFileSync(file, 'utf8')));
  const made = {
    register: { enum: registerKinds },
    registration,
    ...Object.fromEntries(registerKinds.map((kind) => [kind, contentSchema(fieldsOf(kind))])),
  };
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(file, `${JSON.stringify({ ...schema, $defs: made }, null, 2)}\n`);
    return;
  }
  expect(schema.$defs).toEqual(made);
});

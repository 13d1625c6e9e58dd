import { z } from 'zod';
import { threadKinds } from '../../threading/threading.ts';
import type { Field, PlainField } from './field.ts';
import type { FieldFaultCode } from './field-fault.ts';
import { isIdentifier } from './identifiers.ts';
import { isMomentOf } from './is-moment-of.ts';

const longestLine = 500;
const longestText = 20_000;
const mostRows = 1_000;
const mostOfField = 200;
/** The most that is reckoned with exactly, in euros. */
const mostMoney = 1e12;

const fault = (code: FieldFaultCode) => ({ error: code });
/** What is too long is looked at no further. */
const tooLong = { ...fault('too-long'), abort: true };
const because = (code: FieldFaultCode, isMissing: FieldFaultCode = 'required') => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? isMissing : code),
});

/** A line of text without control characters. */
const line = z
  .string(because('bad-line'))
  .max(longestLine, tooLong)
  .regex(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u, fault('bad-line'));

/** Text in paragraphs: of control characters it has the end of a line alone. */
const text = z
  .string(because('bad-text'))
  .max(longestText, tooLong)
  .regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u, fault('bad-text'))
  .regex(/\S/u, fault('bad-text'));

function isPage(given: string): boolean {
  const url = URL.parse(given);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '';
}

const slug = z.string().regex(/^[a-z0-9-]{1,200}$/, fault('bad-thread'));

function numberSchema(code: FieldFaultCode, most: number, isSigned: boolean): z.ZodType {
  return z
    .number(because(code))
    .max(most, fault(code))
    .min(isSigned ? -most : 0, fault(code));
}

/** The schema of one thing of a field. */
function oneOf(field: PlainField): z.ZodType {
  switch (field.sort) {
    case 'line':
      return line;
    case 'text':
      return text;
    case 'number': {
      const number = numberSchema('bad-number', field.most ?? 1e12, field.isSigned === true);
      return field.isWhole === true ? number.refine((value) => Number.isInteger(value), fault('bad-number')) : number;
    }
    case 'money':
      return numberSchema('bad-money', mostMoney, field.isSigned === true).refine(
        (value) => typeof value === 'number' && Math.abs(value * 100 - Math.round(value * 100)) < 1e-3,
        fault('bad-money'),
      );
    case 'when':
      return z
        .string(because('bad-when'))
        .refine((given) => isMomentOf(given, field.hasTime === true), fault('bad-when'));
    case 'yes-no':
      return z.boolean(because('bad-yes-no'));
    case 'choice':
      return z.enum(field.of, because('bad-choice'));
    case 'address':
      return line.refine(isPage, fault('bad-address'));
    case 'email':
      return line.regex(/^[^\s@<>"]{1,64}@[^\s@<>"]{1,200}\.[^\s@<>".]{2,}$/u, fault('bad-email'));
    case 'identifier':
      return z
        .string(because('bad-identifier'))
        .refine((given) => isIdentifier(field.of, given), fault('bad-identifier'));
    case 'country':
      return z.string(because('bad-country')).regex(/^[A-Z]{2}$/, fault('bad-country'));
    case 'registration':
      return z.union(
        [z.strictObject({ id: z.uuid(fault('bad-registration')) }), z.strictObject({ name: line })],
        because('bad-registration'),
      );
    case 'thread':
      return z
        .strictObject({ kind: z.enum(threadKinds), slug }, because('bad-thread'))
        .refine(({ kind }) => field.of.includes(kind), fault('bad-thread'));
  }
}

const saysSomething = (row: unknown) => typeof row === 'object' && row !== null && Object.keys(row).length > 0;

function schemaOfField(field: Field): z.ZodType {
  const told =
    field.sort === 'rows'
      ? z
          .array(schemaOf(field.fields).refine(saysSomething, fault('required')), because('bad-rows'))
          .min(1, fault('bad-rows'))
          .max(mostRows, fault('too-many'))
      : field.isMany === true
        ? z.array(oneOf(field), because('bad-rows')).min(1, fault('bad-rows')).max(mostOfField, fault('too-many'))
        : oneOf(field);
  return field.isRequired === true ? told : told.optional();
}

/** What may be kept of a form, made of its fields. What is wrong is told by a code of `FieldFaultCode` in place of a sentence. */
export function schemaOf(fields: readonly Field[]): z.ZodType {
  return z.strictObject(Object.fromEntries(fields.map((field) => [field.name, schemaOfField(field)])), {
    error: ({ code }) => (code === 'unrecognized_keys' ? 'unknown-field' : 'bad-rows'),
  });
}

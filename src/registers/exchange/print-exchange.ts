import { isRegistration, isThread } from '../derive/walk-fields.ts';
import type { Content, FieldValue, PlainValue, Row } from '../fields/field.ts';
import { fieldsOf } from '../forms.ts';
import { type Address, printAddress, printThreadAddress } from '../link-addresses.ts';
import { type RegisterKind, registerKinds } from '../register-kind.ts';

/** Something in a register, as it is to be printed. */
export type PrintedThing = Address & { readonly content: Content };

/** The address of something by its id. */
export type AddressOf = (id: string) => Address | undefined;

/**
 * Prints an exchange file: of every register a row a thing, each field in the order of its form, so that what changed between two files can be seen. Read again
 * in the same record it says the same. What a form leads to and is not there has no address, and is left out.
 */
export function printExchange(organisation: string, things: readonly PrintedThing[], addressOf: AddressOf): string {
  const byKind = Map.groupBy(things, ({ kind }) => kind);
  const registers = registerKinds.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    if (own.length === 0) return [];
    const rows = own.map(({ slug, content }) => JSON.stringify({ slug, ...printContent(kind, content, addressOf) }));
    return [`    ${JSON.stringify(kind)}: [\n${rows.map((row) => `      ${row}`).join(',\n')}\n    ]`];
  });
  const inside = registers.length === 0 ? '{}' : `{\n${registers.join(',\n')}\n  }`;
  return `{\n  "organisation": ${JSON.stringify(organisation)},\n  "registers": ${inside}\n}\n`;
}

/** What is written of a form. */
function printContent(kind: RegisterKind, content: Content, addressOf: AddressOf): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fieldsOf(kind).flatMap(({ name }) => {
      const value = content[name];
      return value === undefined ? [] : [[name, printValue(value, addressOf)] as const];
    }),
  );
}

const isList = (value: FieldValue): value is Extract<FieldValue, readonly unknown[]> => Array.isArray(value);

function printValue(value: FieldValue, addressOf: AddressOf): unknown {
  return isList(value)
    ? value.map((one) => printOne(one, addressOf)).filter((one) => one !== undefined)
    : printOne(value, addressOf);
}

function printOne(value: PlainValue | Row, addressOf: AddressOf): unknown {
  if (typeof value !== 'object') return value;
  if (isThread(value)) return { at: printThreadAddress(value) };
  if (isRegistration(value)) {
    if ('name' in value) return value;
    const address = addressOf(value.id);
    return address === undefined ? undefined : { in: printAddress(address) };
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, printOne(one, addressOf)]));
}

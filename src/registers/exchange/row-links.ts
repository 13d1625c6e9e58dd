import type { Field, PlainField } from '../fields/field.ts';
import type { FieldFault } from '../fields/field-fault.ts';
import { fieldsOf } from '../forms.ts';
import { type Address, readAddress, readThreadAddress } from '../link-addresses.ts';
import type { ExchangeRow } from './read-exchange.ts';

/** A row whose links are as a form has them; what else it says is as it came. */
export type LinkedRow = { readonly given: Readonly<Record<string, unknown>>; readonly faults: readonly FieldFault[] };

/** The id of something by its address; undefined where there is no such thing. */
export type IdAt = (address: Address) => string | undefined;

type Path = FieldFault['path'];

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** All to which a row leads in registers, by address; what is no address is left out. */
export function addressesIn({ kind, given }: Pick<ExchangeRow, 'kind' | 'given'>): readonly Address[] {
  const found: Address[] = [];
  linkFields(fieldsOf(kind), given, [], {
    idAt: (address) => {
      found.push(address);
      return undefined;
    },
    faults: [],
  });
  return found;
}

/**
 * Makes of the addresses in a row what a form keeps: of `{ "in": "partners/ng4" }` the id, of `{ "at": "indicatoren/aantal" }` the thread. An id that
 * stands there is a fault: it means nothing in another record.
 */
export function linkRow({ kind, given }: Pick<ExchangeRow, 'kind' | 'given'>, idAt: IdAt): LinkedRow {
  const faults: FieldFault[] = [];
  return { given: linkFields(fieldsOf(kind), given, [], { idAt, faults }), faults };
}

type Linking = { readonly idAt: IdAt; readonly faults: FieldFault[] };

function linkFields(
  fields: readonly Field[],
  given: Readonly<Record<string, unknown>>,
  path: Path,
  linking: Linking,
): Readonly<Record<string, unknown>> {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const field = byName.get(name);
      return [name, field === undefined ? value : linkField(field, value, [...path, name], linking)];
    }),
  );
}

function linkField(field: Field, value: unknown, path: Path, linking: Linking): unknown {
  if (field.sort === 'rows')
    return Array.isArray(value)
      ? value.map((row: unknown, index) =>
          isRecord(row) ? linkFields(field.fields, row, [...path, index], linking) : row,
        )
      : value;
  if (Array.isArray(value)) return value.map((one: unknown, index) => linkOne(field, one, [...path, index], linking));
  return linkOne(field, value, path, linking);
}

function linkOne({ sort }: PlainField, value: unknown, path: Path, { idAt, faults }: Linking): unknown {
  if (!isRecord(value)) return value;
  if (sort === 'thread') {
    const link = typeof value['at'] === 'string' ? readThreadAddress(value['at']) : null;
    if (link === null || Object.keys(value).length > 1) faults.push({ path, fault: 'bad-thread' });
    return link ?? value;
  }
  if (sort !== 'registration' || typeof value['name'] === 'string') return value;
  const address = typeof value['in'] === 'string' ? readAddress(value['in']) : null;
  const id = address === null || Object.keys(value).length > 1 ? undefined : idAt(address);
  if (id !== undefined) return { id };
  faults.push({ path, fault: 'bad-registration' });
  return value;
}

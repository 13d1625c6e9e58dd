import type { PageData } from '../../../frame/data/page-data.ts';
import { elementsOf, isRegistration, isThread } from '../../../registers/derive/walk-fields.ts';
import type { Content, Field, FieldValue, PlainValue, Row } from '../../../registers/fields/field.ts';
import { fieldsOf } from '../../../registers/forms.ts';
import { printAddress, printThreadAddress } from '../../../registers/link-addresses.ts';
import { type RegisterKind, registerAddresses } from '../../../registers/register-kind.ts';
import { registerWords } from '../../../words/registers/register-words.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOf } from '../../threads/data/listed-data.ts';
import { isOpenRow } from '../pages/is-open-row.ts';
import type { NamedThings } from '../pages/say-value.ts';
import type { Shown } from '../queries/shown.ts';
import { registerCells, registerColumns } from './register-columns.ts';

/** A part of a register, or all of it, as data. */
export function registerData(
  organisation: Organisation,
  kind: RegisterKind,
  rows: readonly Shown[],
  total: number,
  named: NamedThings,
): PageData {
  return {
    ...listOf(organisation, registerAddresses[kind], registerWords.nl[kind].title),
    kind: 'registrations',
    columns: registerColumns(kind),
    rows: rows.map((shown) => registerCells(shown, named)),
    total,
    list: 'registrations',
    items: rows.map((shown) => itemOf(shown, named)),
    about: { register: kind },
  };
}

/** One thing in a register as data: in CSV a row, in JSON all that the public sees of it. */
export function registrationData(organisation: Organisation, shown: Shown, named: NamedThings): PageData {
  return {
    ...listOf(organisation, `${registerAddresses[shown.kind]}-${shown.slug}`, shown.name),
    kind: 'registration',
    columns: registerColumns(shown.kind),
    rows: [registerCells(shown, named)],
    about: { register: shown.kind, ...itemOf(shown, named) },
  };
}

function itemOf({ kind, slug, number, changedAt, content }: Shown, named: NamedThings) {
  return {
    slug,
    version: number,
    changed: changedAt.toISOString(),
    content: openContent(fieldsOf(kind), content, named),
  };
}

/** A form with addresses in place of ids: what leads to something that is not shown keeps no trace of it. */
function openContent(
  fields: readonly Field[],
  content: Content,
  named: NamedThings,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) => {
      const open = openValue(
        fields.find((field) => field.name === name),
        value,
        named,
      );
      return open === undefined ? [] : [[name, open]];
    }),
  );
}

function openValue(field: Field | undefined, value: FieldValue, named: NamedThings): unknown {
  if (!Array.isArray(value)) {
    const [one] = elementsOf(value);
    return one === undefined ? undefined : openElement(field, one, named);
  }
  const all = elementsOf(value).flatMap((one) => openElement(field, one, named) ?? []);
  return all.length === 0 ? undefined : all;
}

function openElement(field: Field | undefined, one: PlainValue | Row, named: NamedThings): unknown {
  if (typeof one !== 'object') return one;
  if (field?.sort === 'rows')
    return isOpenRow(field.fields, one, named) ? openContent(field.fields, one, named) : undefined;
  if (isThread(one)) return { at: printThreadAddress(one) };
  if (!isRegistration(one)) return undefined;
  if ('name' in one) return { name: one.name };
  const to = named.registrations.get(one.id);
  return to === undefined ? undefined : { in: printAddress(to), name: to.name };
}

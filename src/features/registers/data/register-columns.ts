import type { CsvCell } from '../../../frame/data/csv.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';
import { elementsOf, isRegistration, isThread } from '../../../registers/derive/walk-fields.ts';
import type { Field, PlainField, PlainValue, Row } from '../../../registers/fields/field.ts';
import { fieldsOf } from '../../../registers/forms.ts';
import { printThreadAddress } from '../../../registers/link-addresses.ts';
import { type RegisterKind, registerAddresses } from '../../../registers/register-kind.ts';
import { sayField } from '../../../words/registers/say-field.ts';
import type { NamedThings } from '../pages/say-value.ts';
import type { Shown } from '../queries/shown.ts';

const isShown = (field: Field): field is PlainField => field.sort !== 'rows' && field.isInternal !== true;

/** The fields of a register that hold one thing, or several of a sort: a column each. Tables are in JSON. */
function columnFields(kind: RegisterKind): readonly PlainField[] {
  return fieldsOf(kind).filter(isShown);
}

const datatypes = { number: 'decimal', money: 'decimal', 'yes-no': 'boolean', address: 'anyURI' } as const;

function datatypeOf({ sort, isMany }: PlainField): DataColumn['datatype'] {
  if (isMany === true) return 'string';
  return sort === 'number' || sort === 'money' || sort === 'yes-no' || sort === 'address' ? datatypes[sort] : 'string';
}

/** The columns of the file of a register: its address, and a column for each field. */
export function registerColumns(kind: RegisterKind): readonly DataColumn[] {
  return [
    {
      name: 'slug',
      title: 'adres',
      says: {
        nl: `Het laatste deel van het adres van de bladzijde, onder ${registerAddresses[kind]}.`,
        en: `The last part of the address of the page, below ${registerAddresses[kind]}.`,
      },
      datatype: 'string',
      required: true,
    },
    ...columnFields(kind).map(
      (field): DataColumn => ({
        name: field.name,
        title: sayField('nl', field.name).toLowerCase(),
        says: { nl: sayField('nl', field.name), en: sayField('en', field.name) },
        datatype: datatypeOf(field),
        ...(field.isRequired === true && { required: true }),
      }),
    ),
    {
      name: 'changed',
      title: 'gewijzigd',
      says: { nl: 'Wanneer het voor het laatst is gewijzigd.', en: 'When it was changed last.' },
      datatype: 'dateTime',
      required: true,
    },
  ];
}

/** The cells of one row, in the order of the columns. What is several has a semicolon between. */
export function registerCells(shown: Shown, named: NamedThings): readonly CsvCell[] {
  const cells = columnFields(shown.kind).map((field): CsvCell => {
    const all = elementsOf(shown.content[field.name]);
    const [first] = all;
    if (first === undefined) return null;
    if (field.isMany !== true && typeof first !== 'object') return first;
    return all.map((one) => printElement(one, named)).join('; ');
  });
  return [shown.slug, ...cells, shown.changedAt.toISOString()];
}

function printElement(one: PlainValue | Row, named: NamedThings): string {
  if (typeof one !== 'object') return String(one);
  if (isThread(one)) return printThreadAddress(one);
  if (!isRegistration(one)) return '';
  if ('name' in one) return one.name;
  return named.registrations.get(one.id)?.name ?? '';
}

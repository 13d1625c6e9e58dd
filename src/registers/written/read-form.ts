import type { Field, PlainField } from '../fields/field.ts';
import type { FieldFault } from '../fields/field-fault.ts';
import type { KnownThings } from './known-things.ts';
import { readNumber } from './read-number.ts';
import { readWhen } from './read-when.ts';
import { type FormTexts, hasBoxes } from './write-form.ts';

/** More rows than this no form has. */
const mostRows = 1_000;

/** What a form says, to be read by `readContent`; texts that can't be read are faults of their own. */
export type ReadForm = { readonly content: Readonly<Record<string, unknown>>; readonly faults: readonly FieldFault[] };

/** Reads the texts of a form. Rows and boxes in which nothing stands are left out, and those after them move up. */
export function readForm(fields: readonly Field[], texts: FormTexts, known: KnownThings): ReadForm {
  const faults: FieldFault[] = [];
  const content = Object.fromEntries(
    fields.map((field) => [field.name, readField(field, texts, known, faults)] as const),
  );
  return { content, faults };
}

function readField(field: Field, texts: FormTexts, known: KnownThings, faults: FieldFault[]): unknown {
  const tell = (fault: FieldFault) => faults.push(fault);
  if (field.sort === 'rows')
    return rowsOf(field.name, texts).map((row, index) => {
      const read = readForm(field.fields, row, known);
      for (const { path, fault } of read.faults) tell({ path: [field.name, index, ...path], fault });
      return read.content;
    });
  const written = hasBoxes(field)
    ? rowsOf(field.name, texts).flatMap((row) => [...row.values()])
    : (texts.get(field.name) ?? '').split(field.isMany === true ? /\r?\n/ : /(?!)/);
  const values = written
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => {
      const value = readValue(field, text, known);
      if (value === null)
        tell({ path: field.isMany === true ? [field.name, index] : [field.name], fault: `bad-${field.sort}` });
      return value;
    });
  return field.isMany === true ? values : (values[0] ?? null);
}

/** The rows of a field that have something in them, in their order, by the names of their boxes; of a box without a name of its own it is empty. */
function rowsOf(name: string, texts: FormTexts): readonly FormTexts[] {
  const rows = new Map<number, Map<string, string>>();
  for (const [box, text] of texts) {
    const [, index, inner = ''] = box.startsWith(`${name}.`)
      ? (/^(\d{1,4})(?:\.(.+))?$/.exec(box.slice(name.length + 1)) ?? [])
      : [];
    const at = Number(index ?? Number.NaN);
    if (!(at < mostRows) || text.trim() === '') continue;
    const row = rows.get(at) ?? new Map<string, string>();
    rows.set(at, row.set(inner, text));
  }
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row);
}

/** Reads one thing as it is written; null where it is none of its sort. Whether it may be kept is for `readContent` to say. */
function readValue(field: PlainField, text: string, known: KnownThings): unknown {
  switch (field.sort) {
    case 'number':
    case 'money':
      return readNumber(text);
    case 'when':
      return readWhen(text, field.hasTime === true);
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : null;
    case 'registration':
      return known.readRegistration(text, field.of);
    case 'thread':
      return known.readThread(text);
    case 'country':
      return text.toUpperCase();
    default:
      return text;
  }
}

import type { Context } from '../../../frame/context.ts';
import { elementsOf, isRegistration, isThread } from '../../../registers/derive/walk-fields.ts';
import type { Content, Field, PlainField, PlainValue, Row } from '../../../registers/fields/field.ts';
import { sayField } from '../../../words/registers/say-field.ts';
import { isOpenRow } from './is-open-row.ts';
import { type NamedThings, type SaidValue, sayValue } from './say-value.ts';

/** A field with what is in it; `absent` says that it is not known. */
type FactView = { readonly term: string; readonly values: readonly SaidValue[]; readonly absent: string | null };

/** A table of a form. */
export type RowsView = {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  /** A cell for each head. */
  readonly rows: readonly (readonly (SaidValue | null)[])[];
};

/** A longer text of a form. */
type TextView = { readonly name: string; readonly title: string; readonly paragraphs: readonly string[] };

export type FieldsView = {
  readonly facts: readonly FactView[];
  readonly texts: readonly TextView[];
  readonly tables: readonly RowsView[];
};

const isPlain = (value: PlainValue | Row): value is PlainValue =>
  typeof value !== 'object' || isThread(value) || isRegistration(value);

/** Names all that a page tells of a form. @param absent what is said of a field that readers expect and that is not known */
export function presentFields(
  fields: readonly Field[],
  content: Content,
  absent: string,
  named: NamedThings,
  context: Context,
): FieldsView {
  const { language } = context.voice;
  const facts: FactView[] = [];
  const texts: TextView[] = [];
  const tables: RowsView[] = [];
  for (const field of fields) {
    const title = sayField(language, field.name);
    const all = elementsOf(content[field.name]);
    const values = field.sort === 'rows' ? [] : saidValues(field, all, named, context);
    if (all.length === 0) {
      if (field.isExpected === true) facts.push({ term: title, values: [], absent });
    } else if (field.sort === 'rows') {
      const table = presentRows(field.fields, all, named, context);
      if (table.rows.length > 0) tables.push({ name: field.name, title, ...table });
    } else if (field.sort === 'text') {
      texts.push({ name: field.name, title, paragraphs: values.flatMap(({ text }) => text.split(/\n{2,}/)) });
    } else if (values.length > 0) facts.push({ term: title, values, absent: null });
  }
  return { facts, texts, tables };
}

function saidValues(
  field: PlainField,
  all: readonly (PlainValue | Row)[],
  named: NamedThings,
  context: Context,
): readonly SaidValue[] {
  return all.filter(isPlain).flatMap((value) => sayValue(field, value, named, context) ?? []);
}

/** Columns in which no row says anything are left out. */
function presentRows(
  fields: readonly Field[],
  all: readonly (PlainValue | Row)[],
  named: NamedThings,
  context: Context,
): Pick<RowsView, 'heads' | 'rows'> {
  const rows = all.filter(
    (row): row is Row => typeof row === 'object' && !isPlain(row) && isOpenRow(fields, row, named),
  );
  const used = fields.filter(({ name }) => rows.some((row: Content) => row[name] !== undefined));
  return {
    heads: used.map(({ name }) => sayField(context.voice.language, name)),
    rows: rows.map((row: Content) =>
      used.map((field) => {
        const [value] = elementsOf(row[field.name]);
        return value === undefined || field.sort === 'rows' || !isPlain(value)
          ? null
          : sayValue(field, value, named, context);
      }),
    ),
  };
}

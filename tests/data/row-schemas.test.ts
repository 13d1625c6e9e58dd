import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { stateColumns } from '../../src/features/findings/data/state-columns.data.ts';
import { followColumns } from '../../src/features/follow/data/follow-columns.data.ts';
import { logColumns } from '../../src/features/log/data/log-columns.data.ts';
import { overdueColumns } from '../../src/features/overdue/data/overdue-columns.data.ts';
import { organisationColumns, publicationColumns } from '../../src/features/overviews/data/overview-columns.data.ts';
import { searchColumns } from '../../src/features/search/data/search-columns.data.ts';
import { listedColumns, listedCommitmentColumns } from '../../src/features/threads/data/listed-columns.data.ts';
import { dataKinds, schemaPath } from '../../src/frame/data/data-kinds.data.ts';
import type { DataColumn } from '../../src/frame/data/page-data.ts';
import { schemaFiles } from '../../src/frame/data/schema-files.data.ts';

const types = {
  string: 'string',
  integer: 'integer',
  decimal: 'string',
  boolean: 'boolean',
  dateTime: 'string',
  anyURI: 'string',
};
const formats: Readonly<Record<string, string>> = { dateTime: 'date-time', anyURI: 'uri' };

/** The schema of a row of a table: JSON and CSV have the same columns. */
function rowSchema(columns: readonly DataColumn[]) {
  const property = ({ datatype, required, says }: DataColumn) => ({
    type: required ? types[datatype] : [types[datatype], 'null'],
    ...(formats[datatype] !== undefined && { format: formats[datatype] }),
    description: says.en,
  });
  return {
    type: 'object',
    required: columns.map(({ name }) => name),
    properties: Object.fromEntries(columns.map((column) => [column.name, property(column)])),
  };
}

const lists: readonly (readonly [kind: keyof typeof dataKinds, columns: readonly DataColumn[]])[] = [
  ['organisations', organisationColumns],
  ['organisation', publicationColumns],
  ['fields', listedColumns],
  ['indicators', listedColumns],
  ['commitments', listedCommitmentColumns],
  ['state', stateColumns],
  ['search', searchColumns],
  ['log', logColumns],
  ['followed', followColumns],
  ['overdue', overdueColumns],
];

test.each(lists)('the schema of %s has the columns of its table', (kind, columns) => {
  const file = join(import.meta.dirname, '..', '..', schemaPath(kind));
  const schema = z
    .looseObject({ $defs: z.looseObject({ row: z.unknown() }) })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  if (process.env.UPDATE_GOLDEN === '1') {
    const told = { ...schema, $defs: { ...schema.$defs, row: rowSchema(columns) } };
    writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
    return;
  }
  expect(schema.$defs.row).toEqual(rowSchema(columns));
});

test('every kind of data has a schema, and no column is called twice', () => {
  for (const kind of Object.keys(dataKinds))
    expect(Object.keys(schemaFiles).some((file) => file.startsWith(`${kind}.`))).toBe(true);
  for (const [kind, columns] of lists)
    for (const names of [columns.map(({ name }) => name), columns.map(({ title }) => title)])
      expect(new Set(names).size, kind).toBe(columns.length);
});

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of a table in a backup, as another program would read them from the file. */
export function rowsIn(file: string, table: string): readonly { readonly [column: string]: string | null }[] {
  const lines = gunzipSync(readFileSync(file))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const start = lines.findIndex((line) => line.table === table);
  const end = lines.findIndex((line, at) => at > start && !Array.isArray(line));
  const columns: string[] = lines[start].columns;
  return lines.slice(start + 1, end).map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
}

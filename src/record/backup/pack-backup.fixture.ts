import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

type Packed = { readonly [table: string]: { readonly columns: readonly string[]; readonly rows: readonly unknown[] } };

function digest(lines: readonly string[]): string {
  return createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
}

export const packedHead = {
  doelspoorBackup: 1,
  program: '0.1.0',
  migration: '0011-nature',
  at: '2026-01-02T03:04:05.000Z',
};

/** The lines of a backup with these tables, its sums right whatever is in it. */
export function backupLines(tables: Packed, head: object = packedHead): readonly string[] {
  const parts = Object.entries(tables).map(([table, { columns, rows }]) => ({
    table,
    rows: rows.length,
    lines: [JSON.stringify({ table, columns }), ...rows.map((row) => JSON.stringify(row))],
  }));
  const lines = [JSON.stringify(head), ...parts.flatMap((part) => part.lines)];
  const counts = parts.map(({ table, rows, lines: own }) => ({ table, rows, sha256: digest(own) }));
  return [...lines, JSON.stringify({ tables: counts, sha256: digest(lines) })];
}

/** Lines as the bytes of a backup. */
export function packLines(lines: readonly string[]): Buffer {
  return gzipSync(lines.map((line) => `${line}\n`).join(''));
}

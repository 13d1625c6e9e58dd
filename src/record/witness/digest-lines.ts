import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * SHA-256 over lines of values, in whatever order they come: what is written gives the same digest as what is read back of it. A value is
 * taken as JSON has it, in canonical form (RFC 8785), because the database keeps no order of keys.
 */
export function digestLines(lines: Iterable<readonly unknown[]>): string {
  const printed: string[] = [];
  for (const line of lines) printed.push(canonicalize(line) ?? '');
  const hash = createHash('sha256');
  for (const line of printed.sort()) hash.update(line, 'utf8').update('\n');
  return hash.digest('hex');
}

/** A row as values; a column that holds nothing is one that is not there. */
export type Row = { readonly [column: string]: unknown };

import { createHash } from 'node:crypto';

/** A short digest of what something is compared by: the same for the same, in every run. */
export function printOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12);
}

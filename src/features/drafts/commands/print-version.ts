import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DraftItem } from '../../../drafting/item.ts';

/** What a version says, in canonical JSON (RFC 8785), with the SHA-256 of it. @param item null where the piece is taken away */
export function printVersion(item: DraftItem | null): { readonly content: string; readonly sha256: string } {
  const content = canonicalize(item) ?? 'null';
  return { content, sha256: createHash('sha256').update(content, 'utf8').digest('hex') };
}

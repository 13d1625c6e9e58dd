import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { PublishedHead } from '../queries/list-published-heads.ts';

/** A published head as data: what `doelspoor verify --head` holds a log against. */
export function headJson({ slug }: Organisation, { day, sequence, hash, publishedAt }: PublishedHead) {
  return { organisation: slug, day, sequence, hash, publishedAt: publishedAt.toISOString() };
}

/** All of them, the newest first. */
export function logJson(organisation: Organisation, heads: readonly PublishedHead[]) {
  return { organisation: organisation.slug, heads: heads.map((head) => headJson(organisation, head)) };
}

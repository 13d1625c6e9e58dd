import type { NewVersion } from './new-version.ts';

type Digested = Pick<NewVersion, 'id' | 'kind' | 'slug' | 'number' | 'standing' | 'sha256' | 'insideSha256'>;

/** A version as a line of that over which the log has the digest of an import. The lines are in the order of their characters. */
export function digestLine({ id, kind, slug, number, standing, sha256, insideSha256 }: Digested): string {
  return `${id} ${kind}/${slug} ${number} ${standing} ${sha256} ${insideSha256 ?? '-'}\n`;
}

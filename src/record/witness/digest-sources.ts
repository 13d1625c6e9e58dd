import type { Selectable } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import { digestLines } from './digest-lines.ts';

type SourceRow = Pick<Selectable<Tables['source']>, 'place' | 'path' | 'address' | 'sha256' | 'reading'>;

/** A digest of the files that a publication is made of and what was read from each: the next import builds on them. */
export function digestSources(sources: readonly SourceRow[]): string {
  return digestLines(
    sources.map(({ place, path, address, sha256, reading }) => [place, path, address, sha256, reading]),
  );
}

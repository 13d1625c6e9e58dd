import type { EditionComparison } from '../../../editions/compare-editions.ts';
import { gatherPublication } from '../../../recognition/gather/gather-publication.ts';
import type { GatheredPublication } from '../../../recognition/gather/gathered.ts';
import type { TakenBack } from './lock-publication.ts';
import type { PublicationImport } from './publication-import.ts';

export type ImportOutcome = {
  readonly publication: GatheredPublication;
  /**
   * `new`: edition 1. `next`: a later one. `same`: nothing changed, and nothing was written. `withdrawn`: the publication was withdrawn, and
   * nobody said that it may be there again: nothing was written. `made-here`: it is written here, and no file takes its place: nothing was written.
   */
  readonly outcome: 'new' | 'next' | 'same' | 'withdrawn' | 'made-here';
  /** What it was withdrawn with; null where it is shown. */
  readonly withdrawn: TakenBack | null;
  readonly number: number;
  readonly sha256: string;
  /** With the edition before; null for the first, after a withdrawal and where nothing changed. */
  readonly comparison: EditionComparison | null;
  /** The files are byte for byte those of before: it is our reading that changed. Of what was withdrawn: each of them was among those. */
  readonly filesUnchanged: boolean;
  readonly goneFiles: readonly string[];
  readonly keptFiles: number;
};

function publicationOf({ group, sources }: PublicationImport): GatheredPublication {
  return gatherPublication({ ...group, readings: sources.map(({ reading }) => reading) });
}

/** What an import comes to of what is written here. @param number of its newest edition */
export function leftMadeHere(given: PublicationImport, number: number): ImportOutcome {
  const rest = { withdrawn: null, sha256: '', comparison: null, filesUnchanged: false, goneFiles: [], keptFiles: 0 };
  return { publication: publicationOf(given), outcome: 'made-here', number, ...rest };
}

/** What an import comes to of what was withdrawn and stays so. */
export function leftWithdrawn(given: PublicationImport, withdrawn: TakenBack): ImportOutcome {
  const { sources } = given;
  const publication = publicationOf(given);
  const { number, sha256, files } = withdrawn;
  const filesUnchanged = sources.every(({ reading }) => files.has(reading.sha256));
  const rest = { comparison: null, filesUnchanged, goneFiles: [], keptFiles: 0 };
  return { publication, outcome: 'withdrawn', withdrawn, number, sha256, ...rest };
}

import type { Reading } from '../../../model/reading.ts';
import type { ReadingGroup } from '../../../recognition/gather/group-readings.ts';
import type { DecidedBeside } from '../../corrections/commands/keep-corrections.ts';
import type { Gone, Source } from './merge-sources.ts';

/** The files of one publication, read. The readings are clean (`cleanReading`) and their `input` is the source's path. */
export type PublicationImport = {
  readonly group: ReadingGroup;
  readonly sources: readonly Source[];
  readonly gone: Gone;
  /** Readings of other publications of the organisation that are imported with it. */
  readonly others: readonly Reading[];
  /** A person says that what was withdrawn may be there again. */
  readonly again?: boolean;
  /** What persons decided of the files; absent where nothing. */
  readonly decided?: DecidedBeside | undefined;
};

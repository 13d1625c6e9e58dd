import type { Begun } from '../../../drafting/roll-over/begun.ts';
import type { Correction } from '../../../model/correction.ts';

/** What who brought a document said of it, as the decision that is: which document of which body it is, whatever the file says of itself. */
export function toldOf({ kind, year, sequence }: Begun, organisation: string): Correction {
  return {
    ...{ id: 'told', at: '1970-01-01T00:00:00.000Z', by: '' },
    reach: { organisation: null, publication: null, file: null },
    decision: { about: 'publication', means: { kind, year, endYear: null, sequence, organisation } },
  };
}

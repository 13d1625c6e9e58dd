import type { WhyUnwritten } from '../files/why-unwritten.ts';
import type { SayingOf } from '../model/saying.ts';
import type { PlacedFault } from './placed-journal.ts';

type OfFile = { readonly file: string };
type OfEntry = OfFile & { readonly id: string };

/** Why corrections cannot be read or changed: each code with what there is to say of it. */
export type CorrectionsFaultFacts = {
  'no-journal-there': OfFile;
  /** Nothing of it holds, and nothing is written to it. */
  unusable: OfFile & { readonly fault: PlacedFault };
  'no-such-entry': OfEntry;
  'more-entries': OfEntry;
  'undone-before': OfEntry;
  'still-holds': OfEntry;
  'nothing-of-a-body': OfFile;
  'not-written': OfFile & { readonly reason: WhyUnwritten };
  /** Another program has it now. */
  'hold-lost': OfFile;
  full: OfFile;
};

/** What was asked cannot be done, and nothing was changed. It is worded where it is shown. */
export class CorrectionsFault extends Error {
  override readonly name = 'CorrectionsFault';
  readonly saying: SayingOf<CorrectionsFaultFacts>;

  constructor(saying: SayingOf<CorrectionsFaultFacts>, cause?: unknown) {
    super(`${saying.say} ${JSON.stringify(saying.with)}`, { cause });
    this.saying = saying;
  }
}

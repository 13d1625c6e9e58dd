import type { NoFacts, SayingOf } from '../../model/saying.ts';

type OfFile = { readonly file: string };

/** Where a backup is not as it was written. */
export type ChangedAt = 'packing' | 'after-end' | 'first-line' | 'stray-line' | 'line' | 'sum' | 'sum-of-all';

/** Why a backup does not fit in our tables; what the server says of it where it is the server that found it. */
export type Misfit =
  | { readonly is: 'unknown-table' | 'other-columns' | 'twice' | 'missing'; readonly table: string }
  | { readonly is: 'refused'; readonly reason: string };

/** Why no backup could be made or put back: each code with what there is to say of it. `reason`: what the system or the server says. */
export type BackupFaultFacts = {
  'nothing-recorded': NoFacts;
  exists: OfFile;
  'no-folder': OfFile;
  'no-plain-file': OfFile;
  'not-allowed': OfFile;
  'disk-full': OfFile;
  'cannot-write': OfFile & { readonly reason: string };
  'cannot-copy': { readonly reason: string };
  'lost-copying': NoFacts;
  'no-file': OfFile;
  'cannot-read': OfFile & { readonly reason: string };
  'not-a-backup': OfFile;
  'cut-off': OfFile;
  /** `table`: null where it is not in one. */
  changed: OfFile & { readonly at: ChangedAt; readonly table: string | null };
  'too-large': OfFile;
  'too-new': OfFile & { readonly program: string };
  'not-empty': NoFacts;
  'made-newer': NoFacts;
  'does-not-fit': OfFile & { readonly misfit: Misfit };
  'no-room': NoFacts;
  'lost-restoring': NoFacts;
};

/** A backup can't be made or put back. It is worded where it is shown (`cli/faults`). */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly saying: SayingOf<BackupFaultFacts>;

  constructor(saying: SayingOf<BackupFaultFacts>, cause?: unknown) {
    super(`${saying.say} ${JSON.stringify(saying.with)}`, { cause });
    this.saying = saying;
  }

  get code(): keyof BackupFaultFacts {
    return this.saying.say;
  }
}

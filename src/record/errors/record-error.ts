import type { NoFacts, SayingOf } from '../../model/saying.ts';

type OfFolder = { readonly folder: string };
/** `reason`: what PostgreSQL, its driver or the system says; null where nothing answered. */
type Reasoned = { readonly reason: string | null };

/** What a login may do that a public site has no use for. */
export const excesses = [
  'superuser',
  'passes-row-security',
  'makes-roles',
  'makes-databases',
  'replicates',
  'owns-database',
  'owns-tables',
  'makes-tables',
  'has-other-roles',
] as const;

export type Excess = (typeof excesses)[number];

/** Why the record can't be opened: each code with what there is to say of it. */
export type RecordErrorFacts = {
  'no-binary': { readonly platform: string };
  /** `holder`: the process that has it; `unseen` where that is in another container, null where it is not known. */
  'in-use': OfFolder & { readonly holder: number | 'unseen' | null };
  'no-account': NoFacts;
  nameless: { readonly uid: string };
  'not-yours': OfFolder;
  'not-reachable': OfFolder & { readonly account: string };
  'not-a-folder': OfFolder;
  'no-folder': OfFolder;
  'read-only': OfFolder;
  'disk-full': OfFolder;
  'cannot-make': OfFolder & Reasoned;
  'cannot-start': OfFolder & Reasoned;
  'cluster-gone': OfFolder & { readonly cluster: string };
  'keeps-ending': OfFolder & { readonly minutes: number; readonly times: number; readonly log: string };
  'cannot-connect': Reasoned;
  'too-old': { readonly version: string };
  'too-mighty': { readonly login: string; readonly why: Excess };
  'no-rights': { readonly login: string };
  'no-login': NoFacts;
  'not-migrated': NoFacts;
  'too-new': { readonly migration: string };
  'tables-busy': { readonly seconds: number };
  'no-owner': NoFacts;
  'cannot-migrate': Reasoned;
};

/** The record can't be opened. It is worded where it is shown (`cli/faults`). */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly saying: SayingOf<RecordErrorFacts>;

  constructor(saying: SayingOf<RecordErrorFacts>, cause?: unknown) {
    super(`${saying.say} ${JSON.stringify(saying.with)}`, { cause });
    this.saying = saying;
  }

  get code(): keyof RecordErrorFacts {
    return this.saying.say;
  }
}

import type { NoFacts, SayingOf } from '../model/saying.ts';
import type { WhyUnanswered } from './answers/ask-fault.ts';

type OfFolder = { readonly folder: string };
type OfAddress = { readonly address: string };

/** Why a site can't be fetched: each code with what there is to say of it. */
export type FetchFaultFacts = {
  'not-answered': OfAddress & { readonly why: WhyUnanswered };
  'bad-status': OfAddress & { readonly status: number };
  'leads-elsewhere': OfAddress & { readonly to: string };
  'robots-unreachable': OfAddress;
  'robots-forbid': OfAddress;
  'needs-script': OfAddress;
  silent: NoFacts;
  'folder-in-use': OfFolder;
  'folder-not-empty': OfFolder;
  'folder-of-other': OfFolder & OfAddress;
  /** `line` counts from 1. */
  'list-damaged': { readonly file: string; readonly line: number };
};

/** What was asked cannot be done. It is worded where it is shown. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';
  readonly saying: SayingOf<FetchFaultFacts>;

  constructor(saying: SayingOf<FetchFaultFacts>, cause?: unknown) {
    super(`${saying.say} ${JSON.stringify(saying.with)}`, { cause });
    this.saying = saying;
  }
}

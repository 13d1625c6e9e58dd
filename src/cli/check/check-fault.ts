import type { WhyUnwritten } from '../../files/why-unwritten.ts';
import type { SettingFault } from '../../findings/setting-fault.ts';
import type { NoFacts, SayingOf } from '../../model/saying.ts';

type OfFile = { readonly file: string };

/** What a JSON file that is given to a check is. */
export type JsonFileKind = 'settings' | 'baseline';
type OfJson = OfFile & { readonly kind: JsonFileKind };

/** Why a check can't be done: each code with what there is to say of it. */
export type CheckFaultFacts = {
  'nothing-to-check': NoFacts;
  'no-such-rule': { readonly rule: string };
  'no-settings': OfFile;
  'no-baseline': OfFile;
  'bad-setting': OfFile & { readonly fault: SettingFault };
  'not-readable': OfJson;
  'no-json': OfJson;
  /** `at`: where in the file; empty where it is the whole of it. */
  'does-not-fit': OfJson & { readonly at: string };
  'not-written': OfFile & { readonly reason: WhyUnwritten };
};

/** What was asked cannot be done. It is worded where it is shown. */
export class CheckFault extends Error {
  override readonly name = 'CheckFault';
  readonly saying: SayingOf<CheckFaultFacts>;

  constructor(saying: SayingOf<CheckFaultFacts>, cause?: unknown) {
    super(`${saying.say} ${JSON.stringify(saying.with)}`, { cause });
    this.saying = saying;
  }
}

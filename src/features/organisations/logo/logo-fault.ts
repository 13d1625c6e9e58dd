import type { WhyNoLogo } from '../../../model/theme/why-no-logo.ts';

/** A file that is no logo. */
export class LogoFault extends Error {
  override readonly name = 'LogoFault';
  readonly why: WhyNoLogo;
  /** What stands in it that may not; empty where it is about the whole. */
  readonly what: string;

  constructor(why: WhyNoLogo, what = '') {
    super(`${why} ${what}`);
    this.why = why;
    this.what = what.slice(0, 40);
  }
}

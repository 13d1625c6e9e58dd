import type { Contents } from './forms.ts';
import type { RegisterKind } from './register-kind.ts';

/** Whether a version is inside the organisation alone, shown to the public, or taken back from it. */
export const standings = ['inside', 'shown', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

/** One thing in a register, as it stands in one version of it. */
export type Registration<Kind extends RegisterKind = RegisterKind> = {
  readonly [Each in Kind]: {
    readonly id: string;
    readonly kind: Each;
    /** The last part of its address, which stays. */
    readonly slug: string;
    readonly content: Contents[Each];
  };
}[Kind];

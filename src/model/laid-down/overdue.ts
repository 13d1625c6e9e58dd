import type { Role } from '../rights/role.ts';

/** Something of which an account or a value was due and is not there: which it is, never who or what was written. */
export type Overdue = {
  /** The statement as editions have it, by which the public knows what it is. */
  readonly statement: string;
  readonly kind: 'indicator' | 'commitment';
  /** `2026-10-06` */
  readonly due: string;
  /** As what somebody was asked for it; null where that is an outside body. */
  readonly role: Role | null;
};

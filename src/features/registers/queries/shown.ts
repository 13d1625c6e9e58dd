import type { Content } from '../../../registers/fields/field.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';

/** Something in a register as the public sees it. */
export type Shown = {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly slug: string;
  readonly name: string;
  readonly number: number;
  readonly content: Content;
  readonly from: string | null;
  readonly until: string | null;
  readonly changedAt: Date;
};

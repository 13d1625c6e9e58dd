import type { FieldFault, FieldFaultCode } from '../fields/field-fault.ts';
import type { RegisterKind } from '../register-kind.ts';

/** Why an exchange file, or a row of it, can't be taken in. */
export type ExchangeFaultCode =
  | 'too-large'
  | 'bad-json'
  | 'bad-file'
  | 'other-organisation'
  | 'unknown-register'
  | 'too-many-rows'
  | 'bad-row'
  | 'bad-slug'
  | 'slug-twice'
  | FieldFaultCode;

/** What is wrong in an exchange file, and where. */
export type ExchangeFault = {
  /** Null where the file itself is wrong. */
  readonly kind: RegisterKind | null;
  /** The row of its register, from 1. */
  readonly row: number | null;
  readonly slug: string | null;
  readonly path: FieldFault['path'];
  readonly fault: ExchangeFaultCode;
};

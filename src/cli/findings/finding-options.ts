import type { Severity } from '../../findings/finding.ts';
import type { GroundOptions, RecordOptions } from '../record-options.ts';

export type ListOptions = RecordOptions & {
  readonly severity?: Severity;
  readonly rule?: string;
  readonly field?: string;
  readonly publication?: string;
  readonly year?: number;
  readonly limit: number;
  readonly offset: number;
};
export type ExplainOptions = GroundOptions & { readonly date?: string; readonly withdraw: boolean };
export type SettingsOptions = Omit<GroundOptions, 'reason'> & { readonly reason?: string };

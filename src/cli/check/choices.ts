import { severities } from '../../findings/finding.ts';

/** The forms in which a report can be printed. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'html'] as const;
export type FormatName = (typeof formats)[number];

/** From which severity on a finding makes the check fail. */
export const failures = [...severities, 'never'] as const;
export type Failure = (typeof failures)[number];

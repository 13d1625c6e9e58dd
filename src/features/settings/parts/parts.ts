import { documentsPart } from './documents-part.tsx';
import { licencePart } from './licence-part.tsx';
import { namePart } from './name-part.tsx';
import { overduePart } from './overdue-part.tsx';
import type { Part } from './part.ts';
import { passwordsPart } from './passwords-part.tsx';
import { rulesPart } from './rules-part.tsx';
import { themePart } from './theme-part.tsx';

/** All that an organisation lays down of itself, in the order in which the settings tell it. */
export const parts: readonly Part[] = [
  ...[namePart, themePart, documentsPart, rulesPart, licencePart, overduePart, passwordsPart],
];

import { z } from 'zod';
import { severities } from './finding.ts';

const setting = z.union([
  z.literal('off'),
  z.enum(severities),
  z.looseObject({ severity: z.union([z.literal('off'), z.enum(severities)]).optional() }),
]);

/** What an organisation says about the rules: `{"rules": {"target-changed": "error", "trend-break": {"factor": 3}, "stale-year": "off"}}`. */
export const findingConfig = z.strictObject({ rules: z.record(z.string(), setting).default({}) });
export type FindingConfig = z.infer<typeof findingConfig>;
export type RuleSetting = z.infer<typeof setting>;

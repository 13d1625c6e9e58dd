import { errorCode } from './error-code.ts';

/** Why a file could not be written. */
export type WhyUnwritten = 'disk-full' | 'quota-full' | 'is-folder' | 'no-folder' | 'other';

const reasons: ReadonlyMap<string, WhyUnwritten> = new Map<string, WhyUnwritten>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'quota-full'],
  ['EISDIR', 'is-folder'],
  ['ENOENT', 'no-folder'],
  ['ENOTDIR', 'no-folder'],
]);

/** Why a file could not be written, of what the system says. */
export function whyUnwritten(error: unknown): WhyUnwritten {
  return reasons.get(errorCode(error) ?? '') ?? 'other';
}

import type { Answer } from './open-answer.ts';

/** Where an answer leads, as written; empty where it does not say. Programs write signs that are not of ASCII as they are, in UTF-8. */
export function locationOf({ headers }: Pick<Answer, 'headers'>): string {
  const location = headers.location ?? '';
  const text = Buffer.from(location, 'latin1').toString();
  return text.includes('\uFFFD') ? location : text;
}

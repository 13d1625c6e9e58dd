import type { Said } from '../finding.ts';

/** Sentences after each other; what there is nothing to say of is left out. */
export function sayAll(first: Said, ...more: readonly (Said | null)[]): Said {
  const all = [first, ...more.filter((said) => said !== null)];
  return { nl: all.map(({ nl }) => nl).join(' '), en: all.map(({ en }) => en).join(' ') };
}

import type { Reason } from '../reason.ts';

/**
 * What pairs are weighed for: two chapters, two indicators, two commitments, a commitment and an account, or what was agreed for a term and a
 * commitment that carries it out.
 */
export const weighedKinds = ['chapter', 'indicator', 'commitment', 'account', 'carrier'] as const;
export type WeighedKind = (typeof weighedKinds)[number];

/** One thing that can be seen of a pair: by its name its weight is found; how much of it there is; and how it is told, where it is worth that. */
export type Feature = { readonly name: string; readonly value: number; readonly reason: Reason | null };

/** A feature without words of its own: it only makes another weigh more or less. */
export function unspoken(name: string, value = 1): Feature {
  return { name, value, reason: null };
}

/** A feature, if it is seen. */
export function where(isSeen: boolean, name: string, reason: Reason): readonly Feature[] {
  return isSeen ? [{ name, value: 1, reason }] : [];
}

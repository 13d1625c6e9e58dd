import { addressOf, type Voice } from './addresses.ts';

/**
 * The address of a list of what is followed: it is the list itself, so that nothing is kept of who follows.
 * @param names the paths of the pages that are followed, without the slash in front
 */
export function followPath(voice: Voice, names: readonly string[]): string {
  return addressOf(voice, '/volg', followQuery(names));
}

/** The query of that address. */
export function followQuery(names: readonly string[]): { readonly wat: string | null } {
  return { wat: names.length === 0 ? null : names.join(',') };
}

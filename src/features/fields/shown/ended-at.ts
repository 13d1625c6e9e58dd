import type { ThreadContent } from '../../../threading/thread-content.ts';

/** The chapter in which a thread is not found any more, and whether others took its place. Null where it goes on, or where nothing later is at hand. */
export function endedAt({
  links,
  places,
}: ThreadContent): { readonly publication: string; readonly chapter: string; readonly isReplaced: boolean } | null {
  const end = links.find(({ kind }) => kind === 'ended');
  const place = end && places[end.to];
  if (end === undefined || place === undefined) return null;
  return { ...place, isReplaced: end.reasons.some(({ sort }) => sort === 'set-replaced') };
}

import type { ThreadContent } from '../../../threading/thread-content.ts';

/** The chapter in which a thread is not found any more, and whether others took its place. Null where it goes on, or where nothing later is at hand. */
export function endedAt({
  links,
}: ThreadContent): { readonly publication: string; readonly chapter: string; readonly isReplaced: boolean } | null {
  const end = links.find(({ kind }) => kind === 'ended');
  const [publication = '', chapter = ''] = end?.to.split('/') ?? [];
  if (end === undefined) return null;
  return { publication, chapter, isReplaced: end.reasons.some(({ sort }) => sort === 'set-replaced') };
}

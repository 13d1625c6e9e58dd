import type { MoneyItem } from '../../../drafting/item.ts';
import { openSealed, sealText } from '../../accounts/seal.ts';

/** For whom amounts were shown: they are taken over by that person, in that chapter, and nowhere else. */
export type ShownTo = {
  readonly organisationId: string;
  readonly memberId: string | null;
  readonly draftId: string;
  readonly chapter: string;
};

const purpose = 'amounts that were shown';

/** Tables as they were read and shown, to come back with who takes them over: nobody writes an amount, not in the form of a page either. */
export function sealTables(
  secret: string,
  to: ShownTo,
  tables: readonly Pick<MoneyItem, 'unit' | 'amounts' | 'from'>[],
): string {
  return sealText(secret, purpose, JSON.stringify({ to: nameOf(to), tables }));
}

/** What was sealed for somebody; null where nothing was, or for another person or chapter. */
export function openTables(secret: string, to: ShownTo, sealed: string): unknown {
  const text = openSealed(secret, purpose, sealed);
  const opened: { readonly to: string; readonly tables: unknown } | null = text === null ? null : JSON.parse(text);
  return opened?.to === nameOf(to) ? opened.tables : null;
}

function nameOf({ organisationId, memberId, draftId, chapter }: ShownTo): string {
  return [organisationId, memberId ?? '', draftId, chapter].join(' ');
}

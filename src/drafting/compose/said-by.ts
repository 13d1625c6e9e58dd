import type { OfficialStatus } from '../../model/statement.ts';
import type { AccountItem } from '../item.ts';

/**
 * What an account says in its document, with its light. Where only a light was given, its reason is what its writer says of it: that then is the
 * answer, and is not said twice. Empty where it says nothing yet.
 */
export function saidBy({ text, status }: Pick<AccountItem, 'text' | 'status'>): {
  readonly text: string;
  readonly status: OfficialStatus | null;
} {
  if (text.trim() !== '' || status === null) return { text, status };
  return { text: status.reason, status: { light: status.light, reason: '' } };
}

import { fromHeader } from '../accounts/from-header.ts';
import type { TriedBy } from '../accounts/tries.ts';

/** Whose try a request is. @param email the account that is tried, whether it is there or not; null where that is not known */
export function triedBy(request: Request, email: string | null): readonly TriedBy[] {
  const network = ['network', request.headers.get(fromHeader) ?? ''] as const;
  return email === null ? [network] : [['account', email], network];
}

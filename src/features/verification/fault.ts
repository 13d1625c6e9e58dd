import { unreadable, whereReadable } from '../../record/errors/unreadable.ts';

/** What is not as it was recorded: where, and why as a Dutch sentence. */
export type Fault = { readonly where: string; readonly why: string };

/** The faults that a check finds; where it meets what it cannot read, that is the fault. Throws what the database says. */
export async function faultsAt(where: string, check: () => Promise<readonly Fault[]>): Promise<readonly Fault[]> {
  return await whereReadable(check, [{ where, why: unreadable }]);
}

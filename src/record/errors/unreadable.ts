import { debuglog } from 'node:util';
import { errorCode } from '../../files/error-code.ts';
import { isLostConnection } from './passing-error.ts';

const showStack = debuglog('doelspoor');

/** What is said of a value that no version of Doelspoor records: a time without end, a number that is too large, half a character. */
export const unreadable = 'unreadable';
export type UnreadableCode = typeof unreadable;

/**
 * Does what computes with what is recorded; `otherwise`, where a value stands in the way that JavaScript or the form of our data can't hold.
 * NODE_DEBUG=doelspoor shows which. Throws what the database and the system say: that is about them, and not about what is recorded.
 */
export async function whereReadable<Result>(compute: () => Promise<Result>, otherwise: Result): Promise<Result> {
  try {
    return await compute();
  } catch (error) {
    if (!(error instanceof Error) || errorCode(error) !== null || isLostConnection(error)) throw error;
    showStack('%s', error.stack);
    return otherwise;
  }
}

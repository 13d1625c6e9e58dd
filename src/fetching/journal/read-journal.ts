import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { errorCode } from '../../files/error-code.ts';
import { FetchFault } from '../fetch-fault.ts';
import { type KnownPage, knownPageSchema, type ListHead, listHeadSchema } from './known-page.ts';

/** What a list says: the last line of an address holds, in the order in which addresses were first named. */
export type ReadJournal = { readonly head: ListHead; readonly pages: Map<string, KnownPage> };

/**
 * Reads the list of a fetch. A last line without an end is one that was being written when the program was killed: it does not count.
 * @returns null where there is no list yet
 * @throws FetchFault `list-damaged`
 */
export async function readJournal(file: string): Promise<ReadJournal | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  const [first, ...lines] = text.split('\n').slice(0, -1);
  if (first === undefined) return null;
  const read = <Value>(schema: z.ZodType<Value>, line: string, number: number): Value => {
    try {
      return schema.parse(JSON.parse(line));
    } catch (cause) {
      throw new FetchFault({ say: 'list-damaged', with: { file, line: number } }, cause);
    }
  };
  const head = read(listHeadSchema, first, 1);
  const pages = new Map<string, KnownPage>();
  for (const [at, line] of lines.entries()) {
    const page = read(knownPageSchema, line, at + 2);
    pages.set(page.address, page);
  }
  return { head, pages };
}

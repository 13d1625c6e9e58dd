import { readFile, stat } from 'node:fs/promises';
import type { ExchangeFault } from '../../registers/exchange/exchange-fault.ts';
import { longestExchange, readExchange } from '../../registers/exchange/read-exchange.ts';

/** A file of registers: its text with whose it is, or why it is none. */
export type ExchangeFile =
  | { readonly text: string; readonly organisation: string; readonly faults: null }
  | { readonly organisation: null; readonly faults: readonly ExchangeFault[] };

const tooLarge: ExchangeFault = { kind: null, row: null, slug: null, path: [], fault: 'too-large' };
/** The most bytes of a character. */
const bytes = 4;

/** Reads a file of registers. Throws what the system says of a file that cannot be read. */
export async function readExchangeFile(path: string): Promise<ExchangeFile> {
  const { size } = await stat(path);
  if (size > bytes * longestExchange) return { organisation: null, faults: [tooLarge] };
  const text = await readFile(path, 'utf8');
  const { organisation, faults } = readExchange(text);
  return organisation === null ? { organisation, faults } : { text, organisation, faults: null };
}

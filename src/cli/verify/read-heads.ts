import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { KeptHead } from '../../features/verification/verify-heads.ts';
import { Refused } from '../../record/errors/refused.ts';

const head = z.object({
  organisation: z.union([z.string(), z.object({ slug: z.string() }).transform(({ slug }) => slug)]),
  day: z.string().nullable().default(null),
  sequence: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
const file = z.union([
  head.transform((one) => [one]),
  z.object({ heads: z.array(head) }).transform(({ heads }) => heads),
]);

const answerMs = 20_000;
const mostBytes = 20 * 2 ** 20;

/**
 * Reads the heads of event logs that somebody kept, from files or addresses: of one day, or the list of all days, as the site gives them.
 * @throws Refused, with what is wrong, where one cannot be read or is something else
 */
export async function readHeads(places: readonly string[]): Promise<readonly KeptHead[]> {
  const kept: KeptHead[] = [];
  for (const from of places) {
    const parsed = file.safeParse(parseJson(await readPlace(from)));
    if (!parsed.success || parsed.data.length === 0) throw new Refused({ say: 'bad-head', with: { from } });
    for (const one of parsed.data) kept.push({ ...one, from });
  }
  return kept;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function readPlace(from: string): Promise<string> {
  try {
    return /^https?:\/\//.test(from) ? await fetchText(from) : await readFile(from, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refused({ say: 'no-head', with: { from, reason } });
  }
}

async function fetchText(from: string): Promise<string> {
  const response = await fetch(from, { signal: AbortSignal.timeout(answerMs) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw new Error(`> ${mostBytes / 2 ** 20} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

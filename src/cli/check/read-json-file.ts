import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { CheckFault } from './check-fault.ts';

/** What a file is to the reader of a sentence about it. */
export type JsonFile = {
  /** The file as it was given, seen from the folder. */
  readonly file: string;
  readonly folder: string;
  /** How the sentence begins: "Het instellingenbestand". */
  readonly what: string;
  /** How the sentence ends where it does not fit: what is expected. */
  readonly expected: string;
};

/** The text of a file; null where there is none. */
async function readText({ file, folder, what }: JsonFile): Promise<string | null> {
  try {
    return await readFile(resolve(folder, file), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new CheckFault(`${what} ${file} kan niet worden gelezen; controleer of het een bestand is dat u mag lezen.`, {
      cause,
    });
  }
}

/**
 * Reads a JSON file and holds it against a schema.
 * @returns null where the file does not exist
 * @throws CheckFault where it cannot be read, is no JSON or does not fit
 */
export async function readJsonFile<Value>(source: JsonFile, schema: z.ZodType<Value>): Promise<Value | null> {
  const { file, what, expected } = source;
  const text = await readText(source);
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new CheckFault(`${what} ${file} is geen geldige JSON; controleer haakjes, komma's en aanhalingstekens.`, {
      cause,
    });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new CheckFault(`${what} ${file} klopt niet${path === '' ? '' : ` bij ${path}`}; ${expected}.`);
}

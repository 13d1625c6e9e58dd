import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { CheckFault, type JsonFileKind } from './check-fault.ts';

/** A file that is given to a check. */
export type JsonFile = {
  /** The file as it was given, seen from the folder. */
  readonly file: string;
  readonly folder: string;
  readonly kind: JsonFileKind;
};

/** The text of a file; null where there is none. */
async function readText({ file, folder, kind }: JsonFile): Promise<string | null> {
  try {
    return await readFile(resolve(folder, file), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new CheckFault({ say: 'not-readable', with: { kind, file } }, cause);
  }
}

/**
 * Reads a JSON file and holds it against a schema.
 * @returns null where the file does not exist
 * @throws CheckFault where it cannot be read, is no JSON or does not fit
 */
export async function readJsonFile<Value>(source: JsonFile, schema: z.ZodType<Value>): Promise<Value | null> {
  const { file, kind } = source;
  const text = await readText(source);
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new CheckFault({ say: 'no-json', with: { kind, file } }, cause);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new CheckFault({ say: 'does-not-fit', with: { kind, file, at } });
}

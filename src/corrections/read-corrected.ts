import type { Reading } from '../model/reading.ts';
import type { ReadSource } from '../reading/read-source.ts';
import { type Given, recognise } from '../recognition/recognise.ts';
import type { Journals } from './journals.ts';

/** Recognises a document with what persons decided of it, and says so to the journals. @param given what goes before that */
export async function readCorrected(
  { document, given: path }: Exclude<ReadSource, { readonly error: unknown }>,
  given: Given,
  journals: Journals,
): Promise<Reading> {
  const reading = recognise(document, { ...given, corrections: await journals.of(document.file, path) });
  journals.meet(reading);
  return reading;
}

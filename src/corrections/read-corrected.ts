import type { Correction } from '../model/correction.ts';
import type { Reading } from '../model/reading.ts';
import type { ReadSource } from '../reading/read-source.ts';
import { type Given, recognise } from '../recognition/recognise.ts';
import type { Journals } from './journals.ts';

/** A reading, and the decisions of persons that may hold of the document. */
export type ReadWith = { readonly reading: Reading; readonly corrections: readonly Correction[] };

/**
 * Recognises a document with what persons decided of it, and says so to the journals. Where something is kept with its organisation it is read
 * anew once it is known whose it is: of a document that does not tell, nothing that is kept may hold.
 * @param given what goes before that
 */
export async function readCorrected(
  { document, given: path }: Exclude<ReadSource, { readonly error: unknown }>,
  given: Given,
  journals: Journals,
): Promise<ReadWith> {
  const own = await journals.of(document.file, path);
  const alone = recognise(document, { ...given, corrections: own });
  const corrections = await journals.withKept(document.file, own, alone.organisation);
  const reading = corrections === own ? alone : recognise(document, { ...given, corrections });
  journals.meet(reading);
  return { reading, corrections };
}

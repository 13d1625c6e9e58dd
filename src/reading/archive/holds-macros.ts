import { detectContent } from '../detect-format.ts';
import { limits } from '../limits.ts';
import { openArchive } from './open-archive.ts';

/** Whether a file is a package of Office that holds macros. They are never run; a document does without. @throws ReadingError as `openArchive` */
export async function holdsMacros(bytes: Uint8Array, file: string): Promise<boolean> {
  if (detectContent(bytes) !== 'package') return false;
  const archive = await openArchive(bytes, file, limits.archive.entries);
  archive.close();
  return archive.entries.some(({ path }) => /(?:^|\/)vbaProject\.bin$/i.test(path));
}

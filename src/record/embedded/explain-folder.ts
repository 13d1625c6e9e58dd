import { errorCode } from '../../files/error-code.ts';
import { RecordError } from '../errors/record-error.ts';

const codes: ReadonlyMap<string, 'not-a-folder' | 'read-only' | 'disk-full'> = new Map([
  ['EEXIST', 'not-a-folder'],
  ['ENOTDIR', 'not-a-folder'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
]);

/** What an error of the system says about the data folder, as a RecordError; any other error as it is. */
export function explainFolder(error: unknown, folder: string): unknown {
  const code = codes.get(errorCode(error) ?? '');
  return code === undefined ? error : new RecordError({ say: code, with: { folder } }, error);
}

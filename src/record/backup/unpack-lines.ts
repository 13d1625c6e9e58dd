import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { errorCode } from '../../files/error-code.ts';
import { BackupFault } from './backup-fault.ts';

/** The largest row is the text of one file or edition, which reading bounds at a fraction of this. */
const longestLine = 256 * 2 ** 20;

/** Unpacked bytes for each packed byte. Gzip cannot go beyond 1,032; records stay under 30, also where pages repeat each other. */
const mostTimes = 200;
/** Below this size the ratio says nothing. */
const smallest = 64 * 2 ** 20;

const lineEnd = 0x0a;

function explain(error: unknown, file: string): unknown {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new BackupFault({ say: 'no-file', with: { file } }, error);
  if (code === 'Z_BUF_ERROR') return new BackupFault({ say: 'cut-off', with: { file } }, error);
  if (code === 'Z_DATA_ERROR')
    return new BackupFault({ say: 'changed', with: { file, at: 'packing', table: null } }, error);
  if (error instanceof BackupFault || !(error instanceof Error) || code === null) return error;
  return new BackupFault({ say: 'cannot-read', with: { file, reason: `${error.message}.` } }, error);
}

async function isPacked(file: string): Promise<boolean> {
  const found = await stat(file);
  if (!found.isFile()) return false;
  for await (const chunk of createReadStream(file, { end: 1 })) return Buffer.from([0x1f, 0x8b]).equals(chunk);
  return false;
}

async function* unpack(file: string): AsyncGenerator<Buffer> {
  if (!(await isPacked(file))) throw new BackupFault({ say: 'not-a-backup', with: { file } });
  const packed = createReadStream(file);
  const unpacked = createGunzip({ chunkSize: 64 * 2 ** 10 });
  packed.on('error', (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  let size = 0;
  try {
    for await (const chunk of unpacked) {
      if (!Buffer.isBuffer(chunk)) throw new TypeError('not bytes');
      size += chunk.length;
      if (size > Math.max(smallest, mostTimes * packed.bytesRead))
        throw new BackupFault({ say: 'too-large', with: { file } });
      yield chunk;
    }
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

/**
 * The lines of a file that was packed with gzip, each without its end. Memory holds one line, whatever the file unpacks to.
 * @throws BackupFault
 */
export async function* unpackLines(file: string): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpack(file)) {
      let from = 0;
      for (let end = chunk.indexOf(lineEnd); end !== -1; end = chunk.indexOf(lineEnd, from)) {
        const last = chunk.subarray(from, end);
        yield begun.length === 0 ? last : Buffer.concat([...begun, last]);
        [begun, length, from] = [[], 0, end + 1];
      }
      if (from === chunk.length) continue;
      begun.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > longestLine) throw new BackupFault({ say: 'too-large', with: { file } });
    }
  } catch (error) {
    throw explain(error, file);
  }
  if (length > 0) throw new BackupFault({ say: 'cut-off', with: { file } });
}

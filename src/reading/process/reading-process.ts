import { limits } from '../limits.ts';
import { readFrames, writeFrame } from './frames.ts';
import { createIsolatedReader } from './isolated-reader.ts';
import type { JobHeader, ResultHeader } from './process-reader.ts';

/**
 * The process in which files are read that could take the program down, as long as the program wants one: a header and the bytes of a file
 * come in, a header and a serialised document go out. It ends when nobody is there any more.
 */
process.stdin.once('close', () => process.exit());
process.stdout.once('error', () => process.exit());
const reader = createIsolatedReader();
const frames = readFrames(process.stdin);
for (;;) {
  const header = await frames.next();
  const bytes = await frames.next();
  if (header.value === undefined || bytes.value === undefined) process.exit();
  const job: JobHeader = JSON.parse(Buffer.from(header.value).toString());
  const result = await reader.read({ ...job, bytes: bytes.value });
  const read = 'read' in result ? result.read : new Uint8Array();
  const isSpent =
    process.memoryUsage.rss() > limits.isolation.spentFromBytes ||
    read.length > limits.isolation.spentFromDocumentBytes;
  const answer: ResultHeader = { code: 'code' in result ? result.code : null, isSpent };
  writeFrame(process.stdout, Buffer.from(JSON.stringify(answer)));
  writeFrame(process.stdout, read);
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { presentReading } from '../../src/cli/read/present-reading.ts';
import type { SourceDocument } from '../../src/model/block.ts';
import { decode } from '../../src/reading/encoding/decode.ts';
import { collectGarbage } from '../../src/reading/process/collect-garbage.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { judgeError, judgeReading } from './judge-reading.ts';
import { findLostLines } from './kept-lines.ts';

/** Processor time and not the clock, so that a busy machine is no fault of the reader. Threads count. */
const most = { milliseconds: 5_000, start: 1_500, perKilobyte: 2 };

/** How a breach of the bound on time begins. */
export const slow = 'duurt';

/** This process; the one that reads large files has a bound of its own. What files before it left behind is cleared first and is not counted for a file. */
const mostBytes = 512 * 1024 * 1024;
const clearFromBytes = mostBytes / 2;
/** What a file may take in a process that is near that by itself. */
const growthBytes = 96 * 1024 * 1024;

/** What came of one file, and all that is wrong with it. */
export type Judgement = { readonly outcome: string; readonly breaches: readonly string[] };

/**
 * Takes a file on disk the whole way, as `doelspoor read` does, and holds what comes of it to what is promised: no
 * exception but a ReadingError, one sentence about the file, a reading that fits its schema, no line lost, bounded time
 * and memory, nothing written. The file lies alone in its folder, which is the working folder too.
 */
export async function judgeFile(path: string): Promise<Judgement> {
  const breaches: string[] = [];
  const outcomes = new Set<string>();
  const memory = startMemory();
  const before = process.cpuUsage();
  try {
    for await (const source of readSources([path])) {
      if ('error' in source) {
        outcomes.add(source.error.code);
        breaches.push(...judgeError(source.error, path));
      } else {
        outcomes.add(source.document.format);
        breaches.push(...judgeDocument(source.document, path));
      }
    }
  } catch (cause) {
    breaches.push(`gooit ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  }
  const { user, system } = process.cpuUsage(before);
  breaches.push(...judgeCost((user + system) / 1000, path, memory), ...judgeFolder(path));
  return { outcome: [...outcomes].sort().join('+'), breaches };
}

function judgeDocument(document: SourceDocument, path: string): string[] {
  const reading = presentReading(recognise(document));
  const breaches = judgeReading(reading);
  if (document.format !== 'text' || document.file !== path) return breaches;
  const lost = findLostLines(decode(readFileSync(path), path), document, reading);
  if (lost[0] !== undefined) breaches.push(`verliest ${lost.length} regels: ${JSON.stringify(lost[0].slice(0, 200))}`);
  return breaches;
}

/** Memory at the start. An allocator keeps what it once had, so that a process that is large already may grow by a little. */
function startMemory(): number {
  if (process.memoryUsage.rss() > clearFromBytes) collectGarbage();
  return process.memoryUsage.rss();
}

function judgeCost(milliseconds: number, path: string, memoryBefore: number): string[] {
  const bound = Math.min(most.milliseconds, most.start + (most.perKilobyte * readFileSync(path).length) / 1024);
  const memory = process.memoryUsage.rss();
  return [
    ...(milliseconds > bound ? [`${slow} ${Math.round(milliseconds)} ms, meer dan ${Math.round(bound)}`] : []),
    ...(memory > Math.max(mostBytes, memoryBefore + growthBytes)
      ? [`het programma houdt ${Math.round(memory / 2 ** 20)} MB vast`]
      : []),
  ];
}

function judgeFolder(path: string): string[] {
  const others = readdirSync(dirname(path)).filter((name) => name !== basename(path));
  return others.length > 0 ? [`schrijft ${others.join(', ')}`] : [];
}

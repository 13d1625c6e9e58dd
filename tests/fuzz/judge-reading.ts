import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { PublishedReading } from '../../src/cli/read/present-reading.ts';
import { sayUnread } from '../../src/cli/read/say-unread.ts';
import type { ReadingError } from '../../src/reading/reading-error.ts';
import { collectTexts } from './kept-lines.ts';

const schema: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/reading.002.json'), 'utf8'));

/** What is wrong with a reading as it leaves the house: against the schema, or with text that no database takes. */
export const judgeReading = createJudge();

function createJudge(): (reading: PublishedReading) => string[] {
  if (typeof schema !== 'object' || schema === null) throw new Error('the schema is no object');
  const validate = new Ajv2020({ strict: false }).compile(schema);
  return (reading) => {
    // As a receiver sees it: what JSON leaves out or turns into null is missing.
    const received: unknown = JSON.parse(JSON.stringify([reading]));
    const [error] = validate(received) ? [] : (validate.errors ?? []);
    const broken = collectTexts(received).find((text) => !text.isWellFormed() || text.includes('\0'));
    return [
      ...(error ? [`past niet in het schema: ${error.instancePath} ${error.message}`] : []),
      ...(broken === undefined ? [] : [`heeft een halve letter of een NUL: ${JSON.stringify(broken.slice(0, 80))}`]),
    ];
  };
}

/** What is wrong with an error: it names the file, without control characters, and says only the sentence that belongs to its code. */
export function judgeError(error: ReadingError, path: string): string[] {
  const found: string[] = [];
  if (error.file !== path && !error.file.startsWith(`${path}/`))
    found.push(`een fout over een ander bestand: ${error.file}`);
  for (const language of ['nl', 'en'] as const) {
    const sentence = sayUnread(error, language);
    if (!sentence.startsWith(`${error.file.replace(/\p{Cc}/gu, '\uFFFD')} `) || !sentence.endsWith('.'))
      found.push(`geen zin over het bestand: ${sentence}`);
  }
  return found;
}

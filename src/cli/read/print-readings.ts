import { readSources } from '../../reading/read-source.ts';
import { type Given, recognise } from '../../recognition/recognise.ts';
import type { Language } from '../../words/numerals.ts';
import { printJson, printText, say } from '../output.ts';
import { presentReading } from './present-reading.ts';
import { sayUnread } from './say-unread.ts';
import { summariseReading } from './summarise-reading.ts';

/** Prints what each file says as a JSON array; false where a file could not be read, with its sentence on stderr. */
export async function printAsJson(files: readonly string[], given: Given, language: Language): Promise<boolean> {
  let separator = '[\n';
  let isComplete = true;
  for await (const source of readSources(files)) {
    if ('error' in source) {
      say(sayUnread(source.error, language));
      isComplete = false;
      continue;
    }
    await printJson(separator + JSON.stringify(presentReading(recognise(source.document, given))));
    separator = ',\n';
  }
  await printJson(separator === '[\n' ? '[]\n' : '\n]\n');
  return isComplete;
}

/** Prints what each file says as readable lines; false where a file could not be read, with its sentence on stderr. */
export async function printSummaries(files: readonly string[], given: Given, language: Language): Promise<boolean> {
  let isComplete = true;
  for await (const source of readSources(files)) {
    if ('error' in source) {
      say(sayUnread(source.error, language));
      isComplete = false;
    } else await printText(`${summariseReading(recognise(source.document, given), language)}\n`);
  }
  return isComplete;
}

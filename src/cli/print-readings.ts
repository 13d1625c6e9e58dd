import { readSources } from '../reading/read-source.ts';
import { presentReading } from '../recognition/present-reading.ts';
import { type Given, recognise } from '../recognition/recognise.ts';
import { summariseReading } from './summarise-reading.ts';
import { write } from './write.ts';

/** Prints what each file says as a JSON array; false where a file could not be read, with its sentence on stderr. */
export async function printJson(files: readonly string[], given: Given): Promise<boolean> {
  let separator = '[\n';
  let isComplete = true;
  for await (const source of readSources(files)) {
    if ('error' in source) {
      await write(process.stderr, `${source.error.message}\n`);
      isComplete = false;
      continue;
    }
    await write(process.stdout, separator + JSON.stringify(presentReading(recognise(source.document, given))));
    separator = ',\n';
  }
  await write(process.stdout, separator === '[\n' ? '[]\n' : '\n]\n');
  return isComplete;
}

/** Prints what each file says as readable lines; false where a file could not be read, with its sentence on stderr. */
export async function printSummaries(files: readonly string[], given: Given): Promise<boolean> {
  let isComplete = true;
  for await (const source of readSources(files)) {
    if ('error' in source) {
      await write(process.stderr, `${source.error.message}\n`);
      isComplete = false;
    } else await write(process.stdout, `${summariseReading(presentReading(recognise(source.document, given)))}\n`);
  }
  return isComplete;
}

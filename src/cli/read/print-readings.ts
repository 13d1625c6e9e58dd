import type { Journals } from '../../corrections/journals.ts';
import { readCorrected } from '../../corrections/read-corrected.ts';
import type { Reading } from '../../model/reading.ts';
import { readSources } from '../../reading/read-source.ts';
import type { Given } from '../../recognition/recognise.ts';
import type { Language } from '../../words/numerals.ts';
import { tellProfiles } from '../corrections/tell-profiles.ts';
import { tellMet, tellNotTaken } from '../corrections/tell-taken-over.ts';
import { printJson, printText, say } from '../output.ts';
import { presentReading } from './present-reading.ts';
import { sayUnread } from './say-unread.ts';
import { summariseReading } from './summarise-reading.ts';

/**
 * Reads files one after the other, with what persons decided of them, and has each reading printed; what of these decisions was taken over
 * and what was not is told at the end, on stderr as all that goes wrong.
 * @returns false where a file, or what persons decided, could not be read
 */
async function printEach(
  files: readonly string[],
  given: Given,
  journals: Journals,
  language: Language,
  print: (reading: Reading) => Promise<void>,
): Promise<boolean> {
  let isComplete = true;
  const profiles: Reading['profile'][] = [];
  for await (const source of readSources(files)) {
    if ('error' in source) {
      say(sayUnread(source.error, language));
      isComplete = false;
      continue;
    }
    const { reading } = await readCorrected(source, given, journals);
    profiles.push(reading.profile);
    await print(reading);
  }
  const taken = await journals.takenOver();
  for (const sentence of [
    ...tellProfiles(profiles, language),
    ...tellMet(taken, language),
    ...tellNotTaken(taken, language),
  ])
    say(sentence);
  return isComplete && taken.every(({ fault }) => fault === null);
}

/** Prints what each file says as a JSON array; false where something could not be read, with its sentence on stderr. */
export async function printAsJson(
  files: readonly string[],
  given: Given,
  journals: Journals,
  language: Language,
): Promise<boolean> {
  let separator = '[\n';
  const isComplete = await printEach(files, given, journals, language, async (reading) => {
    await printJson(separator + JSON.stringify(presentReading(reading)));
    separator = ',\n';
  });
  await printJson(separator === '[\n' ? '[]\n' : '\n]\n');
  return isComplete;
}

/** Prints what each file says as readable lines; false where something could not be read, with its sentence on stderr. */
export async function printSummaries(
  files: readonly string[],
  given: Given,
  journals: Journals,
  language: Language,
): Promise<boolean> {
  return await printEach(files, given, journals, language, async (reading) => {
    await printText(`${summariseReading(reading, language)}\n`);
  });
}

import { resolve } from 'node:path';
import type { FetchRequest } from '../../fetching/fetch-request.ts';
import type { Language } from '../../words/numerals.ts';
import { fetchToFolder } from '../fetch/fetch-to-folder.ts';
import { isComplete, reportFetch } from '../fetch/report-fetch.ts';
import { printText, say } from '../output.ts';
import { importWords } from './words.data.ts';

/**
 * Fetches the site that is to be imported, and tells what came of it.
 * @returns whether its folder can be imported: an edition of which pages failed to come would say that they were not published
 * @throws FetchFault, and what the system says of the folder
 */
export async function fetchFirst(request: FetchRequest, language: Language): Promise<boolean> {
  const outcome = await fetchToFolder(request, language);
  await printText(`${reportFetch(outcome, language).join('\n')}\n`);
  if (isComplete(outcome)) return true;
  say(importWords[language].notWhole(resolve(request.folder)));
  return false;
}

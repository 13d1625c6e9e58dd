import { setTimeout as pause } from 'node:timers/promises';
import packageFile from '../../../package.json' with { type: 'json' };
import type { Clock } from '../../fetching/answers/asker.ts';
import type { FetchOutcome, FetchRequest } from '../../fetching/fetch-request.ts';
import { fetchSite } from '../../fetching/fetch-site.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { say } from '../output.ts';
import { makeFetchProgress } from './tell-progress.ts';
import { fetchWords } from './words/fetch-words.data.ts';

const clock: Clock = {
  now: () => new Date(),
  pause: async (ms) => {
    await pause(ms);
  },
};

/** Who we are, for the body whose site it is: the program, where it is from, and how who runs it can be reached. */
function nameVisitor(contact: string | null): string {
  const from = ['+https://github.com/doelspoor/doelspoor', ...(contact === null ? [] : [contact])].join('; ');
  return `Doelspoor/${packageFile.version} (${from})`;
}

/**
 * Fetches a site and tells how far it is.
 * @throws FetchFault, and what the system says of the folder
 */
export async function fetchToFolder(request: FetchRequest, language: Language): Promise<FetchOutcome> {
  const progress = makeFetchProgress(language);
  const slowedDown = (seconds: number) => say(fetchWords[language].slowedDown(printNumber(language, seconds)));
  // A wait that is shorter is over before it is read.
  const waiting = (seconds: number) =>
    seconds >= 5 && say(fetchWords[language].waiting(printNumber(language, seconds)));
  return await fetchSite(
    request,
    { progress: progress.hear, slowedDown, waiting },
    { clock, userAgent: nameVisitor(request.contact) },
  ).finally(progress.end);
}

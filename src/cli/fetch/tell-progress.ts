import type { FetchProgress } from '../../fetching/fetch-request.ts';
import type { Language } from '../../words/numerals.ts';
import { endProgress, sayProgress } from '../output.ts';
import { countOf } from '../words/count-of.ts';
import { sayBytes } from './say-bytes.ts';
import { fetchWords } from './words/fetch-words.data.ts';

const tellEveryMs = 1000;

/** Tells on stderr how far a fetch is, once a second: on a terminal on one line, else a line each time. */
export function makeFetchProgress(language: Language): {
  readonly hear: (now: FetchProgress) => void;
  readonly end: () => void;
} {
  const words = fetchWords[language];
  let [told, last, said]: [number, FetchProgress | null, string] = [0, null, ''];
  const tell = () => {
    if (last === null) return;
    const { pages, waiting, bytes } = last;
    const line = words.progress(countOf(language, pages, 'page'), waiting, sayBytes(bytes, language));
    if (line !== said) sayProgress(line);
    said = line;
  };
  return {
    hear: (now) => {
      last = now;
      if (Date.now() - told < tellEveryMs) return;
      told = Date.now();
      tell();
    },
    end: () => {
      tell();
      endProgress();
    },
  };
}

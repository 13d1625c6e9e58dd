import type { PagesNotice } from '../../delivery/server/kept/pages-notice.ts';
import type { ServerNotice } from '../../record/embedded/server-notice.ts';
import type { Language } from '../../words/numerals.ts';
import { say } from '../../words/say.ts';
import { noticeWords } from './words/notice-words.data.ts';

/** Who hears what a person should know while the program goes on, as a sentence in a language. */
export function tellNotice(
  language: Language,
  hear: (sentence: string) => void,
): (notice: ServerNotice | PagesNotice) => void {
  return (notice) => hear(say(noticeWords[language], notice));
}

import { count, type Language, printNumber } from '../numerals.ts';

const words: Readonly<
  Record<Language, { of: (written: number, most: number) => string; over: (number: number) => string }>
> = {
  nl: {
    of: (written, most) => `${printNumber('nl', written)} van hooguit ${count('nl', most, 'woord', 'woorden')}`,
    over: (number) => `${count('nl', number, 'woord', 'woorden')} te veel: maak de tekst korter.`,
  },
  en: {
    of: (written, most) => `${printNumber('en', written)} of at most ${count('en', most, 'word', 'words')}`,
    over: (number) => `${count('en', number, 'word', 'words')} too many: make the text shorter.`,
  },
};

/** How long a text is beside how long it may be, and how much is too much; for the page and for its script. */
export function sayLength(language: Language, written: number, most: number): string {
  const t = words[language];
  const said = t.of(written, most);
  return written > most ? `${said}. ${t.over(written - most)}` : said;
}

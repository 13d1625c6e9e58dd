import { type Language, printNumber } from '../../words/numerals.ts';

/** "12 kB", "3,4 MB", "120 MB": a size as people know it from their files. */
export function sayBytes(bytes: number, language: Language): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 1) return `${printNumber(language, Math.ceil(bytes / 1000), 0)} kB`;
  return `${printNumber(language, megabytes, megabytes < 10 ? 1 : 0)} MB`;
}

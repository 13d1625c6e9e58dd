import type { JournalEntry } from './journal.ts';

/** The entry of which the id begins so: itself where it is the whole id; else what is wrong where there is none, or more than one. */
export function findEntry(entries: readonly JournalEntry[], name: string): JournalEntry | 'none' | 'several' {
  const start = name.toLowerCase();
  const found = start === '' ? [] : entries.filter(({ id }) => id.toLowerCase().startsWith(start));
  const exact = found.find(({ id }) => id.length === name.length);
  return exact ?? (found.length > 1 ? 'several' : (found[0] ?? 'none'));
}

import { v7 as newId } from 'uuid';
import type { JournalEntry } from '../../../corrections/journal.ts';
import type { Correction } from '../../../model/correction.ts';
import { readHtml } from '../../../reading/html/read-html.ts';
import type { Keeping } from './keeping.ts';

const list = 'beslist';

function holding(entries: readonly JournalEntry[]): readonly Correction[] {
  return entries.flatMap(({ undone, ...correction }) => (undone === undefined ? [correction] : []));
}

/** Keeps documents of HTML and what is decided about them in memory. @param pages by their names */
export function keepInMemory(pages: Readonly<Record<string, string>>) {
  const entries: JournalEntry[] = [];
  const keeping: Keeping = {
    async *documents() {
      for (const [name, html] of Object.entries(pages)) {
        const document = { file: name, format: 'html' as const, ...readHtml(html, name), sha256: name };
        yield { document, name, list, corrections: holding(entries) };
      }
    },
    decisions: (files) => Promise.resolve(new Map(files.map((file) => [file, holding(entries)]))),
    besides: () => Promise.resolve([]),
    gone: () => Promise.resolve([]),
    lists: () => Promise.resolve([{ list, entries }]),
    add: (_, decided) => {
      const added = decided.map((one) => ({ id: newId(), ...one }));
      entries.push(...added);
      return Promise.resolve(added);
    },
    undo: (_, id, undone) => {
      const at = entries.findIndex((entry) => entry.id === id);
      const entry = entries[at];
      if (entry !== undefined) entries[at] = { ...entry, undone };
      return Promise.resolve();
    },
    bytesOf: () => Promise.resolve(null),
  };
  return { keeping, holding: () => holding(entries) };
}

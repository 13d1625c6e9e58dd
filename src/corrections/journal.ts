import { z } from 'zod';
import type { Correction } from '../model/correction.ts';
import { correctionSchema, reasonSchema } from './correction-schema.ts';

/**
 * What the file says that it is; a later program may write what this one cannot read. The second knows reasons, rows, and terms and sequences of publications. A program that knows the
 * first alone would leave out each entry with one, and freeze an edition without it: of a file of the second it takes over nothing, and says so.
 */
const formats = ['doelspoor-corrections.001', 'doelspoor-corrections.002'] as const;

/** An entry that was undone stays: what a person decided is never lost. */
const entrySchema = correctionSchema.extend({
  undone: z.strictObject({ at: z.iso.datetime(), by: z.string(), reason: reasonSchema.optional() }).optional(),
});

export type JournalEntry = z.infer<typeof entrySchema>;

/**
 * An entry that holds of nothing: its id was there before, it is not as this program knows entries (at this place in it), or it stands in a layout
 * profile and does not reach a body.
 */
export type UnreadEntry = {
  /** In the journal, from 1. */
  readonly place: number;
  readonly why: { readonly say: 'same-id' | 'no-body' } | { readonly say: 'not-understood'; readonly at: string };
};

const fileSchema = z.looseObject({ format: z.string(), corrections: z.array(z.unknown()) });

/** A journal as it is written: what this program does not know of it stays. */
type JournalFile = z.infer<typeof fileSchema>;

export type Journal = {
  /** In the order in which they were made. */
  readonly entries: readonly JournalEntry[];
  /** Where each of them stands in the file, from 0, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly unread: readonly UnreadEntry[];
  readonly written: JournalFile;
};

export const emptyJournal: Journal = {
  entries: [],
  places: new Map(),
  unread: [],
  written: { format: formats[0], corrections: [] },
};

/** Why a text is no journal: it is no JSON (cut off, or changed by hand), something else, or of a later program. */
export type JournalFault = 'no-json' | 'no-journal' | 'later-program';

/** Reads the text of a journal. What is wrong with one entry is no reason to leave the others out. */
export function parseJournal(text: string): Journal | { readonly fault: JournalFault } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: 'no-json' };
  }
  const file = fileSchema.safeParse(json);
  if (!file.success) return { fault: 'no-journal' };
  if (!formats.some((format) => format === file.data.format))
    return { fault: /^doelspoor-corrections\.\d/.test(file.data.format) ? 'later-program' : 'no-journal' };
  const entries: JournalEntry[] = [];
  const unread: UnreadEntry[] = [];
  const places = new Map<string, number>();
  for (const [at, entry] of file.data.corrections.entries()) {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.join('.') ?? '';
      unread.push({ place: at + 1, why: { say: 'not-understood', at: path } });
    } else if (places.has(parsed.data.id)) unread.push({ place: at + 1, why: { say: 'same-id' } });
    else {
      places.set(parsed.data.id, at);
      entries.push(parsed.data);
    }
  }
  return { entries, places, unread, written: file.data };
}

/** What the first format has no word for. */
const ofSecond = z.union([
  z.looseObject({ decision: z.looseObject({ about: z.literal('row') }) }),
  z.looseObject({ decision: z.looseObject({ means: z.looseObject({ endYear: z.unknown() }) }) }),
  z.looseObject({ decision: z.looseObject({ means: z.looseObject({ sequence: z.unknown() }) }) }),
  z.looseObject({ reason: z.string() }),
  z.looseObject({ undone: z.looseObject({ reason: z.string() }) }),
]);

/** The text of a journal, an entry a line so that people can read and compare it; of the first format as long as that can say all. */
export function printJournal({ corrections, format, ...others }: JournalFile): string {
  const isSecond = corrections.some((entry) => ofSecond.safeParse(entry).success);
  const rest = { format: isSecond ? formats[1] : format, ...others };
  const fields = Object.entries(rest).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const lines = corrections.map((entry) => `\n    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '[]' : `[${lines.join(',')}\n  ]`;
  return `{\n${[...fields, `  "corrections": ${list}`].join(',\n')}\n}\n`;
}

/** The decisions that hold, the earliest first. */
export function correctionsOf({ entries }: Pick<Journal, 'entries'>): readonly Correction[] {
  return entries.flatMap(({ undone, ...correction }) => (undone === undefined ? [correction] : []));
}

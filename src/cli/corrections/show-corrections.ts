import { join } from 'node:path';
import { readWhole, writeProfile } from '../../corrections/layout-profile.ts';
import { entryOf, redoCorrection, undoCorrection } from '../../corrections/undo-correction.ts';
import { isFolder } from '../../files/is-folder.ts';
import { journalName } from '../../files/own-files.data.ts';
import { readReason } from '../../record/errors/said-text.ts';
import { sayDecision } from '../../words/corrections/say-correction.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { print } from '../on-record.ts';
import { printText, say } from '../output.ts';
import type { RecordOptions } from '../record-options.ts';
import { countOf } from '../words/count-of.ts';
import type { ReasonOptions } from './correction-options.ts';
import { tellEntry } from './tell-entry.ts';
import { tellNotTaken } from './tell-taken-over.ts';
import { correctionWords } from './words.data.ts';

/** The journal that a path means: of a folder the one in it, else the file itself. */
async function journalAt(path: string): Promise<string> {
  return (await isFolder(path)) ? join(path, journalName) : path;
}

/** Prints all decisions of a journal; on stderr what of it cannot be read. Throws CorrectionsFault where there is none that can be read. */
export async function listCorrections(path: string, { json }: RecordOptions, language: Language): Promise<void> {
  const journal = await readWhole(await journalAt(path));
  const lines = journal.entries.flatMap((entry) => tellEntry(entry, language));
  await print(json, journal.entries, () =>
    lines.length === 0 ? [correctionWords[language].none(journal.file)] : lines,
  );
  for (const sentence of tellNotTaken([{ ...journal, met: [], lost: [], foreign: [] }], language)) say(sentence);
}

/** Prints one decision of a journal. Throws CorrectionsFault where there is none, or more than one, or no journal. */
export async function showCorrection(
  id: string,
  path: string,
  { json }: RecordOptions,
  language: Language,
): Promise<void> {
  const journal = await readWhole(await journalAt(path));
  const entry = entryOf(journal, id, journal.file);
  await print(json, entry, () => tellEntry(entry, language));
}

/** Undoes one decision, or decides again what was undone. Throws CorrectionsFault, or Refused of a reason; then nothing was changed. */
export async function changeBeside(
  change: 'undo' | 'redo',
  id: string,
  path: string,
  options: ReasonOptions,
  language: Language,
): Promise<void> {
  const reason = options.reason === undefined ? undefined : readReason(options.reason);
  const deed = { at: new Date().toISOString(), by: options.actor ?? nameActor(), reason };
  const changed = await { undo: undoCorrection, redo: redoCorrection }[change](await journalAt(path), id, deed);
  const words = correctionWords[language];
  const said = sayDecision(changed.decision, language);
  await print(options.json, changed, () => [
    change === 'undo' ? words.nowUndone(said) : words.nowRedone(said, changed.id),
  ]);
}

/** Writes what reaches a whole body to a layout profile. Throws CorrectionsFault; then nothing was changed. */
export async function keepProfile(path: string, to: string, language: Language): Promise<void> {
  const { added, undone } = await writeProfile(await journalAt(path), to);
  const words = correctionWords[language];
  const sentence = words.written(countOf(language, added, 'correction'), printNumber(language, undone), to);
  await printText(`${sentence}\n`);
}

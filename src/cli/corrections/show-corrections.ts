import { join } from 'node:path';
import type { JournalEntry } from '../../corrections/journal.ts';
import { readWhole, writeProfile } from '../../corrections/layout-profile.ts';
import { undoCorrection } from '../../corrections/undo-correction.ts';
import { isFolder } from '../../files/is-folder.ts';
import { journalName } from '../../files/own-files.data.ts';
import { flatten } from '../../model/shown-text.ts';
import { sayDecision, sayReach } from '../../words/corrections/say-correction.ts';
import { type Language, printMoment, printNumber } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { printText, say } from '../output.ts';
import { countOf } from '../words/count-of.ts';
import { tellNotTaken } from './tell-taken-over.ts';
import { correctionWords } from './words.data.ts';

/** The journal that a path means: of a folder the one in it, else the file itself. */
async function journalAt(path: string): Promise<string> {
  return (await isFolder(path)) ? join(path, journalName) : path;
}

function tellEntry({ id, at, by, reach, decision, undone }: JournalEntry, language: Language): readonly string[] {
  const words = correctionWords[language];
  const moment = (when: string) => printMoment(language, new Date(when));
  return [
    `${id}  ${moment(at)}, ${flatten(by)}`,
    `  ${sayDecision(decision, language)}`,
    `  ${words.holds(sayReach(reach, language))}`,
    ...(undone === undefined ? [] : [`  ${words.undone(moment(undone.at), flatten(undone.by))}`]),
  ];
}

/** Prints all decisions of a journal; on stderr what of it cannot be read. Throws CorrectionsFault where there is none that can be read. */
export async function listCorrections(path: string, language: Language): Promise<void> {
  const journal = await readWhole(await journalAt(path));
  const lines = journal.entries.flatMap((entry) => tellEntry(entry, language));
  await printText(`${(lines.length === 0 ? [correctionWords[language].none(journal.file)] : lines).join('\n')}\n`);
  for (const sentence of tellNotTaken([{ ...journal, met: [], lost: [], foreign: [] }], language)) say(sentence);
}

/** Undoes one decision. Throws CorrectionsFault; then nothing was changed. */
export async function undoOne(path: string, id: string, language: Language): Promise<void> {
  const deed = { at: new Date().toISOString(), by: nameActor() };
  const { decision } = await undoCorrection(await journalAt(path), id, deed);
  await printText(`${correctionWords[language].nowUndone(sayDecision(decision, language))}\n`);
}

/** Writes what reaches a whole body to a layout profile. Throws CorrectionsFault; then nothing was changed. */
export async function keepProfile(path: string, to: string, language: Language): Promise<void> {
  const { added, undone } = await writeProfile(await journalAt(path), to);
  const words = correctionWords[language];
  const sentence = words.written(countOf(language, added, 'correction'), printNumber(language, undone), to);
  await printText(`${sentence}\n`);
}

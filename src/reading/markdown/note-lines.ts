import { type FootnoteLine, FootnoteMarks } from '../text/footnote-marks.ts';

/** What of a line can only be dress or a bullet to Markdown. */
const starred = /[*_]/g;

/** The lines from one on that are notes to marks that are open, one of each mark: more of one mark are a list. */
function notesFrom(lines: readonly string[], start: number, marks: FootnoteMarks): readonly FootnoteLine[] {
  const notes: FootnoteLine[] = [];
  for (const line of lines.slice(start)) {
    const note = marks.answer(line.trim());
    if (note === null) break;
    notes.push(note);
  }
  return new Set(notes.map(({ mark }) => mark)).size === notes.length ? notes : [];
}

/**
 * Keeps notes right below a table apart, where Markdown would make a list or one paragraph of them: `* in May` under a cell `7,2 *`, and
 * "(1). …" above "(2). …". Takes lines and gives as many.
 */
export function markNoteLines(lines: readonly string[]): readonly string[] {
  const marked = [...lines];
  let marks = new FootnoteMarks();
  let isTable = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.trim() ?? '';
    if (line === '') continue;
    if (line.startsWith('|')) {
      if (!isTable) marks = new FootnoteMarks();
      isTable = true;
      for (const cell of line.split('|')) marks.look(cell.trim());
      continue;
    }
    const notes = isTable && !marks.isEmpty ? notesFrom(lines, at, marks) : [];
    isTable = false;
    for (const [index, { mark, text }] of notes.entries()) {
      // A break parts it from the note before it; a bracket keeps the number from being that of a list.
      const sign = /^\d/.test(mark) ? `(${mark})` : mark.replace(starred, '\\$&');
      marked[at + index] = `${index === 0 ? '' : '<br>'}${sign} ${text}`;
    }
    if (notes.length > 0) at += notes.length - 1;
  }
  return marked;
}

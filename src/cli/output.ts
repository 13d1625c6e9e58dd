import { once } from 'node:events';
import { showLine } from '../model/shown-text.ts';
import type { Language } from '../words/numerals.ts';
import { tellFault } from './faults/tell-fault.ts';

/*
 * The one place through which all that a command shows goes, to a terminal, a log or another program. What files and their names hold may
 * not steer a terminal: not by control characters, and not by turning the direction of reading.
 */

/** Whether the last thing on the terminal is a line of progress, which has no end yet. */
let progressStands = false;

/** Says one sentence, on a line of its own beside what is printed. */
export function say(sentence: string): void {
  endProgress();
  process.stderr.write(`${showLine(sentence)}\n`);
}

/** Of a longer line that stood there before. */
const clearRest = '\u001b[K';

/** Says how far a command is: on a terminal over what was said of it before, else on a line of its own. */
export function sayProgress(line: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r${showLine(line)}${clearRest}` : `${showLine(line)}\n`);
  progressStands = process.stderr.isTTY;
}

/** What is said or printed next begins on a line of its own. */
export function endProgress(): void {
  if (progressStands) process.stderr.write('\n');
  progressStands = false;
}

const colour = '\\u001b\\[[0-9;]*m';
const colouredOrNot = new RegExp(`(${colour})`, 'u');

/** Prints lines of text for a reader. `isPainted`: the colours in them are ours, because all that is quoted in them was flattened. */
export async function printText(text: string, { isPainted = false } = {}): Promise<void> {
  const lines = text.split('\n');
  await print((isPainted ? lines.map(showPainted) : lines.map(showLine)).join('\n'));
}

function showPainted(line: string): string {
  return line
    .split(colouredOrNot)
    .map((part, at) => (at % 2 === 1 ? part : showLine(part)))
    .join('');
}

/** Prints JSON, or a part of it, for a program: what is no plain sign is escaped, so that its value stays exactly the same. */
export async function printJson(json: string): Promise<void> {
  await print(
    json.replace(
      /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

/** Waits while the reader on the other side is slower, so that output does not pile up in memory. */
async function print(text: string): Promise<void> {
  if (readerLeft) return;
  endProgress();
  if (process.stdout.write(text)) return;
  await once(process.stdout, 'drain').catch((error: unknown) => {
    if (!isLeft(error)) throw error;
  });
}

/** Whether what is printed goes to a terminal, where a person reads along. */
export function printsToTerminal(): boolean {
  return process.stdout.isTTY;
}

let readerLeft = false;
let goesOn = false;

function isLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Has a command that lays something down do the rest unheard where its reader leaves. */
export function goOnUnheard(): void {
  goesOn = true;
}

/** Hears of a reader that closes the pipe early (`doelspoor read … | head`): it has what it wants. A command that only shows ends then. */
export function hearOfReaders(language: Language): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (!isLeft(error)) {
        if (stream === process.stdout) say(tellFault(error, language));
        process.exit(1);
      }
      readerLeft ||= stream === process.stdout;
      if (!goesOn) process.exit(0);
    });
  }
}

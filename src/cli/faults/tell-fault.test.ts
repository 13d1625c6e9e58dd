import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RecordError } from '../../record/errors/record-error.ts';
import { SilentServerError } from '../../record/errors/silent-server.ts';
import { UnknownOutcome } from '../../record/errors/unknown-outcome.ts';
import { tellFault } from './tell-fault.ts';

function coded(code: string, message = 'english words'): Error {
  return Object.assign(new Error(message), { code });
}

/** What opening a file throws. */
function fileFault(path: string): unknown {
  try {
    return readFileSync(path);
  } catch (error) {
    return error;
  }
}

describe('what stops a command is one sentence that says what to do, in both languages', () => {
  test.each([
    ['a full disk under the database', coded('53100'), /^De schijf is vol\. Maak ruimte/],
    ['a full disk under a file', coded('ENOSPC'), /^De schijf is vol\. Maak ruimte/],
    [
      'a full disk while the tables are made',
      new RecordError({ say: 'cannot-migrate', with: { reason: 'english words' } }, coded('53100')),
      /^De schijf is vol/,
    ],
    ['a database that ends', coded('57P01'), /^De database viel weg, en wat niet gemeld is, is niet vastgelegd/],
    ['a connection that breaks', new Error('Connection terminated unexpectedly'), /^De database viel weg/],
    ['a socket that is gone', Object.assign(coded('ENOENT'), { syscall: 'connect' }), /^De database viel weg/],
    ['a database that hangs', new SilentServerError(7_000), /^De database antwoordt niet/],
    [
      'a commit that may have been written',
      new UnknownOutcome({ cause: null }),
      /of het is vastgelegd, is niet bekend/,
    ],
    [
      'a file that is not there',
      fileFault('/nergens/a.txt'),
      /^\/nergens\/a\.txt kan niet worden gelezen of geschreven/,
    ],
    ['a server with no connection left', coded('53300'), /max_connections/],
    [
      'a fault of ours',
      new TypeError('x is not a function'),
      /fout in het programma \(x is not a function\)\. Meld dat/,
    ],
  ])('%s', (_, error, sentence) => {
    expect(tellFault(error, 'nl')).toMatch(sentence);
    expect(tellFault(error, 'nl')).not.toMatch(/\n|english words/);
    // In English it says something else, and as much about what stopped it.
    const english = tellFault(error, 'en');
    expect(english).toMatch(/^(?:The |Doelspoor |\/nergens)/);
    expect(english).not.toMatch(/\n|english words|De schijf|geef dezelfde|Kijk of/);
  });
});

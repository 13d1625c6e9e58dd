import { expect, test } from 'vitest';
import { BackupFault } from '../../../record/backup/backup-fault.ts';
import { RecordError } from '../../../record/errors/record-error.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { say } from '../../../words/say.ts';
import { tellFault } from '../tell-fault.ts';
import { backupWords } from './backup-words.data.ts';
import { recordWords } from './record-words.ts';
import { refusedWords } from './refused-words.data.ts';

const refused = new Refused({ say: 'other-kind', with: { one: 'chapter', other: 'account' } });
const unopened = new RecordError({ say: 'in-use', with: { folder: '/data', holder: 12 } });
const changed = new BackupFault({ say: 'changed', with: { file: 'a.gz', at: 'sum', table: 'figure' } });

test('a command that is refused is told with its facts, in both languages', () => {
  expect([say(refusedWords.nl, refused.saying), say(refusedWords.en, refused.saying)]).toEqual([
    'Dit gaat niet samen: een onderdeel en een verantwoording. Een spoor heeft uitspraken van één soort, en alleen een verantwoording kan bij een voornemen horen.',
    'These do not go together: a chapter and an account. A thread has statements of one kind, and only an account can belong to a commitment.',
  ]);
});

test('what a record or a backup is refused for says what to do, in both languages', () => {
  expect([
    say(recordWords.nl, unopened.saying),
    say(recordWords.en, unopened.saying),
    say(backupWords.nl, changed.saying),
    say(backupWords.en, changed.saying),
  ]).toEqual([
    'De gegevensmap /data is in gebruik door een andere Doelspoor (proces 12). Stop die eerst, of kies een andere map.',
    'The data folder /data is in use by another Doelspoor (process 12). Stop that first, or choose another folder.',
    'a.gz is beschadigd of veranderd (tabel figure). Er is niets teruggezet; neem een andere reservekopie.',
    'a.gz is damaged or changed (table figure). Nothing was put back; take another backup.',
  ]);
});

test.each([
  ['unseen' as const, 'in gebruik door een andere Doelspoor (in een andere container, of waar wij het niet zien).'],
  [null, 'in gebruik door een andere Doelspoor. Stop die eerst'],
])('who holds a data folder is said as far as it is known: %s', (holder, part) => {
  expect(tellFault(new RecordError({ say: 'in-use', with: { folder: '/data', holder } }), 'nl')).toContain(part);
});

test('a database that says nothing is told as such', () => {
  expect(tellFault(new RecordError({ say: 'cannot-connect', with: { reason: null } }), 'nl')).toBe(
    'De database van DATABASE_URL is niet te bereiken: geen antwoord.',
  );
});

test('the organisations that there are stand with one that is not there, and what to do where there is none', () => {
  const tell = (known: readonly string[] | null) =>
    tellFault(new Refused({ say: 'no-organisation', with: { slug: 'assen', known } }), 'nl');
  expect([tell(['urk', 'zwolle']), tell([]), tell(null)]).toEqual([
    'Er is geen organisatie assen. Wel: urk, zwolle.',
    'Er is geen organisatie assen. Lees eerst documenten in met doelspoor import.',
    'Er is geen organisatie assen.',
  ]);
});

test('what a program sees of a fault is its code and facts, not a sentence', () => {
  expect([refused.code, refused.message]).toEqual(['other-kind', 'other-kind {"one":"chapter","other":"account"}']);
});

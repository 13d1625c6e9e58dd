import { expect, test } from 'vitest';
import { ruleSettingWords } from '../../words/settings/rule-setting-words.data.ts';
import { backupCommandWords } from '../backup/words.data.ts';
import { checkFaultWords } from '../check/words/check-fault-words.data.ts';
import { checkHelp } from '../check/words/check-help.data.ts';
import { correctionsFaultWords, unusableWords } from '../corrections/fault-words.data.ts';
import { keptWords } from '../corrections/kept-words.data.ts';
import { takenOverWords } from '../corrections/taken-over-words.data.ts';
import { correctionWords } from '../corrections/words.data.ts';
import { backupWords } from '../faults/words/backup-words.data.ts';
import { misuseWords } from '../faults/words/misuse-words.data.ts';
import { noticeWords } from '../faults/words/notice-words.data.ts';
import { recordWords } from '../faults/words/record-words.ts';
import { refusedWords } from '../faults/words/refused-words.data.ts';
import { systemWords } from '../faults/words/system-words.data.ts';
import { fetchFaultWords } from '../fetch/words/fetch-fault-words.data.ts';
import { fetchWords } from '../fetch/words/fetch-words.data.ts';
import { leftWords } from '../fetch/words/left-words.data.ts';
import { findingWords } from '../findings/words.data.ts';
import { importWords } from '../import/words.data.ts';
import { participationWords } from '../participation/words.data.ts';
import * as unread from '../read/unread-words.data.ts';
import { readWords } from '../read/words.data.ts';
import { reviewWords } from '../review/words.data.ts';
import { serveWords } from '../serve/words.data.ts';
import { threadWords } from '../threads/words.data.ts';
import { enFaultWords } from '../verify/words/en-fault-words.data.ts';
import { nlFaultWords } from '../verify/words/nl-fault-words.data.ts';
import { verifyWords } from '../verify/words/verify-words.data.ts';
import { wordingWords } from '../wordings/words.data.ts';
import { counted } from './counted.data.ts';
import { helpWords } from './help-words.data.ts';
import { optionWords } from './option-words.data.ts';
import { unwrittenWords } from './unwritten-words.data.ts';
import { valueNames } from './value-names.data.ts';

/** Each word of a table by where it is in it; what is made of facts as it is written down. */
function flatten(words: object, at = ''): readonly (readonly [place: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const place = `${at}/${key}`;
    if (typeof value === 'string') return [[place, value] as const];
    if (typeof value === 'function') return [[place, String(value)] as const];
    return typeof value === 'object' && value !== null ? flatten(value, place) : [];
  });
}

/** Names of things that are the same in both languages. */
const alike = new Set([
  '/code',
  '/passage/0',
  '/passage/1',
  '/indicator/0',
  '/partner',
  '/roles/partner',
  '/kinds/split',
]);
/** What shows facts alone. */
const factsOnly = new Set(['/places/kept-head', '/places/publication', '/places/edition']);

test.each([
  ['values', valueNames],
  ['help', helpWords],
  ['options', optionWords],
  ['what is counted', counted],
  ['fetch', fetchWords],
  ['addresses that are left', leftWords],
  ['sites that cannot be fetched', fetchFaultWords],
  ['read', readWords],
  ['files that are not read', unread.unread],
  ['files of no publication', unread.refused],
  ['import', importWords],
  ['help on check', checkHelp],
  ['checks that cannot be done', checkFaultWords],
  ['settings that do not fit', ruleSettingWords],
  ['files that cannot be written', unwrittenWords],
  ['threads', threadWords],
  ['wordings', wordingWords],
  ['findings', findingWords],
  ['participations', participationWords],
  ['verify', verifyWords],
  ['what verify finds', { nl: nlFaultWords, en: enFaultWords }],
  ['backup', backupCommandWords],
  ['backups that fail', backupWords],
  ['records that do not open', recordWords],
  ['refusals', refusedWords],
  ['what the system says', systemWords],
  ['misuse', misuseWords],
  ['notices', noticeWords],
  ['serve', serveWords],
  ['review', reviewWords],
  ['corrections', correctionWords],
  ['corrections that are taken over', takenOverWords],
  ['corrections that are kept', keptWords],
  ['corrections that cannot be changed', correctionsFaultWords],
  ['journals that cannot be used', unusableWords],
])('%s: every word is there in both languages, and not the same', (_, { nl, en }) => {
  const [dutch, english] = [new Map(flatten(nl)), new Map(flatten(en))];
  expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  expect(dutch.size).toBeGreaterThan(2);
  for (const [place, text] of dutch) {
    expect(text.trim(), place).not.toBe('');
    if (!alike.has(place) && !factsOnly.has(place)) expect(english.get(place), place).not.toBe(text);
  }
});

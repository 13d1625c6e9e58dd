import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Ledger } from './ledger.ts';

const backup = join(import.meta.dirname, '..', '..', 'tests', 'backup', 'earlier', '0011-nature.jsonl.gz');

test('what was acknowledged and is not in a backup is told, and nothing else', () => {
  const ledger = new Ledger();
  ledger.hearImport('Havermonde, Begroting 2023 (/havermonde/begroting-2023): editie 2 vastgelegd');
  ledger.hearImport('Havermonde, Begroting 2023 (/havermonde/begroting-2023): editie 3 vastgelegd');
  ledger.hearImport('Groningen, Begroting 2018 (/groningen/begroting-2018): ongewijzigd, editie 1 blijft');
  ledger.hearImport('    niet geplaatst (begroting-2018.html, regel 3): editie 7 vastgelegd');
  ledger.add('De raad stelde het doel bij bij de voorjaarsnota.');
  ledger.add('Sinds 2023 telt de haven anders.');
  ledger.add('Dit zei niemand.');
  expect(ledger.size).toBe(5);
  expect(ledger.missingIn(backup)).toEqual(['havermonde/begroting-2023@3', 'Dit zei niemand.']);
});

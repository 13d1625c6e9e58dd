import { describe, expect, test } from 'vitest';
import { decide } from './correction.fixture.ts';
import { correctionsOf, emptyJournal, type Journal, parseJournal, printJournal } from './journal.ts';

const ids = ['019ab000-0000-7000-8000-000000000001', '019ab000-0000-7000-8000-000000000002'] as const;
const first = { id: ids[0], ...decide() };
const second = { id: ids[1], ...decide() };

function parsed(corrections: readonly unknown[], rest: object = {}): Journal {
  const journal = parseJournal(JSON.stringify({ format: 'doelspoor-corrections.001', ...rest, corrections }));
  if ('fault' in journal) throw new Error(journal.fault);
  return journal;
}

describe('a journal', () => {
  test.each([
    ['', 'no-json'],
    ['{"format": "doelspoor-corrections.001", "corrections": [{"id": "019a', 'no-json'],
    ['[]', 'no-journal'],
    ['null', 'no-journal'],
    ['{"format": "iets-anders", "corrections": []}', 'no-journal'],
    ['{"format": "doelspoor-corrections.001", "corrections": {}}', 'no-journal'],
    ['{"format": "doelspoor-corrections.003", "corrections": []}', 'later-program'],
    ['['.repeat(100_000), 'no-json'],
  ])('%# is none, with its fault', (text, fault) => {
    expect(parseJournal(text)).toEqual({ fault });
  });

  test('of which an entry cannot be read says where and why, and takes the others over', () => {
    const unknown = { ...second, reach: { ...second.reach, chapter: '3.1' } };
    const wrongYear = { ...second, decision: { about: 'publication', means: { year: 'vorig jaar' } } };
    const { entries, unread } = parsed([first, unknown, wrongYear, { ...second, id: ids[0] }, null, second]);
    expect(entries.map(({ id }) => id)).toEqual(ids);
    expect(unread).toEqual([
      { place: 2, why: { say: 'not-understood', at: 'reach' } },
      { place: 3, why: { say: 'not-understood', at: 'decision.means.year' } },
      { place: 4, why: { say: 'same-id' } },
      { place: 5, why: { say: 'not-understood', at: '' } },
    ]);
  });

  test('is written as it was read: order, what is not understood, fields of a later program', () => {
    const corrections = [{ later: [1] }, first, 'tekst', { ...second, extra: { a: null } }];
    const { written } = parsed(corrections, { note: 'van ons' });
    const again = parseJournal(printJournal(written));
    expect(again).toMatchObject({ written: { note: 'van ons', corrections } });
    expect(printJournal(written).split('\n')).toHaveLength(corrections.length + 7);
  });

  test('is of the first format until it has a reason or a row, which a program that knows that alone has to leave alone', () => {
    const formatOf = (corrections: readonly unknown[]) => JSON.parse(printJournal(parsed(corrections).written)).format;
    const undone = { at: first.at, by: 'an' };
    expect(formatOf([first, { ...second, undone }])).toBe('doelspoor-corrections.001');
    for (const reasoned of [
      { ...second, reason: 'De kop zegt het.' },
      { ...second, decision: { about: 'publication', means: { kind: 'progress-report', year: 2022, sequence: 2 } } },
      { ...second, decision: { about: 'publication', means: { year: 2022, endYear: null } } },
      { ...second, decision: { about: 'row', name: 'Lasten', means: { is: 'amount', side: 'expenses' } } },
      { ...second, undone: { ...undone, reason: 'Toch niet.' } },
    ]) {
      expect(formatOf([first, reasoned])).toBe('doelspoor-corrections.002');
      const again = parseJournal(printJournal(parsed([first, reasoned]).written));
      expect(again).toMatchObject({ entries: [first, reasoned], unread: [] });
    }
    expect(parsed([first], { format: 'doelspoor-corrections.002' }).entries).toEqual([first]);
  });

  test('that is empty can be read again', () => {
    expect(parseJournal(printJournal(emptyJournal.written))).toEqual(emptyJournal);
  });

  test('keeps what was undone, which holds no more', () => {
    const journal = parsed([{ ...first, undone: { at: first.at, by: 'an' } }, second]);
    expect(journal.entries).toHaveLength(2);
    expect(correctionsOf(journal)).toEqual([second]);
  });

  test('of 50,000 entries is read and written in seconds', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({
      ...first,
      id: `019ab000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    }));
    const start = performance.now();
    const { entries, written } = parsed(many);
    printJournal(written);
    expect(entries).toHaveLength(50_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

import { describe, expect, it } from 'vitest';
import { faultEntry, requestEntry } from './log-entry.ts';

it('a request is told with how long it took, in milliseconds', () => {
  const entry = requestEntry({ route: 'chapter.csv', status: 200, seconds: 0.0123456 });
  expect(entry).toEqual({ level: 'info', event: 'request', route: 'chapter.csv', status: 200, ms: 12.35 });
  expect(requestEntry({ route: 'search', status: 503, seconds: 0 }).level).toBe('error');
});

describe('a fault', () => {
  it('is told with its kind, its words and its place', () => {
    const { message, error, stack } = faultEntry(new RangeError('te groot'));
    expect([error, message]).toEqual(['RangeError', 'te groot']);
    expect(String(stack)).toContain('log-entry.test.ts');
  });

  it('of the database is told by its code: its words quote what a reader typed', () => {
    const typed = Object.assign(new Error('invalid input syntax for type json: "jan jansen"'), { code: '22P02' });
    const entry = faultEntry(typed);
    expect(entry).toMatchObject({ event: 'fault', code: '22P02' });
    expect(JSON.stringify(entry)).not.toContain('jan');
  });

  it('of the system is told whole', () => {
    const error = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    expect(faultEntry(error)).toMatchObject({ code: 'EPIPE', message: 'write EPIPE' });
  });

  it('that is no error is told by what it is alone', () => {
    expect(faultEntry('wachtwoord')).toEqual({ level: 'error', event: 'fault', error: 'string', stack: [] });
  });
});

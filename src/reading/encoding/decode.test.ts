import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadingError } from '../reading-error.ts';
import { decode } from './decode.ts';
import { detectEncoding } from './detect-encoding.ts';

const sentence = 'Eén financiële tegenvaller: € 12,5 mln – “meevaller” blijft uit';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Windows-1252 for the characters of the sentence that are not in Latin-1. */
function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '€': 0x80, '–': 0x96, '“': 0x93, '”': 0x94 };
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0));
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadingError) return error.code;
    throw error;
  }
  return 'read';
}

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${sentence}`)],
    ['UTF-16 LE with a byte order mark', utf16(sentence, 'le', true)],
    ['UTF-16 BE with a byte order mark', utf16(sentence, 'be', true)],
    ['UTF-16 LE without one', utf16(sentence, 'le', false)],
    ['UTF-16 BE without one', utf16(sentence, 'be', false)],
    ['Windows-1252', windows1252(sentence)],
  ])('%s reads the same text', (_, bytes) => {
    expect(decode(bytes, 'a.txt')).toBe(sentence);
  });

  test('a page that calls itself ISO-8859-1 is read as Windows-1252', () => {
    const page = `<meta charset="iso-8859-1"><p>${sentence}</p>`;
    expect(decode(windows1252(page), 'a.html')).toContain(sentence);
  });

  test('a page that calls itself UTF-8 and is not is read as Windows-1252', () => {
    const page = `<meta charset="utf-8"><p>${sentence}</p>`;
    expect(decode(windows1252(page), 'a.html')).toContain(sentence);
  });

  test('a page that calls itself ISO-8859-1 and is UTF-8 is read as UTF-8', () => {
    const page = `<meta charset="iso-8859-1"><p>${sentence}</p>`;
    expect(decode(Buffer.from(page), 'a.html')).toContain(sentence);
  });

  test('an encoding declared in the page is followed where the bytes are not UTF-8', () => {
    const page = Buffer.concat([
      Buffer.from('<meta http-equiv=x content="text/html; charset=iso-8859-15"><p>'),
      Buffer.from([0xa4]),
    ]);
    expect(decode(page, 'a.html')).toContain('€');
  });

  test('an encoding stated beside the file is followed where neither the bytes nor the file say one that can be right', () => {
    const stated = (bytes: Uint8Array, label: string) => decode(bytes, 'a.html', label);
    expect(stated(Buffer.from([0x61, 0xa4]), 'iso-8859-15')).toBe('a€');
    expect(stated(Buffer.from([0x61, 0xe9]), 'no-such-encoding')).toBe('aé');
    const own = (label: string) => Buffer.from(`<meta charset=${label}>\xa4`, 'latin1');
    expect(stated(own('iso-8859-15'), 'windows-1252')).toContain('€');
    expect(stated(own('utf-8'), 'iso-8859-15')).toContain('€');
    expect(stated(own('euc-kr'), 'iso-8859-15')).toContain('€');
    expect(stated(windows1252(sentence), 'utf-8')).toBe(sentence);
    expect(stated(windows1252(sentence), 'iso-2022-jp')).toBe(sentence);
  });

  test.each(['iso-8859-1', 'windows-1252', 'utf-16', 'shift_jis'])(
    'UTF-8 of which a server states %s stays UTF-8',
    (label) => {
      expect(decode(Buffer.from(sentence), 'a.html', label)).toBe(sentence);
    },
  );

  test('a UTF-8 file cut off in the middle of a character stays UTF-8', () => {
    const bytes = Buffer.from(`${sentence} één`).subarray(0, -2);
    expect(decode(bytes, 'a.txt')).toContain('Eén financiële');
  });

  test('a UTF-8 file with one broken byte stays UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(40)), Buffer.from([0xe9]), Buffer.from(' rest')]);
    expect(decode(bytes, 'a.txt')).toContain('éé');
    expect(detectEncoding(bytes)).toBe('utf-8');
  });

  test('line ends become newlines and letters with loose accents become one character', () => {
    expect(decode(Buffer.from('a\r\nb\rc\u2028d e\u0301e\u0301n'), 'a.txt')).toBe('a\nb\nc\nd één');
  });

  test('a stray control character is taken out, a page break becomes a space', () => {
    expect(decode(Buffer.from(`${'tekst '.repeat(200)}\u0002x\fy`), 'a.txt')).toMatch(/x y$/);
  });

  test.each([
    ['no bytes', Buffer.alloc(0), 'empty'],
    ['white space only', Buffer.from(' \r\n\t\u00A0 '), 'empty'],
    ['a byte order mark only', Buffer.from('\uFEFF'), 'empty'],
    ['NUL bytes', Buffer.from('abc\0def'), 'unknown-format'],
    ['random bytes', Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 73 + 5) % 256)), 'unknown-format'],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', 'latin1'), 'unknown-format'],
  ])('%s cannot be read: %s', (_, bytes, code) => {
    expect(codeOf(() => decode(bytes, 'a.bin'))).toBe(code);
  });

  test('any bytes give text or a ReadingError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const code = codeOf(() => decode(bytes, 'a.bin'));
        expect(['read', 'empty', 'unknown-format']).toContain(code);
      }),
    );
  });

  test('any text survives UTF-8 and UTF-16 with a mark, up to normalisation', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && !/\p{Cc}|[\u2028\u2029\uFEFF]/u.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(decode(Buffer.from(`\uFEFF${text}`), 'a.txt')).toBe(text.normalize('NFC'));
        expect(decode(utf16(text, 'be', true), 'a.txt')).toBe(text.normalize('NFC'));
      }),
    );
  });

  test('a row of accents without end is parted, so that it takes no time to put in order; an honest letter is not', () => {
    const started = process.cpuUsage().user;
    const text = decode(new TextEncoder().encode(`a${'\u0301\u0323'.repeat(100_000)}`), 'a.txt');
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(1_000);
    expect(text).toContain('\u034F');
    expect(decode(new TextEncoder().encode('e\u0301\u0323'), 'a.txt')).toBe('e\u0301\u0323'.normalize('NFC'));
  });
});

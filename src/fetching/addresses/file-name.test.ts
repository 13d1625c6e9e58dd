import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, foldName } from './file-name.ts';

const name = (path: string, type: 'html' | 'pdf' = 'html', taken: readonly string[] = []) =>
  fileName(`https://voorbeeld.nl${path}`, type, (file) => taken.map(foldName).includes(foldName(file)));

test.each([
  ['/', 'index.html'],
  ['/p354/leeswijzer', 'p354/leeswijzer.html'],
  ['/p354/', 'p354/index.html'],
  ['/index.php', 'index.html'],
  ['/index.php?id=5&m=2', 'index-id-5-m-2.html'],
  ['/v1.0/a.b.html', 'v1-0/a-b.html'],
  ['/co%C3%B6peratie', 'coöperatie.html'],
  ['/coo%CC%88peratie', 'coöperatie.html'],
  ['/.git/config', 'git/config.html'],
  ['/%2e%2e%2f%2e%2e%2fetc/passwd', 'etc/passwd.html'],
  ['/a%5cb%00c', 'a-b-c.html'],
  ['/con/NUL.html', 'con_/NUL_.html'],
  ['/~$begroting', 'begroting.html'],
  ['/thumbs.db', 'thumbs-db.html'],
  ['/%E2%80%AEfdp.exe', 'fdp-exe.html'],
])('%s is kept as %s', (path, file) => {
  expect(name(path)).toBe(file);
});

test('a document keeps its name and one extension', () => {
  expect(name('/media/Begroting%202024.PDF', 'pdf')).toBe('media/Begroting-2024.pdf');
  expect(name('/download/12', 'pdf')).toBe('download/12.pdf');
});

test('what differs in capitals or in how accents are written alone is kept apart', () => {
  expect(name('/Wonen', 'html', ['wonen.html'])).toMatch(/^Wonen-[0-9a-f]{8}\.html$/);
  expect(name('/co%C3%B6p', 'html', ['coo\u0308p.html'])).toMatch(/^coöp-[0-9a-f]{8}\.html$/);
});

test('any address has a name that any system can have, inside the folder, and no file stands in the way of a folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 60 }), (path, query) => {
      const url = new URL('https://voorbeeld.nl/');
      url.pathname = path;
      url.search = query;
      const file = fileName(url.href, 'html', () => false);
      expect(file).toMatch(/^(?:[\p{L}\p{N}\p{M}_-]+\/)*[\p{L}\p{N}\p{M}_-]+\.html$/u);
      expect(Buffer.byteLength(file)).toBeLessThan(220);
      for (const step of file.split('/')) expect(step).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.html)?$/i);
    }),
  );
});

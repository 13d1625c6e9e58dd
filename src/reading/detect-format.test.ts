import { describe, expect, it } from 'vitest';
import { detectContent, detectPackage, detectTextFormat, extensionOf, refuseMismatch } from './detect-format.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);

describe('content is told by its bytes', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n')],
    ['pdf', bytes(`${'x'.repeat(500)}%PDF-1.4\n`)],
    ['package', bytes('PK\x03\x04rest')],
    ['old-office', ole],
    ['encrypted-office', Buffer.concat([ole, bytes('EncryptedPackage', 'utf16le')])],
    ['other', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['text', bytes('Wat willen we bereiken?')],
    ['text', bytes('Wat willen we bereiken in 2018?', 'utf16le')],
    ['text', Buffer.concat([Buffer.from([0xfe, 0xff]), bytes('Begroting', 'utf16le').swap16()])],
    ['text', bytes('Eén begroting', 'latin1')],
    ['other', bytes('Begroting\0\0\0\0 van de stad')],
  ])('%s', (content, input) => {
    expect(detectContent(input)).toBe(content);
  });

  it.each([
    ['docx', ['[Content_Types].xml', 'word/document.xml']],
    ['xlsx', ['[Content_Types].xml', 'xl/workbook.xml']],
    ['package', ['[Content_Types].xml', 'ppt/presentation.xml']],
    ['package', ['mimetype', 'content.xml']],
    ['zip', ['word/document.xml', 'begroting.html']],
  ])('a package is %s by its paths', (kind, paths) => {
    expect(detectPackage(paths)).toBe(kind);
  });
});

describe('the kind of text', () => {
  it.each([
    ['html', '<!DOCTYPE html><html>', 'pagina.txt'],
    ['html', '<?xml version="1.0"?>\n<!-- van de site -->\n<html>', 'export.xls'],
    ['html', 'Alleen tekst', 'pagina.html'],
    ['markdown', '# Kop', 'begroting.md'],
    ['csv', 'a;b', 'cijfers.CSV'],
    ['text', 'De tekst <html> staat erin', 'begroting'],
    ['text', 'a;b', 'map.csv/begroting'],
  ])('%s', (format, text, file) => {
    expect(detectTextFormat(text, file)).toBe(format);
  });

  it('a name that begins with a dot has no extension', () => {
    expect(extensionOf('map.d/.profile')).toBe('');
    expect(extensionOf('C:\\map\\Begroting.2018.PDF')).toBe('pdf');
  });
});

describe('content and name', () => {
  it.each([
    ['wrong-extension', 'pdf', 'begroting.docx'],
    ['wrong-extension', 'pdf', 'begroting.txt'],
    ['wrong-extension', 'text', 'begroting.pdf'],
    ['wrong-extension', 'docx', 'begroting.zip'],
    ['wrong-extension', 'old-office', 'begroting.docx'],
    ['unknown-format', 'old-office', 'begroting.doc'],
    ['unknown-format', 'package', 'sheets.pptx'],
    ['unknown-format', 'other', 'foto.png'],
    ['damaged', 'other', 'begroting.pdf'],
    ['encrypted', 'encrypted-office', 'begroting.xlsx'],
  ] as const)('%s for %s in %s', (code, content, file) => {
    expect(() => refuseMismatch(content, file)).toThrow(expect.objectContaining({ code, file }));
  });

  it.each([
    ['pdf', 'begroting.PDF'],
    ['pdf', 'download'],
    ['docx', 'begroting.tmp'],
    ['text', 'begroting.html'],
    ['text', 'begroting.xls'],
    ['zip', 'alles.zip'],
  ] as const)('%s in %s is read', (content, file) => {
    expect(() => refuseMismatch(content, file)).not.toThrow();
  });
});

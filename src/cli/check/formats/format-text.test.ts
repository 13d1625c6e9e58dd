import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { budget, checkTexts, report } from '../check.fixture.ts';
import { keepRules } from '../read-config.ts';
import { formatText } from './format-text.ts';

const config = keepRules({ rules: {} }, ['target-changed']);
const texts = { 'begroting.txt': budget, 'jaarverslag.txt': report };
const paper = { width: 100, hasColour: false };

describe('the report on a terminal', () => {
  test('groups by publication and chapter, sets quotes side by side and says where they stand', () => {
    expect(formatText(checkTexts(texts, { config }), 'nl', paper)).toBe(
      [
        // Of the programme only the name is in the file.
        'Urk: Hier is soms een deel. Wat hier niet staat, kan in het origineel wel staan.',
        '',
        'Urk · Jaarverslag 2019 · 3.2.1 Sneller bouwen',
        '',
        '  ▲ waarschuwing  Twee doelen voor één jaar  target-changed',
        '    Aantal opgeleverde huizen',
        '    Het doel van “Aantal opgeleverde huizen” voor 2019 is “> 450” in het jaarverslag 2019, en was “>',
        '    500” in de begroting 2019. Dat is een lagere eis.',
        '    Begroting 2019, 3.2.1 · Doel 2019              │ Jaarverslag 2019, 3.2.1 · Doel 2019',
        '    “> 500”                                        │ “> 450”',
        '    begroting.txt, regel 10',
        '    jaarverslag.txt, regel 10',
        '',
        '1 bevinding: 0 fouten, 1 waarschuwing, 0 ter informatie.',
        '2 bestanden gelezen; 2 publicaties, 4 onderdelen.',
        '',
      ].join('\n'),
    );
  });

  test('stays within a narrow screen, with quotes under each other', () => {
    const text = formatText(checkTexts(texts, { config }), 'nl', { width: 40, hasColour: false });
    expect(text).not.toContain('│');
    const inner = text.split('\n').filter((line) => line.startsWith('    '));
    for (const line of inner) expect(line.length, line).toBeLessThanOrEqual(40);
  });

  test('colour adds nothing but colour, and without it there is none', () => {
    const coloured = formatText(checkTexts(texts, { config }), 'nl', { width: 100, hasColour: true });
    const bare = formatText(checkTexts(texts, { config }), 'nl', paper);
    expect(coloured).toContain('\u001b[33m▲ waarschuwing\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(bare);
    expect(bare).not.toContain('\u001b');
  });

  test('a document cannot steer the terminal', () => {
    const sly = report.replace('opgeleverde huizen', 'opgeleverde\u001b]0;x\u0007\u001b[2J huizen\u202e');
    const checked = checkTexts({ ...texts, 'jaarverslag.txt': sly }, { config });
    expect(checked.counts.findings.total).toBe(1);
    expect(formatText(checked, 'nl', paper)).not.toMatch(/[^\P{C}\n]/u);
  });

  test('is in English where that is asked, and the documents stay as they are', () => {
    const text = formatText(checkTexts(texts, { config }), 'en', paper);
    expect(text).toContain('Urk · Annual report 2019 · 3.2.1 Sneller bouwen');
    expect(text).toContain('1 finding: 0 errors, 1 warning');
  });
});

import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { budget, checkTexts, report } from '../check.fixture.ts';
import { keepRules } from '../read-config.ts';
import { escapeMarkdown, formatMarkdown } from './format-markdown.ts';

const config = keepRules({ rules: {} }, ['target-changed']);
const texts = { 'begroting.txt': budget, 'jaarverslag.txt': report };

async function shown(markdown: string): Promise<string> {
  return await marked(markdown, { gfm: true });
}

describe('the report as Markdown', () => {
  test('has a heading for publication and chapter, and a table with the quotes side by side', async () => {
    const html = await shown(formatMarkdown(checkTexts(texts, { config }), 'nl'));
    expect(html).toContain('<h2>Urk: Jaarverslag 2019</h2>');
    expect(html).toContain('<h3>3.2.1 Sneller bouwen</h3>');
    expect(html).toContain('<th>Begroting 2019, 3.2.1 · Doel 2019</th>');
    expect(html).toContain('<td>“&gt; 450”<br>jaarverslag.txt, regel 10</td>');
  });

  test.each([
    '**vet** _schuin_ `code` ~~weg~~',
    '<script>alert(1)</script> &amp;',
    '[link](https://elders.example) ![beeld](x) <https://a.example>',
    'https://elders.example en www\u200b.a.example',
    '| een | cel | $x$ #12 @iemand',
    'een\n\n# kop\n- lijst',
  ])('shows %j as it is written', async (text) => {
    const html = await shown(`x ${escapeMarkdown(text)}`);
    expect(html).not.toMatch(/<(?!\/?p>)/);
  });

  test('what was not read is listed', () => {
    const markdown = formatMarkdown(
      { ...checkTexts(texts, { config }), notes: [{ nl: 'weg.txt bestaat niet.', en: 'weg.txt does not exist.' }] },
      'en',
    );
    expect(markdown).toContain('## Left out\n\n- weg.txt does not exist.\n');
  });
});

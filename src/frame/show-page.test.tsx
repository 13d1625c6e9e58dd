import { expect, test } from 'vitest';
import { respondPage } from './respond.ts';

test('a page shows what turns the direction of reading: in its title, a text, an attribute, and not in an address', async () => {
  const text = '\u200f> 2\u202e';
  const page = (
    <html lang="nl">
      <title>{text}</title>
      <a href={`https://ergens.example/${text}`} aria-label={text}>
        {text}
      </a>
    </html>
  );
  const html = await respondPage(page, 'nl').text();
  expect(html).toContain('<title>[U+200F]> 2[U+202E]</title>');
  expect(html).toContain('href="https://ergens.example/%E2%80%8F> 2%E2%80%AE" aria-label="[U+200F]> 2[U+202E]"');
  expect(html).not.toMatch(/\p{Bidi_Control}/u);
});

import { z } from 'zod';
import { readContent } from '../../src/editions/edition-content.ts';

/** As long as a text has to be to be known by its beginning; headings, names and figures stay as in the original and mostly are shorter. */
const telling = 40;

/** White space as a page shows it. */
function flat(text: string): string {
  return text.replaceAll(/[\s\u00a0\u00ad\u200b]+/g, ' ').trim();
}

const withContent = z.object({ content: z.unknown() });

/** How the sentences begin that stand in the retold chapters of an edition, given as its page in JSON. */
export function retoldBeginnings(json: string): readonly string[] {
  const page = withContent.safeParse(JSON.parse(json));
  if (page.data?.content === undefined) return [];
  const retold = readContent(JSON.stringify(page.data.content)).chapters.filter(({ nature = [] }) =>
    nature.includes('retold'),
  );
  const texts = retold.flatMap(({ passages, commitments, accounts }) => [
    ...commitments.map(({ text }) => text),
    ...accounts.map(({ text }) => text),
    ...passages.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items.map(({ text }) => text) : [],
      ),
    ),
  ]);
  const begins = texts.map(flat).filter((text) => text.length > telling && /[a-z] [a-z]/.test(text));
  return [...new Set(begins.map((text) => text.slice(0, telling)))];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function decode(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole);
}

const inline = 'a|abbr|b|br|cite|code|del|em|i|ins|mark|small|span|strong|sup|time|wbr';

/** What a page says, a text a line: of each paragraph, cell or item, and of attributes that are read out or shown elsewhere. */
export function linesOf(html: string): readonly string[] {
  const said = [...html.matchAll(/ (?:content|alt|title|aria-label|placeholder)="([^"]*)"/g)].map(
    ([, value = '']) => value,
  );
  const body = html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(new RegExp(`</?(?:${inline})(?:\\s[^>]*)?>`, 'g'), '')
    .replaceAll(/<[^>]*>/g, '\n');
  return [...said, ...body.split('\n')].map((line) => flat(decode(line))).filter((line) => line !== '');
}

/** What a page sets as words of somebody else. */
export function quotedIn(html: string): readonly string[] {
  return [...html.matchAll(/<(blockquote|q)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) =>
    flat(decode(text.replaceAll(/<[^>]*>/g, ''))),
  );
}

/** What stands between two `---` lines at the top of a Markdown file. */
export type FrontMatter = {
  readonly title: string | null;
  readonly address: string | null;
  readonly language: string | null;
};

/** Front matter longer than this is a page between two rules. */
const mostLines = 60;

function readField(lines: readonly string[], names: RegExp): string | null {
  for (const line of lines) {
    const [name = '', ...value] = line.slice(0, 2000).split(':');
    if (!names.test(name.trim())) continue;
    const text = value
      .join(':')
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (text !== '') return text;
  }
  return null;
}

/**
 * Reads front matter (`title: …`, `url: …`, `lang: …`), and gives the lines with it made empty, so that every line
 * keeps its number. Without front matter all is null.
 */
export function takeFrontMatter(lines: readonly string[]): {
  readonly facts: FrontMatter;
  readonly lines: readonly string[];
} {
  const none = { facts: { title: null, address: null, language: null }, lines };
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines.slice(0, mostLines).findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  const fields = lines.slice(1, end);
  const isFields = end > 1 && fields.every((line) => /^(?:[\w-]{1,60}\s?:|\s|#|-\s)/.test(line) || line === '');
  if (!isFields) return none;
  const address = readField(fields, /^(?:url|address|source|canonical|bron)$/i);
  return {
    facts: {
      title: readField(fields, /^(?:title|titel)$/i),
      address: address && /^https?:\/\/\S+$/.test(address) ? address : null,
      language: readField(fields, /^(?:lang|language|taal)$/i),
    },
    lines: lines.map((line, index) => (index <= end ? '' : line)),
  };
}

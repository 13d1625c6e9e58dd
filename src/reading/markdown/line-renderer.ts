import { Renderer, type Tokens } from 'marked';

/** The attribute that carries the line of the Markdown file through HTML. */
export const lineAttribute = 'data-markdown-line';

/** Whether the lines of a paragraph have a form of plain text that Markdown does not know: pipes without a rule, `•`. */
function isPlainForm(raw: string): boolean {
  const lines = raw.split('\n');
  if (lines.some((line) => /^\s*[•▪◦●]/.test(line))) return true;
  return lines.filter((line) => line.includes('|')).length > 1;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Renders tokens to HTML that says for every block on which line it began. */
export class LineRenderer extends Renderer {
  private readonly lines: ReadonlyMap<object, number>;

  constructor(lines: ReadonlyMap<object, number>) {
    super();
    this.lines = lines;
  }

  override heading(token: Tokens.Heading): string {
    return this.addLine(token, super.heading(token));
  }

  override paragraph(token: Tokens.Paragraph): string {
    const html = isPlainForm(token.raw) ? `<pre>${escapeText(token.raw)}</pre>\n` : super.paragraph(token);
    return this.addLine(token, html);
  }

  override list(token: Tokens.List): string {
    return this.addLine(token, super.list(token));
  }

  override listitem(item: Tokens.ListItem): string {
    return this.addLine(item, super.listitem(item));
  }

  override table(token: Tokens.Table): string {
    return this.addLine(token, super.table(token));
  }

  override tablecell(token: Tokens.TableCell): string {
    return this.addLine(token, super.tablecell(token));
  }

  override code(token: Tokens.Code): string {
    return this.addLine(token, `<pre>${escapeText(token.text)}</pre>\n`);
  }

  private addLine(token: object, html: string): string {
    const line = this.lines.get(token);
    return line === undefined ? html : html.replace(/^<[a-z]\w*/, (tag) => `${tag} ${lineAttribute}="${line}"`);
  }
}

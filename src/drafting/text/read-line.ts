import type { Token } from 'marked';
import { readLivePiece } from './live-tokens.ts';
import type { Inline, Mark } from './rich-text.ts';
import { isSafeLink } from './safe-link.ts';
import { tidyLine } from './tidy-line.ts';

const order = ['bold', 'italic', 'link'];

/** Tokens of a line as its pieces. A sign of HTML that is none of ours is words; a link that could do harm loses its address. */
export function readLine(tokens: readonly Token[]): readonly Inline[] {
  const line = new Line();
  line.read(tokens, []);
  return line.pieces();
}

class Line {
  readonly #pieces: Inline[] = [];
  /** How many `<b>` and `<i>` are open. */
  readonly #open = { bold: 0, italic: 0 };

  read(tokens: readonly Token[], marks: readonly Mark[]): void {
    for (const token of tokens) {
      const inside = 'tokens' in token ? (token.tokens ?? []) : [];
      switch (token.type) {
        case 'strong':
          this.read(inside, [...marks, { type: 'bold' }]);
          break;
        case 'em':
          this.read(inside, [...marks, { type: 'italic' }]);
          break;
        case 'link': {
          const href: unknown = 'href' in token ? token.href : '';
          const isLink = typeof href === 'string' && isSafeLink(href);
          this.read(inside, isLink ? [...marks, { type: 'link', attrs: { href } }] : marks);
          break;
        }
        case 'br':
          this.#pieces.push({ type: 'hardBreak' });
          break;
        case 'live': {
          const live = readLivePiece(token.raw);
          if (live !== null) this.#pieces.push(live.piece);
          break;
        }
        case 'html':
          this.#readTag(token.raw, marks);
          break;
        default:
          if (inside.length > 0) this.read(inside, marks);
          else this.#add('text' in token ? String(token.text) : token.raw, marks);
      }
    }
  }

  #readTag(raw: string, marks: readonly Mark[]): void {
    const [, end, name] = /^<(\/?)(br|b|i|strong|em)\s*\/?>$/i.exec(raw) ?? [];
    if (name === undefined) this.#add(raw, marks);
    else if (name.toLowerCase() === 'br') this.#pieces.push({ type: 'hardBreak' });
    else {
      const kind = /^(?:b|strong)$/i.test(name) ? 'bold' : 'italic';
      this.#open[kind] = Math.max(0, this.#open[kind] + (end === '' ? 1 : -1));
    }
  }

  #add(text: string, marks: readonly Mark[]): void {
    const flat = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
    if (flat === '') return;
    const all: readonly Mark[] = [
      ...marks,
      ...(['bold', 'italic'] as const).flatMap((type) => (this.#open[type] > 0 ? [{ type }] : [])),
    ];
    const own = order.flatMap((type) => all.find((mark) => mark.type === type) ?? []);
    this.#pieces.push({ type: 'text', text: flat, ...(own.length > 0 && { marks: own }) });
  }

  pieces(): readonly Inline[] {
    return tidyLine(this.#pieces);
  }
}

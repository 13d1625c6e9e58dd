import { Lexer, type Token } from 'marked';

/**
 * Running text longer than this is taken as it stands. `marked` looks for the end of every `**` and every address up to
 * the end of the text: 330,000 of them in one paragraph took it three minutes, and in pieces of this size a second.
 */
const longestInline = 4000;

/** The lexer of `marked`, with a bound on the one part of its work that grows faster than the text. */
export class BoundedLexer extends Lexer {
  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (source.length <= longestInline) return super.inlineTokens(source, tokens);
    tokens.push({ type: 'text', raw: source, text: source, escaped: false });
    return tokens;
  }
}

import type { Token, Tokens } from 'marked';

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list' && 'items' in token;
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table' && 'rows' in token && 'header' in token;
}

/**
 * The line on which each block, list item and table cell begins. A token of `marked` keeps the text that it was read
 * from, so lines are counted along; depth is bounded by whoever made the tokens.
 */
export function findTokenLines(
  tokens: readonly Token[],
  first: number,
  found = new Map<object, number>(),
): Map<object, number> {
  let line = first;
  for (const token of tokens) {
    found.set(token, line);
    if (isList(token)) {
      let itemLine = line;
      for (const item of token.items) {
        found.set(item, itemLine);
        findTokenLines(item.tokens, itemLine, found);
        itemLine += countLines(item.raw);
      }
    } else if (isTable(token)) {
      for (const cell of token.header) found.set(cell, line);
      for (const [index, row] of token.rows.entries()) for (const cell of row) found.set(cell, line + 2 + index);
    } else if (token.type === 'blockquote' && 'tokens' in token && token.tokens) {
      findTokenLines(token.tokens, line, found);
    }
    line += countLines(token.raw);
  }
  return found;
}

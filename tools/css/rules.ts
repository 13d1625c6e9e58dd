/** One rule of a style sheet: `.a, .b` with its declarations, or an at-rule with the rules inside it. */
export type Rule =
  | { readonly kind: 'style'; readonly selectors: readonly string[]; readonly declarations: readonly Declaration[] }
  | { readonly kind: 'group'; readonly prelude: string; readonly rules: readonly Rule[] };

export type Declaration = { readonly property: string; readonly value: string };

/** Splits at `separator` where it stands outside brackets and quotes. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (quote) {
      if (character === '\\') i++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '[' || character === '{') depth++;
    else if (character === ')' || character === ']' || character === '}') depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Reads the flat style sheets that the component packages ship (no nested style rules, groups such as `@media` one in another).
 * Not a general CSS parser: esbuild minifies the outcome and warns about what it cannot read.
 */
export function parseRules(css: string): Rule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  let start = 0;
  let depth = 0;
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === ';' && depth === 0) start = i + 1;
    if (character === '{' && depth++ === 0) open = i;
    if (character === '}' && --depth === 0) {
      rules.push(readRule(text.slice(start, open).trim(), text.slice(open + 1, i)));
      start = i + 1;
    }
  }
  return rules;
}

function readRule(prelude: string, body: string): Rule {
  if (prelude.startsWith('@')) return { kind: 'group', prelude, rules: parseRules(body) };
  return { kind: 'style', selectors: splitOutside(prelude, ','), declarations: parseDeclarations(body) };
}

/** Reads `property: value; …`. */
function parseDeclarations(body: string): Declaration[] {
  return splitOutside(body, ';').map((declaration) => {
    const colon = declaration.indexOf(':');
    return { property: declaration.slice(0, colon).trim(), value: declaration.slice(colon + 1).trim() };
  });
}

/** The style sheet of these rules. */
export function printRules(rules: readonly Rule[]): string {
  return rules
    .map((rule) =>
      rule.kind === 'group'
        ? `${rule.prelude}{${printRules(rule.rules)}}`
        : `${rule.selectors.join(',')}{${rule.declarations.map(({ property, value }) => `${property}:${value}`).join(';')}}`,
    )
    .join('\n');
}

import { type Declaration, type Rule, splitOutside } from './rules.ts';

/** Design tokens by name, `--basis-…` to the value as written, which may name other tokens. */
export type Tokens = ReadonlyMap<string, string>;

/** The token names that a piece of CSS asks for. */
export function namesIn(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? '');
}

/** All custom properties that these rules set. */
export function declaredIn(rules: readonly Rule[]): Set<string> {
  const names = new Set<string>();
  for (const rule of rules) {
    if (rule.kind === 'group') for (const name of declaredIn(rule.rules)) names.add(name);
    else for (const { property } of rule.declarations) if (property.startsWith('--')) names.add(property);
  }
  return names;
}

/**
 * Rewrites `var(--a, b)` to `b` where no style sheet gives `--a` a value.
 * Answers null where nothing is left: a value that depends on a token that nobody sets.
 */
export function settle(value: string, isSet: (name: string) => boolean): string | null {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  const end = closingBracket(value, start + 3);
  const [name = '', ...fallback] = splitOutside(value.slice(start + 4, end), ',');
  const alternative = fallback.length > 0 ? settle(fallback.join(','), isSet) : null;
  const rest = settle(value.slice(end + 1), isSet);
  if (rest === null) return null;
  if (isSet(name)) return `${value.slice(0, start)}var(${name}${alternative === null ? '' : `,${alternative}`})${rest}`;
  return alternative === null ? null : value.slice(0, start) + alternative + rest;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text.charAt(i) === '(') depth++;
    else if (text.charAt(i) === ')' && --depth === 0) return i;
  }
  return text.length;
}

/** The rules with every value settled; a declaration of which nothing is left goes, and so does an empty rule. */
export function settleRules(rules: readonly Rule[], isSet: (name: string) => boolean): Rule[] {
  const kept: Rule[] = [];
  for (const rule of rules) {
    if (rule.kind === 'group') {
      kept.push({ ...rule, rules: settleRules(rule.rules, isSet) });
      continue;
    }
    const declarations = rule.declarations.flatMap((declaration): Declaration[] => {
      const value = settle(declaration.value, isSet);
      return value === null ? [] : [{ ...declaration, value }];
    });
    if (declarations.length > 0) kept.push({ ...rule, declarations });
  }
  return kept;
}

/**
 * The tokens that are asked for, directly or through another token, and that the own style sheet does not set.
 * A token that only points at another one is replaced by that other.
 */
export function reachableTokens(
  asked: Iterable<string>,
  tokens: Tokens,
  own: ReadonlySet<string>,
): Map<string, string> {
  const reached = new Map<string, string>();
  const queue = [...asked];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (own.has(name) || reached.has(name)) continue;
    const value = followAlias(name, tokens, own);
    if (value === undefined) continue;
    reached.set(name, value);
    queue.push(...namesIn(value));
  }
  return reached;
}

function followAlias(name: string, tokens: Tokens, own: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  let value = tokens.get(name);
  for (;;) {
    const alias = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1];
    if (alias === undefined || own.has(alias) || seen.has(alias)) return value;
    seen.add(alias);
    value = tokens.get(alias);
  }
}

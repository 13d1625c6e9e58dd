import { type Declaration, type Rule, splitOutside } from './rules.ts';

/** Design tokens by name, `--basis-…` to the value as written, which may name other tokens. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * How a custom property is set: by nobody; at the root, to nothing (`inherit` there is as good as not set); in some places; always, to what
 * may differ from place to place; or always to one value.
 */
export type Setting =
  | { readonly kind: 'nowhere' | 'empty' | 'somewhere' | 'always' }
  | { readonly kind: 'constant'; readonly value: string };

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
 * Tells of each name how it is set.
 *
 * @param tokens what the root sets
 * @param elsewhere the names that rules set too, anywhere
 */
export function settingsOf(tokens: Tokens, elsewhere: ReadonlySet<string>): (name: string) => Setting {
  const known = new Map<string, Setting>();
  const find = (name: string): Setting => {
    const written = tokens.get(name);
    if (written === undefined) return { kind: elsewhere.has(name) ? 'somewhere' : 'nowhere' };
    // What points at itself in the end is empty (CSS Custom Properties, 2.3).
    known.set(name, { kind: 'empty' });
    const value = /^(?:inherit|initial|unset|revert)$/.test(written) ? null : settle(written, settingOf);
    if (elsewhere.has(name)) return { kind: value === null ? 'somewhere' : 'always' };
    return value === null ? { kind: 'empty' } : { kind: 'constant', value };
  };
  const settingOf = (name: string): Setting => {
    const setting = known.get(name) ?? find(name);
    known.set(name, setting);
    return setting;
  };
  return settingOf;
}

/**
 * Rewrites `var(--a, b)` to the value of `--a` where it has one everywhere, and to `b` where it has none.
 * Answers null where nothing is left: a value that depends on a token that nobody sets.
 */
export function settle(value: string, settingOf: (name: string) => Setting): string | null {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  const end = closingBracket(value, start + 3);
  const [name = '', ...fallback] = splitOutside(value.slice(start + 4, end), ',');
  const rest = settle(value.slice(end + 1), settingOf);
  if (rest === null) return null;
  const alternative = fallback.length > 0 ? settle(fallback.join(','), settingOf) : null;
  const setting = settingOf(name);
  const written =
    setting.kind === 'constant'
      ? setting.value
      : setting.kind === 'always' || (setting.kind === 'somewhere' && alternative === null)
        ? `var(${name})`
        : setting.kind === 'somewhere'
          ? `var(${name},${alternative})`
          : alternative;
  return written === null ? null : value.slice(0, start) + written + rest;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text.charAt(i) === '(') depth++;
    else if (text.charAt(i) === ')' && --depth === 0) return i;
  }
  return text.length;
}

/**
 * The rules with every value settled. A declaration of which nothing is left because a token is empty unsets its property, as a browser does;
 * one with a token that nobody sets goes, and so does an empty rule.
 */
export function settleRules(rules: readonly Rule[], settingOf: (name: string) => Setting): Rule[] {
  const kept: Rule[] = [];
  for (const rule of rules) {
    if (rule.kind === 'group') {
      kept.push({ ...rule, rules: settleRules(rule.rules, settingOf) });
      continue;
    }
    const declarations = rule.declarations.flatMap((declaration): Declaration[] => {
      const value = settle(declaration.value, settingOf);
      if (value !== null) return [{ ...declaration, value }];
      const isEmptied = namesIn(declaration.value).some((name) => settingOf(name).kind === 'empty');
      return isEmptied && !declaration.property.startsWith('--') ? [{ ...declaration, value: 'unset' }] : [];
    });
    if (declarations.length > 0) kept.push({ ...rule, declarations });
  }
  return kept;
}

/** The names that rules ask for, but for what is asked only to set a custom property that nobody asks for. */
export function askedIn(rules: readonly Rule[], askedElsewhere: readonly string[]): Set<string> {
  const asked = new Set([...askedElsewhere, ...valuesIn(rules).flatMap(namesIn)]);
  const kept = dropUnasked(rules, asked);
  return declaredIn(kept).size === declaredIn(rules).size ? asked : askedIn(kept, askedElsewhere);
}

function valuesIn(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) =>
    rule.kind === 'group' ? valuesIn(rule.rules) : rule.declarations.map(({ value }) => value),
  );
}

/** The rules without the custom properties that are not asked for. */
export function dropUnasked(rules: readonly Rule[], asked: ReadonlySet<string>): Rule[] {
  const kept: Rule[] = [];
  for (const rule of rules) {
    if (rule.kind === 'group') {
      kept.push({ ...rule, rules: dropUnasked(rule.rules, asked) });
      continue;
    }
    const declarations = rule.declarations.filter(({ property }) => !property.startsWith('--') || asked.has(property));
    if (declarations.length > 0) kept.push({ ...rule, declarations });
  }
  return kept;
}

/** The tokens that are asked for, directly or through another, with their values settled. */
export function reachableTokens(
  asked: Iterable<string>,
  tokens: Tokens,
  settingOf: (name: string) => Setting,
): Map<string, string> {
  const reached = new Map<string, string>();
  const queue = [...asked];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const written = tokens.get(name);
    if (written === undefined || reached.has(name)) continue;
    const value = settle(written, settingOf);
    if (value === null) continue;
    reached.set(name, value);
    queue.push(...namesIn(value));
  }
  return reached;
}

import type { Rule } from './rules.ts';

/** The words in source text that can be class names. */
export function wordsOf(source: string): Set<string> {
  return new Set(source.match(/[A-Za-z][\w-]*/g) ?? []);
}

/** The classes that an element must have for a selector to match: what stands inside `:not()` does not count. */
function neededClasses(selector: string): string[] {
  return (selector.replace(/:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '').match(/\.[A-Za-z][\w-]*/g) ?? []).map(
    (name) => name.slice(1),
  );
}

/** Only the rules, and of those only the selectors, whose classes all occur in the pages. */
export function keepUsed(rules: readonly Rule[], used: ReadonlySet<string>): Rule[] {
  const kept: Rule[] = [];
  for (const rule of rules) {
    if (rule.kind === 'group') {
      const inside = keepUsed(rule.rules, used);
      if (inside.length > 0) kept.push({ ...rule, rules: inside });
      continue;
    }
    const selectors = rule.selectors.filter((selector) => neededClasses(selector).every((name) => used.has(name)));
    if (selectors.length > 0) kept.push({ ...rule, selectors });
  }
  return kept;
}

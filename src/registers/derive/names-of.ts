import { titleKey } from '../../model/text/keys.ts';
import type { Content } from '../fields/field.ts';
import { elementsOf } from './walk-fields.ts';

/** What something in a register is called; every form asks it. */
export function nameOf(content: Content): string {
  const { name } = content;
  return typeof name === 'string' ? name : '';
}

/** The names by which a text may call it, as titles are compared, each once: `NG4` and `Noordelijke gemeenten` are `ng4` and `noordelijke gemeenten`. */
export function nameKeysOf(content: Content): readonly string[] {
  const names = [nameOf(content), ...elementsOf(content['otherNames'])];
  const keys = names.flatMap((name) => (typeof name === 'string' ? [titleKey(name)] : []));
  return [...new Set(keys)].filter((key) => key !== '');
}

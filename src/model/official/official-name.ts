import { codeKey, titleKey } from '../text/keys.ts';
import { slugOf } from '../text/slug.ts';
import { mandatoryIndicators } from './mandatory-indicators.data.ts';
import { taskFields } from './task-fields.data.ts';

/** A mandatory indicator, or a task field, by its official name. */
export type Official = {
  /** A piece of an address. */
  readonly key: string;
  /** "Banen", "8.3 Wonen en bouwen". */
  readonly name: string;
  /** Of an indicator its unit in the regulation. */
  readonly unit: string | null;
  /** In the order of its list, from 0. */
  readonly place: number;
};

/** A name with what stands between brackets, and without. */
function formsOf(name: string): string[] {
  const bare = name.replaceAll(/\([^)]*\)/g, ' ');
  const before = name.slice(0, name.search(/\(|$/));
  return [...new Set([name, bare, before].map((form) => titleKey(form)))].filter((form) => form !== '');
}

const indicators: ReadonlyMap<string, Official> = new Map(
  mandatoryIndicators.flatMap(({ name, unit }, place) =>
    formsOf(name).map((form) => [form, { key: slugOf(name), name, unit, place }] as const),
  ),
);

const fields: ReadonlyMap<string, Official & { readonly code: string }> = new Map(
  taskFields.map(({ code, name }, place) => [
    titleKey(name),
    { key: slugOf(`${code} ${name}`), name: `${code} ${name}`, unit: null, place, code },
  ]),
);

/** What may stand behind an official name and says how is counted, as title keys: another word there makes it another indicator. */
const counted =
  /^(?:per (?:\d[\d ]*|duizend )?(?:inwoners?|jongeren|leerlingen|woningen|huishoudens?)\b.*|in (?:procenten?|percentage|euro s?|euro|fte|kg|kilogram|duizend euro)\b.*|als (?:percentage|deel|aandeel) van .*|percentage|kg per inwoner|fte per .*|kosten per inwoner)$/;

/** The mandatory indicator that a document writes by its official name, alone or with how it is counted behind; null for every other name. */
export function officialIndicatorOf(name: string): Official | null {
  const key = titleKey(name);
  const words = key.split(' ');
  for (let end = words.length; end > 0; end -= 1) {
    const found = indicators.get(words.slice(0, end).join(' '));
    const rest = words.slice(end).join(' ');
    if (found !== undefined && (rest === '' || counted.test(rest))) return found;
  }
  return null;
}

/** What stands behind the official name of an indicator: "per 1.000 inwoners"; null where nothing does. */
export function countedIn(name: string): string | null {
  const official = officialIndicatorOf(name);
  if (official === null) return null;
  const at = name.search(/\s(?:per|in|als)\s|\s%/i);
  return at < 0 ? null : name.slice(at).trim();
}

/**
 * The task field whose official name a chapter has, alone or behind the code of that task field; null for every other title, also for that name behind
 * another code.
 */
export function taskFieldOf(title: string): Official | null {
  const found = fields.get(titleKey(title));
  if (found !== undefined) return found;
  const [, code = '', rest = ''] = /^(?:taakveld\s+|tv\s*)?(\d+(?:\.\d+)?)[.:\s-]+(.*)$/i.exec(title.trim()) ?? [];
  const named = fields.get(titleKey(rest));
  return named !== undefined && codeKey(named.code) === codeKey(code) ? named : null;
}

/** The official indicator or task field with this key; null where there is none. */
export function officialAt(kind: 'indicator' | 'field', key: string): Official | null {
  const all = kind === 'indicator' ? indicators.values() : fields.values();
  return all.find((one) => one.key === key) ?? null;
}

import { type Official, officialIndicatorOf, taskFieldOf } from '../model/official/official-name.ts';
import { titleKey } from '../model/text/keys.ts';
import { slugOf } from '../model/text/slug.ts';
import { generalTitles } from '../threading/fields/general-titles.data.ts';

/** The path of the page that lays bodies beside each other. */
export const bodiesPath = '/vergelijk';

/** What bodies are compared by: an indicator or a field that goes by one name. */
export type Compared = {
  readonly kind: 'indicator' | 'field';
  /** A piece of an address; of one kind unique. */
  readonly key: string;
  readonly title: string;
  /** The indicator of the regulation, or the task field; null where bodies only share the name. */
  readonly official: Official | null;
};

/** What an indicator or a field of this name is compared as; null of a title that says nothing of what a field is about. */
export function comparedAs(kind: Compared['kind'], title: string): Compared | null {
  if (kind === 'field' && generalTitles.has(titleKey(title))) return null;
  const official = kind === 'indicator' ? officialIndicatorOf(title) : taskFieldOf(title);
  return {
    kind,
    key: official?.key ?? slugOf(title, kind === 'indicator' ? 'indicator' : 'onderdeel'),
    title: official?.name ?? title,
    official,
  };
}

/** What it is called in an address: "indicator.banen", "onderdeel.8-3-wonen-en-bouwen". */
export function comparedId({ kind, key }: Pick<Compared, 'kind' | 'key'>): string {
  return `${kind === 'indicator' ? 'indicator' : 'onderdeel'}.${key}`;
}

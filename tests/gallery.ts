import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { examples as state } from '../src/site/account-state/state.examples.tsx';
import { examples as chapter } from '../src/site/chapter/chapter.examples.tsx';
import { examples as longWords } from '../src/site/chapter/long-words.examples.tsx';
import { examples as commitment } from '../src/site/commitment/commitment.examples.tsx';
import { examples as compare } from '../src/site/compare/compare.examples.tsx';
import { examples as field } from '../src/site/field/field.examples.tsx';
import { examples as finding } from '../src/site/finding/finding.examples.tsx';
import { examples as indicator } from '../src/site/indicator/indicator.examples.tsx';
import { examples as log } from '../src/site/log/log.examples.tsx';
import { examples as missing } from '../src/site/missing/missing.examples.tsx';
import { examples as organisation } from '../src/site/organisation/organisation.examples.tsx';
import { examples as publication } from '../src/site/publication/publication.examples.tsx';
import { examples as rule } from '../src/site/rule/rule.examples.tsx';
import { examples as search } from '../src/site/search/search.examples.tsx';
import { examples as start } from '../src/site/start/start.examples.tsx';
import type { Language } from '../src/site/words/numerals.ts';

/** A whole page with made-up content, under a name of its own. */
export type Example = { readonly name: string; readonly page: (language: Language) => VNode };

/** Every page of the public site: what is rendered, measured and held against axe. */
export const gallery: readonly Example[] = [
  ...start,
  ...organisation,
  ...publication,
  ...chapter,
  ...longWords,
  ...field,
  ...commitment,
  ...indicator,
  ...finding,
  ...rule,
  ...state,
  ...compare,
  ...search,
  ...log,
  ...missing,
];

/** An example as the bytes that a browser gets. */
export function renderExample(example: Example, language: Language = 'nl'): string {
  return `<!doctype html>${renderToString(example.page(language))}`;
}

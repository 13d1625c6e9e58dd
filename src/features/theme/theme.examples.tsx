import { cloneElement, type VNode } from 'preact';
import { z } from 'zod';
import { exampleWorn } from '../../model/theme/theme.fixture.ts';
import type { Language } from '../../words/numerals.ts';
import { examples as chapter } from '../chapters/pages/chapter.examples.tsx';
import { examples as compare } from '../comparison/pages/compare.examples.tsx';
import { examples as field } from '../fields/pages/field.examples.tsx';
import { examples as finding } from '../findings/pages/finding.examples.tsx';
import { examples as search } from '../search/pages/search.examples.tsx';

/** Where its style sheet is; of `exampleTheme`. */
export const wornSheet = `/groningen/thema/${exampleWorn.key}.css`;

const shown = z.looseObject({ view: z.looseObject({ frame: z.looseObject({}) }) });

/** A page of Groningen as it is where that wears a theme. */
function wear(page: VNode): VNode {
  const { view } = shown.parse(page.props);
  return cloneElement(page, { view: { ...view, frame: { ...view.frame, worn: { css: wornSheet, logo: null } } } });
}

/** The pages that have the most kinds of colour beside each other, in colours that are let through by a hair. */
export const examples = [...chapter, ...field, ...finding, ...search, ...compare]
  .filter(({ name }) => ['chapter', 'field', 'finding-list', 'search', 'compare'].includes(name))
  .map(({ name, page }) => ({ name: `${name}-worn`, page: (language: Language) => wear(page(language)) }));

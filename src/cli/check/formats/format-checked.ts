import type { Language } from '../../../words/numerals.ts';
import type { Checked } from '../checked.ts';
import type { FormatName } from '../choices.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatSarif } from './format-sarif.ts';
import { formatText, type Screen } from './format-text.ts';
import { formatJson } from './present-check.ts';

/**
 * The report in the form that is asked for.
 * @param folder from which the files are seen
 */
export async function formatChecked(
  format: FormatName,
  checked: Checked,
  language: Language,
  { screen, folder }: { readonly screen: Screen; readonly folder: string },
): Promise<string> {
  switch (format) {
    case 'text':
      return formatText(checked, language, screen);
    case 'json':
      return formatJson(checked, language);
    case 'sarif':
      return formatSarif(checked, language, folder);
    case 'markdown':
      return formatMarkdown(checked, language);
    case 'html': {
      // Only this one needs what makes pages.
      const { formatHtml } = await import('./format-html.tsx');
      return formatHtml(checked, language);
    }
  }
}

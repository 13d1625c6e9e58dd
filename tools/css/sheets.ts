import { join } from 'node:path';

/** What a style sheet that only some pages have is made of: components of NL Design System, and folders of `src/ui`. */
export type Sheet = { readonly components: readonly string[]; readonly folders: readonly string[] };

/**
 * The style sheets that only some pages have; everything else is in the one that all have. A test holds that each page links those that
 * style its classes.
 */
export const extraSheets: Readonly<Record<'overview' | 'chapter' | 'thread-table' | 'review' | 'work', Sheet>> = {
  overview: {
    components: ['@utrecht/pagination-css/dist/index.css', '@utrecht/select-css/dist/index.css'],
    folders: [
      'actions',
      'amounts-by-year',
      'calendar',
      'cards',
      'chart',
      'cite',
      'command',
      'essay',
      'follow-link',
      'glossary',
      'hits',
      'indicator-table',
      'key-figures',
      'money-picture',
      'network-picture',
      'outline',
      'page',
      'pagination',
      'picture',
      'publication-grid',
      'quotes',
      'read-table',
      'report',
      'select-field',
      'side-by-side',
      'thread-list',
      'told',
      'year-table',
      'whole',
    ],
  },
  chapter: { components: [], folders: ['columns', 'contents', 'indicator-table', 'read-table', 'tree', 'trail'] },
  'thread-table': { components: [], folders: ['cite', 'page', 'picture', 'thread-table', 'trail-picture'] },
  review: { components: [], folders: ['original', 'review'] },
  work: {
    components: ['@utrecht/pagination-css/dist/index.css', '@utrecht/select-css/dist/index.css'],
    folders: [
      'actions',
      'draft',
      'file-field',
      'hits',
      'page',
      'pagination',
      'report',
      'select-field',
      'side-by-side',
      'work',
    ],
  },
};

/** Whether a style sheet of ours, by its path, is in a sheet; with null, in the one that all pages have. */
export function isInSheet(path: string, sheet: Sheet | null): boolean {
  const folder = join(path, '..').split(/[\\/]/).at(-1) ?? '';
  return sheet === null
    ? !Object.values(extraSheets).some(({ folders }) => folders.includes(folder))
    : sheet.folders.includes(folder);
}

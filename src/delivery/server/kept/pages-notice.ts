import { errorCode } from '../../../files/error-code.ts';
import type { SayingOf } from '../../../model/saying.ts';
import { NotOurFolder } from './pages-folder.ts';

/** Why the folder of kept pages does not do what is asked; of what we have no word for, the code of the system. */
export type WhyNoPages =
  | { readonly is: 'not-empty' | 'disk-full' | 'quota-full' | 'not-allowed' | 'is-file' }
  | { readonly is: 'code'; readonly code: string | null };

type OfFolder = { readonly folder: string; readonly why: WhyNoPages };

/** What goes wrong with the folder of kept pages, which stops nothing: each code with what there is to say of it. */
export type PagesNoticeFacts = {
  'pages-unused': OfFolder;
  'pages-not-written': OfFolder;
  'pages-not-removed': OfFolder;
};

/** It is worded where it is shown (`cli/faults`). */
export type PagesNotice = SayingOf<PagesNoticeFacts>;

const reasons: ReadonlyMap<string, WhyNoPages> = new Map<string, WhyNoPages>([
  ['ENOSPC', { is: 'disk-full' }],
  ['EDQUOT', { is: 'quota-full' }],
  ['EROFS', { is: 'not-allowed' }],
  ['EACCES', { is: 'not-allowed' }],
  ['EPERM', { is: 'not-allowed' }],
  ['ENOTDIR', { is: 'is-file' }],
  ['EEXIST', { is: 'is-file' }],
]);

/** What the system says of the folder. */
export function whyNoPages(error: unknown): WhyNoPages {
  if (error instanceof NotOurFolder) return { is: 'not-empty' };
  const code = errorCode(error);
  return reasons.get(code ?? '') ?? { is: 'code', code };
}

import type { DocumentProps } from '../ui/document/document.tsx';

/** Where the style sheet, the font and the icon are found; the outcome of the build. */
export type Assets = DocumentProps['assets'];

/** What is the same on all pages of one site. */
export type Site = {
  readonly assets: Assets /** `https://doelspoor.example`, without a slash at the end; empty where it is not known. */;
  readonly base: string;
};

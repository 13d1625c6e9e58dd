/** The components of NL Design System that the pages use: candidates where they exist, Utrecht's for the rest. */
export const componentSheets = [
  '@nl-design-system-candidate/heading-css/dist/heading.css',
  '@nl-design-system-candidate/paragraph-css/dist/paragraph.css',
  '@nl-design-system-candidate/link-css/dist/link.css',
  '@nl-design-system-candidate/mark-css/dist/mark.css',
  '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
  '@nl-design-system-candidate/button-css/dist/button.css',
  '@nl-design-system-candidate/data-badge-css/dist/data-badge.css',
  '@utrecht/alert-css/dist/index.css',
  '@utrecht/breadcrumb-nav-css/dist/index.css',
  '@utrecht/form-label-css/dist/index.css',
  '@utrecht/pagination-css/dist/index.css',
  '@utrecht/select-css/dist/index.css',
  '@utrecht/table-css/dist/index.css',
  '@utrecht/textbox-css/dist/index.css',
  '@utrecht/unordered-list-css/dist/index.css',
];

export const tokenSheet = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';

export const fontFile = '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2';

import type { Assets } from '../src/frame/site.ts';

/** Names of files that pages name, for a site that is asked without the build. */
export const siteAssets: Assets = {
  css: '/assets/site.css',
  overviewCss: '/assets/overview.css',
  chapterCss: '/assets/chapter.css',
  threadTableCss: '/assets/thread-table.css',
  reviewCss: '/assets/review.css',
  workCss: '/assets/work.css',
  writeJs: '/assets/write.js',
  font: '/assets/font.woff2',
  icon: '/assets/icon.svg',
};

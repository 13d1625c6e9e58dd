import { drawPage } from './draw-page.ts';
import { hearKeys } from './hear-keys.ts';

// All of this the pages can do without: it saves reaching for the mouse, and draws what is text otherwise.
hearKeys(document);
// The address leads to the place in the original, and the browser there, as late as when all is loaded: the question stays in sight, and who
// listens begins at it.
addEventListener('load', () => {
  requestAnimationFrame(() => {
    const question = document.querySelector<HTMLElement>('h1[tabindex]');
    scrollTo(0, 0);
    question?.scrollIntoView({ block: 'nearest' });
    question?.focus({ preventScroll: true });
  });
});
// A page that cannot be drawn stands there as text.
drawPage(document).catch(() => {
  const drawing = document.querySelector<HTMLElement>('[data-source]');
  if (drawing !== null) drawing.hidden = true;
});

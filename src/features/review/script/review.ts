import { drawPage } from './draw-page.ts';
import { hearKeys } from './hear-keys.ts';

// All of this the pages can do without: it saves reaching for the mouse, and draws what is text otherwise.
hearKeys(document);
// The address leads to the place in the original, and the browser there, as late as when all is loaded: the question stays in sight, and who
// listens begins at it, or at what is to be mended.
addEventListener('load', () => {
  requestAnimationFrame(() => {
    // Who began meanwhile stays where he is.
    if (document.activeElement !== document.body) return;
    const question = document.querySelector<HTMLElement>('h1[tabindex]');
    scrollTo(0, 0);
    question?.scrollIntoView({ block: 'nearest' });
    const faulty = document.querySelector<HTMLElement>('[aria-invalid]');
    if (faulty === null) question?.focus({ preventScroll: true });
    else faulty.focus();
  });
});
// A page that cannot be drawn stands there as text.
drawPage(document).catch(() => {
  const drawing = document.querySelector<HTMLElement>('[data-source]');
  if (drawing !== null) drawing.hidden = true;
});

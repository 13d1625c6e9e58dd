import { drawPage } from './draw-page.ts';
import { hearKeys } from './hear-keys.ts';

// All of this the pages can do without: it saves reaching for the mouse, and draws what is text otherwise.
hearKeys(document);
// The address leads to the place in the original; who listens begins at the question.
document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
// A page that cannot be drawn stands there as text.
drawPage(document).catch(() => {
  const drawing = document.querySelector<HTMLElement>('[data-source]');
  if (drawing !== null) drawing.hidden = true;
});

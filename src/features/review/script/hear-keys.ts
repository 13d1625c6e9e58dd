/** What a person types in or chooses from has the keys for itself. */
const typing = 'input, textarea, select, [contenteditable]';
/** What a person can press has Enter for itself. */
const pressing = 'a, button, summary';

/** The key of a page as its buttons have it: `y`, `1`, `Enter`, `?`. */
function keyOf(event: KeyboardEvent): string {
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Opens the list of keys in sight, where who types or listens begins; closes it again. */
function showHelp(page: Document): void {
  const help = page.querySelector<HTMLDetailsElement>('details[data-help]');
  if (help === null) return;
  help.open = !help.open;
  if (!help.open) return;
  help.querySelector('summary')?.focus({ preventScroll: true });
  help.scrollIntoView({ block: 'nearest' });
}

/** Has a key press the button that names it, unless the person turned the keys off (WCAG 2.1.4). */
export function hearKeys(page: Document): void {
  if (page.querySelector('[data-keys="on"]') === null) return;
  // What is pressed before the next page is there was meant for that: here it would settle what nobody looked at.
  let isLeaving = false;
  addEventListener('pageshow', () => {
    isLeaving = false;
  });
  page.addEventListener('submit', () => {
    isLeaving = true;
  });
  page.addEventListener('keydown', (event) => {
    const { target } = event;
    if (isLeaving || event.ctrlKey || event.metaKey || event.altKey || event.repeat || !(target instanceof Element))
      return;
    if (target.closest(typing) !== null) return;
    const key = keyOf(event);
    if (key === 'Enter' && target.closest(pressing) !== null) return;
    if (key === '?') {
      showHelp(page);
      return;
    }
    const buttons = [...page.querySelectorAll<HTMLElement>('[data-key]')];
    const named = buttons.find((button) => button.dataset.key === key);
    // where nothing is to be confirmed Enter says that it is right
    const pressed = named ?? (key === 'Enter' ? buttons.find((button) => button.dataset.key === 'y') : undefined);
    if (pressed === undefined) return;
    event.preventDefault();
    isLeaving = true;
    pressed.click();
  });
}

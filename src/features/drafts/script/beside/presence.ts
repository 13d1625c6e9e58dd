import { askBeside } from './ask-beside.ts';
import type { PresenceAnswer } from './beside-answers.ts';
import { inPlace } from './in-place.ts';

/** Where nothing was answered, in seconds. */
const usualAgain = 30;

/** Tells that a chapter is open here until one leaves it, shows who else has it open, and tells aloud who came. */
export function keepPresence(place: HTMLElement, say: (said: string) => void): void {
  const address = place.dataset['refresh'] ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lines = [...place.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  const ask = async () => {
    clearTimeout(timer);
    const answer = await askBeside<PresenceAnswer>(address, {});
    timer = setTimeout(() => void ask(), (answer?.again ?? usualAgain) * 1000);
    if (answer === null || answer.lines.join('\n') === lines.join('\n')) return;
    const came = answer.lines.filter((line) => !lines.includes(line));
    lines = [...answer.lines];
    inPlace(() => {
      place.innerHTML = answer.html;
    });
    if (came.length > 0) say(came.join(' '));
  };
  addEventListener('pagehide', () => {
    clearTimeout(timer);
    navigator.sendBeacon(address, new URLSearchParams({ weg: '1' }));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask();
  });
  // Also of a page that was left and is shown again.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void ask();
  });
  void ask();
}

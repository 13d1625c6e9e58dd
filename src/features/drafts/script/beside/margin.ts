import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import { askBeside } from './ask-beside.ts';
import type { MarginAnswer } from './beside-answers.ts';
import { inPlace } from './in-place.ts';

type Given = {
  readonly address: string;
  readonly language: Language;
  readonly say: (said: string) => void;
};

/** How long to wait before it is asked again what was not known yet, and how often. */
const againMs = 1_000;
const mostAgain = 20;

/** What is found in a chapter, beside its pieces: it is shown anew after each save, and only what is new is told aloud. */
export class Margin {
  readonly #page: HTMLElement;
  readonly #given: Given;
  #asking: Promise<void> | null = null;
  #isAskedAgain = false;

  constructor(page: HTMLElement, given: Given) {
    this.#page = page;
    this.#given = given;
    if (page.querySelector('[data-looking]') !== null) this.refresh();
  }

  /** Asks what is found now. Who saves meanwhile has it asked once more. */
  refresh(): void {
    if (this.#asking !== null) this.#isAskedAgain = true;
    else {
      this.#asking = this.#ask().finally(() => {
        this.#asking = null;
        if (!this.#isAskedAgain) return;
        this.#isAskedAgain = false;
        this.refresh();
      });
    }
  }

  async #ask(): Promise<void> {
    for (let times = 0; times < mostAgain && !this.#isAskedAgain; times += 1) {
      const answer = await askBeside<MarginAnswer>(this.#given.address, null);
      if (answer === null) return;
      if (!answer.isLooking) return this.#show(answer);
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }

  #show({ places }: MarginAnswer): void {
    const found = new Map(places.map((place) => [place.id, place]));
    const fresh: string[] = [];
    inPlace(() => {
      this.#page.querySelector('[data-looking]')?.remove();
      for (const place of this.#page.querySelectorAll<HTMLElement>('[data-found]')) {
        const { name = '', html = '' } = found.get(place.dataset['found'] ?? '') ?? {};
        fresh.push(...fill(place, html).map((said) => `${name}: ${said}`));
      }
    });
    const [first, ...others] = fresh;
    if (first !== undefined) this.#given.say(marginWords[this.#given.language].foundNow(first, others.length));
  }
}

/** Puts what is found in its place, with what was unfolded still so. @returns what is told there that was not before */
function fill(place: HTMLElement, html: string): readonly string[] {
  const made = document.createElement('template');
  made.innerHTML = html;
  const before = new Map([...place.querySelectorAll('li')].map((one) => [one.id, one]));
  const now = [...made.content.querySelectorAll('li')];
  const isSame = now.length === before.size && now.every((one) => before.get(one.id)?.textContent === one.textContent);
  if (isSame) return [];
  for (const one of now) {
    const wasOpen = before.get(one.id)?.querySelector('details')?.open === true;
    if (wasOpen) one.querySelector('details')?.setAttribute('open', '');
  }
  const focused = place.contains(document.activeElement) ? document.activeElement?.closest('li')?.id : undefined;
  place.replaceChildren(made.content);
  if (focused !== undefined) focusIn(place, focused);
  const margin = place.closest<HTMLElement>('.ds-piece__margin');
  const piece = place.closest('.ds-piece');
  if (margin !== null && piece !== null) {
    margin.hidden = margin.querySelector('.ds-piece__beside, .ds-margin') === null;
    piece.classList.toggle('ds-piece--beside', margin.parentElement === piece && !margin.hidden);
  }
  // What is told with another piece is told there.
  return now
    .filter((one) => !before.has(one.id) && one.dataset['elsewhere'] === undefined)
    .map((one) => one.querySelector('p')?.textContent ?? '');
}

/** Who was reading there goes on there, or in the fields of the piece. */
function focusIn(place: HTMLElement, id: string): void {
  const [here, piece] = [document.getElementById(id), place.closest('.ds-piece')];
  const next =
    here?.querySelector<HTMLElement>('a, summary') ?? piece?.querySelector<HTMLElement>('button[type=submit]');
  next?.focus({ preventScroll: true });
}

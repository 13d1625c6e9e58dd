import { v7 as newId } from 'uuid';
import type { RichText } from '../../../../drafting/text/rich-text.ts';
import type { KeptText, KeptTexts } from './kept-texts.ts';
import type { SaveAnswer } from './save-answer.ts';
import { goesOn, sendSave } from './send-save.ts';

/** The editor of the text of a passage. */
export type TextEditor = {
  readonly text: () => RichText;
  /** Puts another text in its place, which can be undone; says whether it is one that the editor can show. */
  readonly put: (text: RichText) => boolean;
  /** Gives the field back. */
  readonly close: () => void;
};

/** How a piece stands: whether the record has what is in its fields, and if not, why. */
export type SaveState =
  | { readonly is: 'untouched' | 'unsaved' | 'saving' | 'too-large' }
  | { readonly is: 'saved'; readonly said: Extract<SaveAnswer, { readonly saved: unknown }>['saved'] }
  | { readonly is: 'unreachable'; readonly isKept: boolean }
  | { readonly is: 'fault' | 'signed-out' | 'refused'; readonly why: string }
  | { readonly is: 'clash'; readonly href: string };

type Given = {
  readonly kept: KeptTexts;
  readonly member: string;
  /** Shows how it stands. @param isAsked whether somebody pressed for it, and waits to hear of it */
  readonly show: (state: SaveState, isAsked: boolean) => void;
};

/** A pause this long in typing is one in which there is time to save. */
const pauseMs = 1_500;
/** Who types on without a pause is saved so often. */
const longestMs = 15_000;
/** How long to wait before what failed is tried again. */
const againMs = 10_000;

/** Names of fields that say which save it is, and are no part of what was written. */
const ofSave: ReadonlySet<string> = new Set(['stuk', 'basis', 'save', 'naast']);

function fieldsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      ofSave.has(name) || typeof value !== 'string' ? [] : [[name, value]],
    ),
  );
}

/** A form as the record had it when the page was made: what somebody typed before this ran, or the browser put back, is not in it. */
function asSent(form: HTMLFormElement): HTMLFormElement {
  const copy = document.importNode(form, true);
  copy.reset();
  return copy;
}

/**
 * A piece that saves itself: after a pause, when one leaves it, and when somebody presses for it. Each keystroke is kept in the browser until the record
 * has it. What was sent and not answered is sent again as the same save.
 */
export class WrittenPiece {
  readonly form: HTMLFormElement;
  readonly itemId: string;
  /** The text of a passage, once its editor is there. */
  editor: TextEditor | null = null;
  readonly #given: Given;
  #recorded: string;
  #state: SaveState = { is: 'untouched' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince = 0;
  #sending: Promise<void> | null = null;
  #onItsWay = '';
  #isAsked = false;
  /** A save by its name, until something else is to be saved. */
  #save = { content: '', id: '' };

  constructor(form: HTMLFormElement, given: Given) {
    this.form = form;
    this.#given = given;
    this.itemId = this.#hidden('stuk')?.value ?? '';
    this.#recorded = JSON.stringify(fieldsOf(asSent(form)));
  }

  /** Whether the record lacks something that stands here. */
  get isUnsaved(): boolean {
    return this.#content() !== this.#recorded || this.#sending !== null;
  }

  /** Whether something would be lost to the record if the page went now: what was sent goes on by itself, where saves get through. */
  get isAtRisk(): boolean {
    const content = this.#content();
    const isFailing = ['unreachable', 'fault', 'signed-out'].includes(this.#state.is);
    return content !== this.#recorded && (isFailing || content !== this.#onItsWay);
  }

  /** What is in the fields, as it is sent and kept. */
  fields(): Readonly<Record<string, string>> {
    return fieldsOf(this.form);
  }

  /** Hears that something was written. */
  changed(): void {
    if (this.#content() === this.#recorded) {
      if (this.#sending !== null) return;
      this.#forget();
      if (this.#state.is === 'unsaved') this.#show({ is: 'untouched' });
      return;
    }
    const isKept = this.#keep();
    if (this.#unsavedSince === 0) this.#unsavedSince = Date.now();
    if (this.#state.is === 'untouched' || this.#state.is === 'saved' || this.#isRefused) this.#show({ is: 'unsaved' });
    else if (this.#state.is === 'unreachable') this.#show({ is: 'unreachable', isKept });
    const isLong = Date.now() - this.#unsavedSince > longestMs;
    this.#plan(isLong ? 0 : pauseMs);
  }

  /**
   * Puts back what was kept, on the version that it was written on: who saved since is not written over.
   * @returns whether it is all there; else nothing changed
   */
  restore({ fields, text, base }: KeptText): boolean {
    if (this.editor !== null && text !== null && !this.editor.put(text)) return false;
    if (text === null) {
      this.editor?.close();
      this.editor = null;
    }
    for (const [name, value] of Object.entries(fields)) {
      const field = this.form.elements.namedItem(name);
      const isWritten = field instanceof HTMLTextAreaElement && this.editor !== null;
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = value;
        // What came back lies in sight.
        if (value !== '') field.closest('details')?.setAttribute('open', '');
      } else if (field instanceof HTMLTextAreaElement && !isWritten) field.value = value;
    }
    this.#set('basis', String(base));
    this.changed();
    return true;
  }

  /** Saves what is not saved yet, after what is being sent. */
  async save({ isAsked = false } = {}): Promise<void> {
    clearTimeout(this.#timer);
    this.#isAsked ||= isAsked;
    const waited = this.#sending !== null;
    while (this.#sending !== null) await this.#sending;
    const content = this.#content();
    if (content === this.#recorded && (waited || !isAsked)) return;
    this.#sending = this.#send(content);
    await this.#sending;
  }

  async #send(content: string): Promise<void> {
    if (this.#save.content !== content) this.#save = { content, id: newId() };
    if (this.#state.is === 'unsaved' || this.#isAsked) this.#show({ is: 'saving' });
    const own = Object.fromEntries(['stuk', 'basis', 'naast'].map((name) => [name, this.#hidden(name)?.value ?? '']));
    const fields = { ...this.fields(), ...own, save: this.#save.id, wie: this.#given.member };
    this.#onItsWay = goesOn(fields) ? content : '';
    const sent = await sendSave(this.form.action, fields);
    this.#onItsWay = '';
    this.#sending = null;
    this.#hear(sent, content);
    this.#isAsked = false;
  }

  /** Tries again what could not be saved: there may be a connection, or a session, again. */
  retry(): void {
    if (this.isUnsaved && !this.#isRefused) void this.save();
  }

  /** Whether sending it again would help nobody. */
  get #isRefused(): boolean {
    return this.#state.is === 'refused' || this.#state.is === 'too-large';
  }

  #hear(sent: Awaited<ReturnType<typeof sendSave>>, content: string): void {
    if ('tooLarge' in sent) this.#show({ is: 'too-large' });
    else if ('unreachable' in sent) this.#fail({ is: 'unreachable', isKept: this.#keep() });
    else if ('fault' in sent) this.#fail({ is: 'fault', why: sent.fault });
    else if ('signedOut' in sent) this.#fail({ is: 'signed-out', why: sent.signedOut });
    else if ('told' in sent) {
      this.#show({ is: 'refused', why: sent.told });
      if (this.#content() !== content) this.#plan(pauseMs);
    } else if ('clash' in sent) {
      // The record has both now; what is written on takes the place of ours there.
      this.#set('naast', sent.clash.aside);
      this.#settled(content, { is: 'clash', href: sent.clash.href });
    } else {
      this.#set('basis', String(sent.saved.version));
      this.#set('naast', '');
      this.#settled(content, { is: 'saved', said: sent.saved });
    }
  }

  #settled(content: string, state: SaveState): void {
    this.#recorded = content;
    this.#unsavedSince = 0;
    this.#show(state);
    if (this.#content() === content) this.#forget();
    else this.changed();
  }

  #fail(state: SaveState): void {
    this.#show(state);
    this.#plan(againMs);
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  #keep(): boolean {
    const base = Number(this.#hidden('basis')?.value ?? 0);
    const text = this.editor?.text() ?? null;
    return this.#given.kept.keep(this.itemId, { fields: this.fields(), text, base, at: Date.now() });
  }

  #forget(): void {
    this.#given.kept.forget(this.itemId);
  }

  #show(state: SaveState): void {
    this.#state = state;
    this.#given.show(state, this.#isAsked);
  }

  #content(): string {
    return JSON.stringify(this.fields());
  }

  #hidden(name: string): HTMLInputElement | null {
    const field = this.form.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field : null;
  }

  #set(name: string, value: string): void {
    const field = this.#hidden(name);
    if (field !== null) field.value = value;
    else if (value !== '') {
      const made = document.createElement('input');
      Object.assign(made, { type: 'hidden', name, value });
      this.form.prepend(made);
    }
  }
}

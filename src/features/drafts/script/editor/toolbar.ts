import type { Editor } from '@tiptap/core';
import type { EditorWords, Tool } from '../asked/tool.ts';
import { tableTools, usualTools } from './tools.ts';

/** The buttons above a text, those of a table below it, and how one comes to them from the text. */
export type Toolbars = { readonly above: HTMLElement; readonly below: HTMLElement; readonly enter: () => void };

type Button = { readonly button: HTMLButtonElement; readonly tool: Tool };

/**
 * The buttons of a text, as toolbars by the practice of ARIA: Tab comes to them once, arrows go from button to button, Escape goes back to the text. What
 * is for tables shows where the cursor is in one, below the text, so that nothing moves from under a pointer.
 */
export function makeToolbars(editor: Editor, asking: readonly Tool[], words: EditorWords): Toolbars {
  const press = (tool: Tool) => {
    tool.run(editor);
    // At once: what is typed next is for the text.
    if (!asking.includes(tool)) editor.view.focus();
  };
  const barOf = (groups: readonly (readonly Tool[])[], label: string) => {
    const made = groups.map((tools) =>
      tools.map((tool): Button => ({ tool, button: buttonOf(tool, words, () => press(tool)) })),
    );
    const bar = document.createElement('div');
    bar.className = 'ds-editor__bar';
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', label);
    for (const buttons of made) {
      const group = document.createElement('div');
      group.append(...buttons.map(({ button }) => button));
      bar.append(group);
    }
    return { bar, buttons: made.flat() };
  };
  const usual = barOf(usualTools(asking), words.toolbar);
  const table = barOf([tableTools], words.inTable);
  const all = [...usual.buttons, ...table.buttons];

  const inReach = () => (table.bar.hidden ? usual.buttons : all).map(({ button }) => button);
  /** One button is where Tab comes. */
  const hold = (chosen: HTMLButtonElement | undefined) => {
    for (const { button } of all) button.tabIndex = button === chosen ? 0 : -1;
  };
  const show = () => {
    table.bar.hidden = !editor.isActive('table');
    for (const { button, tool } of all) {
      if (tool.isOn !== undefined) button.setAttribute('aria-pressed', String(tool.isOn(editor)));
      // A button that has the focus must not lose it, so none is taken out of reach.
      button.setAttribute('aria-disabled', String(tool.can?.(editor) === false));
    }
    const buttons = inReach();
    if (!buttons.some(({ tabIndex }) => tabIndex === 0)) hold(buttons[0]);
  };
  editor.on('transaction', show);
  show();

  const hear = (event: KeyboardEvent) => {
    const buttons = inReach();
    const at = buttons.findIndex((button) => button === document.activeElement);
    const last = buttons.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at <= 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    if (event.key === 'Escape') editor.view.focus();
    else if (to === undefined) return;
    else buttons[to]?.focus();
    event.preventDefault();
  };
  for (const { bar } of [usual, table]) {
    bar.addEventListener('focusin', ({ target }) => target instanceof HTMLButtonElement && hold(target));
    bar.addEventListener('keydown', hear);
  }
  return {
    above: usual.bar,
    below: table.bar,
    enter: () =>
      inReach()
        .find(({ tabIndex }) => tabIndex === 0)
        ?.focus(),
  };
}

function buttonOf({ name }: Tool, words: EditorWords, run: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ds-editor__tool';
  button.dataset['tool'] = name;
  button.textContent = words.tools[name];
  // The text keeps what was selected in it.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') run();
  });
  return button;
}

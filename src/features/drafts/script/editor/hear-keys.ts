import type { Editor } from '@tiptap/core';
import type { askingTools } from '../asked/asking-tools.ts';
import type { Toolbars } from './toolbar.ts';

type Given = {
  readonly frame: HTMLElement;
  readonly toolbars: Toolbars;
  readonly asking: ReturnType<typeof askingTools>;
  /** Goes on to what comes after the text. */
  readonly leave: () => void;
};

/**
 * What keys do in a text besides writing: Escape leads out of it, so that nobody is held, Alt+F10 to the buttons, Ctrl+K asks a link, and Enter asks
 * the footnote that is selected. Heard before the editor hears them.
 */
export function hearKeys(editor: Editor, { frame, toolbars, asking, leave }: Given): void {
  frame.addEventListener(
    'keydown',
    (event) => {
      const { target, key, altKey, ctrlKey, metaKey } = event;
      if (!(target instanceof Node) || !editor.view.dom.contains(target) || event.isComposing) return;
      if (key === 'Escape') leave();
      else if (key === 'F10' && altKey) toolbars.enter();
      else if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) asking.link.run();
      else if (key === 'Enter' && editor.isActive('footnote') && !editor.state.selection.empty) asking.footnote.run();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  frame.addEventListener('dblclick', ({ target }) => {
    if (target instanceof Element && target.closest('[data-live^="{noot "]') !== null && editor.isActive('footnote'))
      asking.footnote.run();
  });
}

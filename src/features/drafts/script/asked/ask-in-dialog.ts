type Asking = {
  readonly title: string;
  readonly hint: string;
  readonly submit: string;
  readonly cancel: string;
  /** Beside it a button that takes away what is there; null where there is nothing. */
  readonly remove: string | null;
};

export type Dialog = {
  readonly form: HTMLFormElement;
  /** Puts something in before the buttons. */
  readonly add: (...parts: readonly HTMLElement[]) => void;
  /** Says what is wrong, or nothing with an empty text. */
  readonly tell: (told: string) => void;
  /**
   * Waits for what somebody chooses.
   * @param take hears that it was sent; says whether it is good, and then it closes
   */
  readonly open: (take: () => boolean) => Promise<'sent' | 'removed' | 'left'>;
};

/** A question over the page. Escape closes it, and the focus goes back to where it was. */
export function askInDialog({ title, hint, submit, cancel, remove }: Asking): Dialog {
  const dialog = document.createElement('dialog');
  dialog.className = 'ds-ask';
  const heading = document.createElement('h2');
  heading.className = 'nl-heading nl-heading--level-3';
  heading.id = 'vraag-titel';
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const form = document.createElement('form');
  form.method = 'dialog';
  form.noValidate = true;
  const explained = document.createElement('p');
  explained.className = 'ds-small';
  explained.id = 'vraag-uitleg';
  explained.textContent = hint;
  dialog.setAttribute('aria-describedby', explained.id);
  const told = document.createElement('p');
  told.className = 'ds-fault';
  told.setAttribute('role', 'alert');
  told.hidden = true;
  const buttons = document.createElement('div');
  buttons.className = 'ds-ask__foot';
  const send = buttonOf('nl-button', submit, 'submit');
  const leave = buttonOf('nl-button ds-quiet', cancel, 'button');
  const takeAway = remove === null ? null : buttonOf('nl-button ds-quiet', remove, 'button');
  buttons.append(send, ...(takeAway === null ? [] : [takeAway]), leave);
  form.append(heading, explained, told, buttons);
  dialog.append(form);
  const tell = (text: string) => {
    told.textContent = text;
    told.hidden = text === '';
  };
  return {
    form,
    add: (...parts) => {
      for (const part of parts) form.insertBefore(part, told);
    },
    tell,
    open: (take) =>
      new Promise((resolve) => {
        let came: 'sent' | 'removed' | 'left' = 'left';
        const close = (how: typeof came) => {
          came = how;
          dialog.close();
        };
        form.addEventListener('submit', (event) => {
          // Within the form of the page, or beside it: nothing is sent.
          event.preventDefault();
          event.stopPropagation();
          tell('');
          if (take()) close('sent');
        });
        leave.addEventListener('click', () => close('left'));
        takeAway?.addEventListener('click', () => close('removed'));
        dialog.addEventListener('close', () => {
          dialog.remove();
          resolve(came);
        });
        document.body.append(dialog);
        dialog.showModal();
      }),
  };
}

function buttonOf(name: string, text: string, type: 'submit' | 'button'): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = type;
  button.className = name;
  button.textContent = text;
  return button;
}

/** A field with its label. @param id of this dialog alone */
export function fieldOf<Field extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
  field: Field,
  id: string,
  text: string,
): readonly [HTMLLabelElement, Field] {
  const label = document.createElement('label');
  label.className = 'utrecht-form-label';
  label.htmlFor = id;
  label.textContent = text;
  field.id = id;
  return [label, field];
}

import type { ComponentChildren } from 'preact';
import type { Anchor } from '../../../ui/anchor.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { SelectField } from '../../../ui/select-field/select-field.tsx';
import type { WorkFrame } from '../../work-desk/work-frame.ts';
import { dutchIn, WorkPage } from '../../work-desk/work-page.tsx';

type FieldView = { readonly name: string; readonly label: string; readonly value: string } & (
  | { readonly type: 'text' | 'date' | 'time' | 'url' | 'area'; readonly isNeeded: boolean }
  | { readonly type: 'check'; readonly isTicked: boolean }
);

export type MoveView = {
  readonly name: string;
  readonly act: string;
  readonly about: string;
  readonly button: string;
  /** It goes back to an earlier state: there for who looks for it. */
  readonly isBack: boolean;
  /** To choose from; null where the step has one kind of decision, or none. */
  readonly kinds: { readonly label: string; readonly value: string; readonly options: readonly Kind[] } | null;
  readonly fields: readonly FieldView[];
};

type Kind = { readonly value: string; readonly text: string };

export type MovePageView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  /** To the document. */
  readonly back: Anchor;
  readonly action: string;
  /** What became of the last step, or why it was not taken. */
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  readonly moves: readonly MoveView[];
  /** Chapters with lights that stay out of the document; null where there are none. */
  readonly leftOut: {
    readonly text: string;
    readonly chapters: readonly (Anchor & { readonly says: string })[];
  } | null;
  /** Where there is nothing to do for who looks: that, and who may do what next. */
  readonly waiting: { readonly text: string; readonly head: string; readonly says: readonly string[] } | null;
  /** The document as everybody sees it; null as long as it is not public. */
  readonly publicPage: Anchor | null;
};

/** A document and the steps that one may take with it now, each a form. */
export function MovePage({ view }: { view: MovePageView }) {
  const { frame, title, lead, back, action, told, moves, leftOut, waiting, publicPage } = view;
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      {told && (
        <Notice>
          <p role={told.isFault ? 'alert' : 'status'}>{told.text}</p>
        </Notice>
      )}
      {leftOut && (
        <Notice>
          <p>{leftOut.text}</p>
          <ul>
            {leftOut.chapters.map(({ href, text, says }) => (
              <li key={href}>
                <a class="nl-link" href={href}>
                  {text}
                </a>{' '}
                ({says})
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {waiting && (
        <div class="ds-step">
          <p class="nl-paragraph">{waiting.text}</p>
          {waiting.says.length > 0 && (
            <section class="ds-step">
              <h2 class="nl-heading nl-heading--level-2">{waiting.head}</h2>
              <ul>
                {waiting.says.map((says) => (
                  <li key={says}>{says}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
      {moves.map((move) =>
        move.isBack ? (
          <details key={move.name} class="ds-loose ds-step">
            <summary>{move.act}</summary>
            <MoveForm move={move} action={action} lang={dutchIn(frame.language)} />
          </details>
        ) : (
          <section key={move.name} class="ds-step">
            <h2 class="nl-heading nl-heading--level-2">{move.act}</h2>
            <MoveForm move={move} action={action} lang={dutchIn(frame.language)} />
          </section>
        ),
      )}
      {publicPage && (
        <p class="nl-paragraph">
          <a class="nl-link" href={publicPage.href}>
            {publicPage.text}
          </a>
        </p>
      )}
    </WorkPage>
  );
}

function MoveForm({
  move: { name, about, button, kinds, fields },
  action,
  lang,
}: {
  move: MoveView;
  action: string;
  lang: 'nl' | undefined;
}) {
  return (
    <>
      <p class="nl-paragraph" id={`uitleg-${name}`}>
        {about}
      </p>
      <form class="ds-report ds-entry" method="post" action={action}>
        <input type="hidden" name="stap" value={name} />
        {kinds && <SelectField name="soort" {...kinds} />}
        {fields.map((field) => (
          <Field key={field.name} {...field} id={`veld-${name}-${field.name}`} lang={lang} />
        ))}
        <button class="nl-button" type="submit" aria-describedby={`uitleg-${name}`}>
          {button}
        </button>
      </form>
    </>
  );
}

function Field({ id, lang, ...field }: FieldView & { id: string; lang: 'nl' | undefined }): ComponentChildren {
  const { name, label, value } = field;
  if (field.type === 'check')
    return (
      <div class="ds-tick">
        <input type="checkbox" name={name} value={value} id={id} checked={field.isTicked} />
        <label for={id}>{label}</label>
      </div>
    );
  const { type, isNeeded } = field;
  const common = { id, name, required: isNeeded } as const;
  const written = {
    ...common,
    class: 'utrecht-textbox utrecht-textbox--html-input',
    value,
    autocomplete: 'off',
  } as const;
  return (
    <>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {type === 'area' ? (
        <textarea class="utrecht-textbox" rows={4} maxlength={2000} lang={lang} {...common}>
          {value}
        </textarea>
      ) : type === 'date' || type === 'time' ? (
        <input {...written} type={type} />
      ) : type === 'url' ? (
        <input {...written} type="url" />
      ) : (
        <input {...written} type="text" lang={lang} />
      )}
    </>
  );
}

import { Notice } from '../../../../ui/notice/notice.tsx';
import type { PieceView, WritePieceWords } from './chapter-view.ts';
import { CommitmentFields } from './commitment-fields.tsx';
import { FigureFields } from './figure-fields.tsx';
import { LightFields } from './light-fields.tsx';

type PieceFormProps = {
  readonly piece: PieceView;
  readonly form: NonNullable<PieceView['form']>;
  readonly words: WritePieceWords;
  /** Of what is written, where the interface speaks another. */
  readonly lang: 'nl' | undefined;
};

/** A form of one piece: it saves by itself, and stays where one was. */
export function PieceForm({ piece, form, words, lang }: PieceFormProps) {
  const { itemId, anchor, waits } = piece;
  const { action, base, saveId, aside, told, saved, history } = form;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="stuk" value={itemId} />
      <input type="hidden" name="basis" value={base} />
      <input type="hidden" name="save" value={saveId} />
      {aside !== null && <input type="hidden" name="naast" value={aside} />}
      {told !== null && (
        <Notice>
          <p role="alert">
            <b>{words.notSaved}.</b> {told}
          </p>
        </Notice>
      )}
      <Fields piece={piece} words={words} lang={lang} />
      {piece.lights !== null && <LightFields lights={piece.lights} piece={piece} lang={lang} />}
      {piece.budget !== null && (
        <p
          class="ds-piece__length"
          id={`veld-${itemId}-lengte`}
          data-most={piece.budget.most}
          data-over={piece.budget.isOver ? '' : undefined}
        >
          {piece.budget.text}
        </p>
      )}
      <div class="ds-piece__foot">
        <button class="nl-button" type="submit" aria-describedby={`${anchor}-naam`}>
          {words.save}
        </button>
        {saved !== null && <output class="ds-piece__saved">✓ {saved}</output>}
        {saved === null && waits !== null && <p class="ds-small ds-piece__waits">{waits}</p>}
        {history !== null && (
          <a class="nl-link ds-small" href={history.href} aria-describedby={`${anchor}-naam`}>
            {history.text}
          </a>
        )}
      </div>
    </form>
  );
}

function Fields({ piece, words, lang }: Omit<PieceFormProps, 'form'>) {
  switch (piece.kind) {
    case 'indicator':
      return <FigureFields figures={piece.figures} piece={piece} words={words} lang={lang} />;
    case 'commitment':
      return (
        <>
          <TextArea piece={piece} lang={lang} />
          <CommitmentFields piece={piece} words={words} lang={lang} />
        </>
      );
    default:
      return <TextArea piece={piece} lang={lang} />;
  }
}

/** The title of the piece names its text. */
function TextArea({
  piece: { itemId, anchor, kind, fields, rich, budget },
  lang,
}: Pick<PieceFormProps, 'piece' | 'lang'>) {
  const isPassage = kind === 'passage';
  return (
    <textarea
      class={`utrecht-textarea utrecht-textbox${isPassage ? ' ds-piece__passage' : ''}`}
      id={`veld-${itemId}-tekst`}
      name="tekst"
      rows={4}
      lang={lang}
      aria-labelledby={`${anchor}-naam`}
      aria-describedby={budget === null ? undefined : `veld-${itemId}-lengte`}
      {...(rich !== null && { 'data-text': JSON.stringify(rich.text), 'data-live': JSON.stringify(rich.live) })}
    >
      {/* A browser takes away the first line break in it. */}
      {`\n${fields['tekst'] ?? ''}`}
    </textarea>
  );
}

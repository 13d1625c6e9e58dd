import { Notice } from '../../../ui/notice/notice.tsx';
import type { WritePieceWords } from '../../drafts/pages/chapter/chapter-view.ts';
import { FigureFields } from '../../drafts/pages/chapter/figure-fields.tsx';
import { LineField } from '../../drafts/pages/chapter/line-field.tsx';
import { Beside } from '../../drafts/pages/chapter/piece.tsx';
import { dutchIn, WorkPage } from '../../work-desk/work-page.tsx';
import type { DeliveryForm, DeliveryView } from './delivery-view.ts';

/** The page that a letter opens: one piece, what stands beside it, and one button. */
export function DeliveryPage({ view, words }: { view: DeliveryView; words: WritePieceWords }) {
  const { frame, title, isQuoted, lead, asks, until, told, beside, form } = view;
  return (
    <WorkPage frame={frame} title={title} isQuoted={isQuoted} lead={lead}>
      {told !== null && (
        <Notice>
          <p role={told.isFault ? 'alert' : 'status'}>{told.text}</p>
        </Notice>
      )}
      <p class="nl-paragraph">{asks}</p>
      <div class="ds-piece ds-narrow">
        {beside !== null && <Beside beside={beside} language={frame.language} />}
        {form !== null && <Form form={form} title={title} words={words} lang={dutchIn(frame.language)} />}
      </div>
      {form !== null && <p class="nl-paragraph ds-small ds-soft ds-block">{until}</p>}
    </WorkPage>
  );
}

function Form({
  form,
  title,
  words,
  lang,
}: {
  form: DeliveryForm;
  title: string;
  words: WritePieceWords;
  lang: 'nl' | undefined;
}) {
  const { action, base, saveId, kind, itemId, fields, figures } = form;
  const field = (name: string) => ({ id: `veld-${name}`, name, value: fields[name] ?? '' });
  return (
    <form method="post" action={action}>
      <input type="hidden" name="basis" value={base} />
      <input type="hidden" name="save" value={saveId} />
      {kind === 'indicator' ? (
        <FigureFields figures={figures} piece={{ itemId, fields }} words={words} lang={lang} />
      ) : (
        <textarea class="utrecht-textarea utrecht-textbox" name="tekst" rows={6} aria-label={title} lang={lang}>
          {/* A browser takes away the first line break in it. */}
          {`\n${fields['tekst'] ?? ''}`}
        </textarea>
      )}
      {kind === 'commitment' && (
        <div class="ds-piece__row">
          <LineField {...field('vanaf')} inputmode="numeric" label={words.from} />
          <LineField {...field('tot')} inputmode="numeric" label={words.until} />
        </div>
      )}
      <div class="ds-piece__foot">
        <button class="nl-button" type="submit">
          {words.save}
        </button>
      </div>
    </form>
  );
}

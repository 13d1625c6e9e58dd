import { Notice } from '../../../ui/notice/notice.tsx';
import { SelectField } from '../../../ui/select-field/select-field.tsx';
import { LineField } from '../../drafts/pages/chapter/line-field.tsx';
import { WorkPage } from '../../work-desk/work-page.tsx';
import { choices } from './assignment-fields.ts';
import type { AssignableView, AssignmentView, AssignmentWords } from './assignment-view.ts';
import { OutsideFields } from './outside-fields.tsx';

/** Which form a button belongs to that ends links: not the one around it, of which Enter would press the first button. */
const revoking = 'links-intrekken';

/** Who does what in a chapter: tick, choose who and when, done. */
export function AssignmentPage({ view, words: t }: { view: AssignmentView; words: AssignmentWords }) {
  const { frame, title, back, action, pieces, to, fields, hasMail } = view;
  return (
    <WorkPage frame={frame} title={title} lead={t.lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      <Outcome view={view} words={t} />
      <form class="ds-report ds-assign" method="post" action={action}>
        <fieldset>
          <legend>{t.pieces}</legend>
          <ul class="ds-plain">
            {pieces.map((piece) => (
              <Piece key={piece.itemId} piece={piece} />
            ))}
          </ul>
        </fieldset>
        <SelectField
          name="wie"
          label={t.to}
          value={to.value}
          options={[
            { value: '', text: t.choose },
            { value: choices.new, text: t.newContact },
            { value: choices.nobody, text: t.toNobody },
          ]}
          groups={[
            { text: t.members, options: to.members },
            { text: t.contacts, options: to.contacts },
          ].filter(({ options }) => options.length > 0)}
        />
        <OutsideFields fields={fields} words={t} />
        <LineField id="veld-datum" name="datum" type="date" label={t.until} value={fields.due} />
        <label class="ds-assign__check">
          <input type="checkbox" name="mail" value="ja" checked={fields.withLinks} />
          <span>{hasMail ? t.mail : t.noMail}</span>
        </label>
        <button class="nl-button" type="submit">
          {t.submit}
        </button>
      </form>
      <form id={revoking} method="post" action={action} />
    </WorkPage>
  );
}

function Piece({ piece: { itemId, text, kind, who, when, isLate, isChosen, links } }: { piece: AssignableView }) {
  return (
    <li>
      <label>
        <input type="checkbox" name="stuk" value={itemId} checked={isChosen} />
        <span>
          {text}
          {kind !== '' && <small>{kind}</small>}
        </span>
      </label>
      <div class="ds-assign__who">
        {who}
        {when !== '' && <small class={isLate ? 'ds-late' : undefined}>{when}</small>}
        {links !== null && (
          <>
            <small>{links.text}</small>
            <button
              class="ds-work__quiet"
              type="submit"
              form={revoking}
              name="intrekken"
              value={itemId}
              aria-label={links.label}
            >
              {links.revoke}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

function Outcome({ view: { told, done, links }, words: t }: { view: AssignmentView; words: AssignmentWords }) {
  if (told !== null)
    return (
      <Notice>
        <p role="alert">{told}</p>
      </Notice>
    );
  if (done.length === 0) return null;
  return (
    <Notice>
      <output>
        {done.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </output>
      {links.length > 0 && (
        <>
          <p>{t.byHand}</p>
          <ul>
            {links.map(({ text, address }) => (
              <li key={address}>
                {text}
                <br />
                <code class="ds-code">{address}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

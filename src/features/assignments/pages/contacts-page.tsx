import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { contactWords } from '../../../words/assignments/contact-words.data.ts';
import type { Contact } from '../../people/queries/list-contacts.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';

type Shown = {
  readonly at: AtWork;
  readonly contacts: readonly Contact[];
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  readonly context: Context;
};

/** The people from outside whose name and address are kept, each with the way to remove these. */
export function ContactsPage({ at, contacts, told, context }: Shown) {
  const { voice } = context;
  const t = contactWords[voice.language];
  const { organisation, who } = at;
  return (
    <WorkPage frame={workFrame(context, { title: t.title, organisation, who })} title={t.title} lead={t.lead}>
      {told && (
        <Notice>
          <p role={told.isFault ? 'alert' : 'status'}>{told.text}</p>
        </Notice>
      )}
      {contacts.length === 0 ? (
        <p class="nl-paragraph">{t.none}</p>
      ) : (
        <>
          <p class="nl-paragraph ds-narrow">{t.removeLead}</p>
          <ul class="ds-plain ds-rows">
            {contacts.map(({ contactId, name, email, partner }) => (
              <li key={contactId}>
                <span>
                  <b>{name}</b>
                  <small>
                    {partner} · {email}
                  </small>
                </span>
                {/* It cannot be undone, so that one press does nothing yet. */}
                <details class="ds-loose">
                  <summary aria-label={t.removeOf(name)}>{t.remove}</summary>
                  <form
                    class="ds-entry"
                    method="post"
                    action={addressOf(voice, `/beheer/${organisation.slug}/van-buiten`)}
                  >
                    <input type="hidden" name="wie" value={contactId} />
                    <p class="nl-paragraph">{t.forGood(name)}</p>
                    <button class="nl-button" type="submit">
                      {t.removeNow}
                    </button>
                  </form>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </WorkPage>
  );
}

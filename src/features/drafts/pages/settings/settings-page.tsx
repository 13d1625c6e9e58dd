import { ToldNotice } from '../../../../ui/notice/told-notice.tsx';
import { dutchIn, WorkPage } from '../../../work-desk/work-page.tsx';
import { LineField } from '../chapter/line-field.tsx';
import type { SettingsView } from './settings-view.ts';

/** What was agreed for a document, in one form. */
export function SettingsPage({ view }: { view: SettingsView }) {
  const { frame, title, lead, back, action, base, told, notSaved, sections, submit } = view;
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      {told !== null && <ToldNotice told={told} notDone={notSaved} />}
      <form class="ds-agreed" method="post" action={action}>
        <input type="hidden" name="basis" value={base} />
        {sections.map((section) => (
          <section key={section.key} class="ds-block" aria-labelledby={`deel-${section.key}`}>
            <h2 class="nl-heading nl-heading--level-2" id={`deel-${section.key}`}>
              {section.title}
            </h2>
            <p class="nl-paragraph">{section.lead}</p>
            {section.rows.map((row) => (
              <div key={row[0]?.name} class="ds-agreed__row">
                {row.map(({ name, label, value, type }) => (
                  <LineField
                    key={name}
                    {...{ name, label, value, type }}
                    id={`veld-${name}`}
                    lang={dutchIn(frame.language)}
                  />
                ))}
              </div>
            ))}
          </section>
        ))}
        <button class="nl-button" type="submit">
          {submit}
        </button>
      </form>
    </WorkPage>
  );
}

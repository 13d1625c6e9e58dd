import { FileField } from '../../../ui/file-field/file-field.tsx';
import { ToldNotice } from '../../../ui/notice/told-notice.tsx';
import { SelectField } from '../../../ui/select-field/select-field.tsx';
import { LineField } from '../../drafts/pages/chapter/line-field.tsx';
import { WorkPage } from '../../work-desk/work-page.tsx';
import type { BeginOutsideView } from './outside-view.ts';

/** A file from outside is chosen, with which document it is. */
export function BeginOutsidePage({ view }: { view: BeginOutsideView }) {
  const { frame, title, lead, back, told, action, fields, kind, from, labels, waiting } = view;
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      {told !== null && <ToldNotice told={told} notDone={labels.notBegun} />}
      <form class="ds-report ds-entry" method="post" action={action} enctype="multipart/form-data">
        <SelectField {...kind} />
        <LineField id="veld-jaar" name="jaar" inputmode="numeric" label={labels.year} value={fields.year} />
        <LineField id="veld-nummer" name="nummer" inputmode="numeric" label={labels.sequence} value={fields.sequence} />
        <SelectField {...from} />
        <FileField name="bestand" label={labels.file} hint={labels.howTo} accept=".docx,.xlsx,.html,.htm" />
        <button class="nl-button" type="submit">
          {labels.submit}
        </button>
      </form>
      {waiting !== null && (
        <section class="ds-block" aria-labelledby="wachten">
          <h2 class="nl-heading nl-heading--level-2" id="wachten">
            {waiting.title}
          </h2>
          <p class="nl-paragraph">{waiting.lead}</p>
          <ul class="ds-plain ds-doors">
            {waiting.files.map((one) => (
              <li key={one.href}>
                <a href={one.href}>
                  {one.title}
                  <small>
                    {one.file}. {one.until}.
                  </small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </WorkPage>
  );
}

import { Notice } from '../../../../ui/notice/notice.tsx';
import { dutchIn, WorkPage } from '../../../work-desk/work-page.tsx';
import { ArrangeForm } from './arrange-form.tsx';
import { PieceRows } from './piece-rows.tsx';
import type { StructureView } from './structure-view.ts';

/** What stands in a document or a piece of it, in its order, and all that can be done with that. */
export function StructurePage({ view, notDone }: { view: StructureView; notDone: string }) {
  const { frame, title, lead, back, action, done, told, nothing, groups, sections, ended } = view;
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-ways">
        {back.map(({ href, text }) => (
          <a key={href} class="nl-link" href={href}>
            {text}
          </a>
        ))}
      </p>
      {told !== null && (
        <Notice>
          <p role="alert">
            <b>{notDone}.</b> {told}
          </p>
        </Notice>
      )}
      {done !== null && (
        <Notice>
          <output>
            {done.text}{' '}
            {done.link !== null && (
              <a class="nl-link" href={done.link.href}>
                {done.link.text}
              </a>
            )}
          </output>
        </Notice>
      )}
      {nothing !== null && <p class="nl-paragraph">{nothing}</p>}
      {groups.map((group) => (
        <section key={group.key} class="ds-block" aria-labelledby={`groep-${group.key}`}>
          <h2 class="nl-heading nl-heading--level-2" id={`groep-${group.key}`}>
            {group.title}
          </h2>
          <PieceRows rows={group.rows} action={action} />
        </section>
      ))}
      {sections.map((section) => (
        <section key={section.key} class="ds-block" aria-labelledby={`deel-${section.key}`}>
          <h2 class="nl-heading nl-heading--level-2" id={`deel-${section.key}`}>
            {section.title}
          </h2>
          {section.forms.map((form) => (
            <ArrangeForm key={form.key} {...{ form, action, notDone }} lang={dutchIn(frame.language)} />
          ))}
        </section>
      ))}
      {ended !== null && <Ended ended={ended} />}
    </WorkPage>
  );
}

function Ended({ ended: { title, lead, rows } }: { ended: NonNullable<StructureView['ended']> }) {
  return (
    <section class="ds-block" aria-labelledby="beeindigd">
      <h2 class="nl-heading nl-heading--level-2" id="beeindigd">
        {title}
      </h2>
      <p class="nl-paragraph">{lead}</p>
      <ul class="ds-plain ds-rows">
        {rows.map(({ id, href, text, reason }) => (
          <li key={id}>
            <div>
              <a class="nl-link" href={href}>
                {text}
              </a>
              <small>{reason}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

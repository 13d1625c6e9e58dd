import { FilterForm } from '../../../../ui/filter-form/filter-form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { WorkPage } from '../../../work-desk/work-page.tsx';
import type { HistoryView } from './beside-view.ts';
import { Choice, Sides } from './sides.tsx';

/** The versions of a piece: two beside each other, and all of them, each to put back. */
export function HistoryPage({ view }: { view: HistoryView }) {
  const { frame, title, lead, back, action, language, told, labels, options, from, to, sides, words, versions } = view;
  const filters = [
    { name: 'van', label: labels.from, value: from, options },
    { name: 'naar', label: labels.to, value: to, options },
  ];
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      {told !== null && (
        <Notice>
          <p role="alert">{told}</p>
        </Notice>
      )}
      {versions.length > 1 && (
        <>
          <FilterForm form={{ action, language, filters }} legend={labels.compare} submit={labels.submit} />
          <Sides sides={sides} words={words} />
        </>
      )}
      <ol class="ds-plain ds-versions ds-block" reversed>
        {versions.map((version) => (
          <li key={version.number}>
            <p>
              <b>{version.title}</b> <span>{version.by}</span>
              {version.stands !== null && <small>{version.stands}</small>}
            </p>
            {version.restore !== null && <Choice choice={version.restore} action={action} />}
          </li>
        ))}
      </ol>
    </WorkPage>
  );
}

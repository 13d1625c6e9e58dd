import type { ComponentChildren } from 'preact';
import { FileField } from '../../../ui/file-field/file-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { importWords } from '../../../words/assignments/import-words.data.ts';
import { WorkPage } from '../../work-desk/work-page.tsx';
import type { ImportView } from './import-view.ts';

export type ImportWords = (typeof importWords)['nl'];

/** Choose a file, see what it changes. */
export function ImportPage({ view, words: t }: { view: ImportView; words: ImportWords }) {
  return (
    <ImportFrame view={view}>
      <ChooseFile action={view.action} list={view.list} words={t} />
    </ImportFrame>
  );
}

/** What stands around both steps. */
export function ImportFrame({
  view: { frame, title, lead, back, told },
  children,
}: {
  view: Omit<ImportView, 'list'>;
  children: ComponentChildren;
}) {
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      {told !== null && (
        <Notice>{told.isFault ? <p role="alert">{told.text}</p> : <output>{told.text}</output>}</Notice>
      )}
      {children}
    </WorkPage>
  );
}

function ChooseFile({ action, list, words: t }: { action: string; list: string; words: ImportWords }) {
  return (
    <form class="ds-report ds-narrow" method="post" action={action} enctype="multipart/form-data">
      <h2 class="nl-heading nl-heading--level-2 ds-block">{t.how}</h2>
      <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">
        {t.howLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="nl-paragraph">
        <a class="nl-link" href={list} download>
          {t.list}
        </a>
      </p>
      <FileField name="bestand" label={t.file} accept=".xlsx,.csv" />
      <button class="nl-button" type="submit">
        {t.look}
      </button>
    </form>
  );
}

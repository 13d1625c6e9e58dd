import { exampleDraft, idOf } from '../../../drafting/draft.fixture.ts';
import { importWords } from '../../../words/assignments/import-words.data.ts';
import type { Language } from '../../../words/numerals.ts';
import type { FoundDraft } from '../../drafts/queries/find-draft.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../../work-desk/havermonde.fixture.ts';
import type { PlannedValues } from '../rows/plan-values.ts';
import type { ValueRow } from '../rows/value-row.ts';
import { ImportPage } from './import-page.tsx';
import { presentImport, presentPreview } from './present-import.ts';
import { PreviewPage } from './preview-page.tsx';

const draft: FoundDraft = {
  ...{ draftId: idOf('draft'), slug: exampleDraft.slug, kind: 'annual-report', year: 2026, sequence: null },
  ...{ title: 'Jaarverslag 2026', state: 'draft', from: null, isCorrection: false },
};
const row: ValueRow = {
  ...{ itemId: '', name: 'Verkochte woningen', chapter: '', role: null, year: 2026, raw: 'best veel' },
  ...{ source: '', day: '', explanation: '', at: { sheet: 'Blad 1', row: 12 } },
};
const change = { itemId: idOf('huizen'), base: 1, day: '2026-12-31', explanation: '' };
const planned: PlannedValues = {
  changes: [
    { ...change, key: 'achieved-2026', old: '', raw: '402', source: 'Eigen telling' },
    { ...change, key: 'target-2027', old: '≥ 400', raw: '≥ 420', source: '', day: '' },
  ],
  same: 3,
  leftOut: [
    { row, why: 'no-indicator' },
    { row: { ...row, name: 'Opgeleverde woningen', at: { sheet: null, row: 13 } }, why: 'unreadable' },
  ],
};
const path = '/beheer/havermonde/documenten/jaarverslag-2026/waarden';
const names = new Map([[idOf('huizen'), 'Opgeleverde woningen']]);

/** Values from a file: chosen, and shown before they are taken in. */
export const examples = [
  {
    name: 'import-file',
    page: (language: Language) => {
      const t = importWords[language];
      const told = { text: t.faults.columns, isFault: true };
      const view = presentImport(draft, controllerAtWork, exampleContext(language, path), told);
      return <ImportPage view={view} words={t} />;
    },
  },
  ...[true, false].map((hasChanges) => ({
    name: hasChanges ? 'import-preview' : 'import-preview-nothing',
    page: (language: Language) => {
      const shown = hasChanges ? planned : { changes: [], same: 0, leftOut: [] };
      const given = { draft, planned: shown, names, told: null };
      const view = presentPreview(given, controllerAtWork, exampleContext(language, path));
      return <PreviewPage view={view} words={importWords[language]} />;
    },
  })),
];

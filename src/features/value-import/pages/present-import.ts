import { v7 as newId } from 'uuid';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { importWords } from '../../../words/assignments/import-words.data.ts';
import { documentsPath } from '../../drafts/pages/documents/present-documents.ts';
import type { FoundDraft } from '../../drafts/queries/find-draft.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import type { PlannedValues } from '../rows/plan-values.ts';
import type { ValueRow } from '../rows/value-row.ts';
import type { ImportView, PreviewView } from './import-view.ts';

/** The way to taking in values. */
export function importPath(organisation: string, draft: string, ...parts: readonly string[]): string {
  return documentsPath(organisation, draft, 'waarden', ...parts);
}

export function presentImport(
  draft: FoundDraft,
  { who, organisation }: AtWork,
  context: Context,
  told: ImportView['told'] = null,
): ImportView {
  const { voice } = context;
  const t = importWords[voice.language];
  const address = (...parts: readonly string[]) =>
    addressOf(voice, importPath(organisation.slug, draft.slug, ...parts));
  return {
    frame: workFrame(context, { title: t.title, organisation, who }),
    ...{ title: t.title, lead: t.lead(draft.title), told },
    back: { href: addressOf(voice, documentsPath(organisation.slug, draft.slug)), text: t.back(draft.title) },
    action: address(),
    list: address('lijst.csv'),
  };
}

type Preview = {
  readonly draft: FoundDraft;
  readonly planned: PlannedValues;
  /** What the indicators are called, by the ids of pieces. */
  readonly names: ReadonlyMap<string, string>;
  readonly told: ImportView['told'];
};

export function presentPreview({ draft, planned, names, told }: Preview, at: AtWork, context: Context): PreviewView {
  const { changes, same, leftOut } = planned;
  const { words } = context;
  const t = importWords[context.voice.language];
  const nameOf = ({ name, itemId }: ValueRow) => (name === '' ? (names.get(itemId) ?? itemId) : name);
  return {
    ...presentImport(draft, at, context, told),
    summary: [changes.length === 0 ? t.nothing : t.changes(changes.length), ...(same === 0 ? [] : [t.same(same)])],
    changes: changes.map(({ itemId, key, old, raw, source, day, explanation }) => {
      const [role = '', year = ''] = key.split('-');
      const roleName = Object.entries(words.roles).find(([name]) => name === role)?.[1] ?? role;
      return {
        key: `${itemId} ${key}`,
        indicator: names.get(itemId) ?? itemId,
        figure: `${roleName} ${year}`,
        old: old === '' ? t.waits : old,
        raw,
        beside: [source, day, explanation].filter((part) => part !== '').join(' · '),
      };
    }),
    leftOut:
      leftOut.length === 0
        ? null
        : {
            title: t.leftOut(leftOut.length),
            rows: leftOut.map(({ row, why }) => ({
              where: [row.at.sheet, t.row(row.at.row)].filter((part) => part !== null).join(', '),
              ...{ indicator: nameOf(row), value: row.raw, why: t.reasons[why] },
            })),
          },
    take:
      changes.length === 0
        ? null
        : {
            text: t.take(changes.length),
            saveId: newId(),
            changes: JSON.stringify(changes.map(({ old: _, ...change }) => change)),
          },
  };
}

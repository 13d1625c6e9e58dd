import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { examples as adoption } from '../src/features/adoption/pages/move.examples.tsx';
import { examples as assignments } from '../src/features/assignments/pages/assignments.examples.tsx';
import { examples as bodies } from '../src/features/bodies/pages/bodies.examples.tsx';
import { examples as calendar } from '../src/features/calendar/pages/calendar.examples.tsx';
import { examples as chapter } from '../src/features/chapters/pages/chapter.examples.tsx';
import { examples as gone } from '../src/features/chapters/pages/gone.examples.tsx';
import { examples as agreement } from '../src/features/commitments/agreement/agreement.examples.tsx';
import { examples as commitment } from '../src/features/commitments/pages/commitment.examples.tsx';
import { examples as compare } from '../src/features/comparison/pages/compare.examples.tsx';
import { examples as demo } from '../src/features/demo/demo.examples.tsx';
import { examples as withdrawn } from '../src/features/desk/withdrawn.examples.tsx';
import { examples as amounts } from '../src/features/drafts/pages/amounts/amounts.examples.tsx';
import { examples as drafts } from '../src/features/drafts/pages/drafts.examples.tsx';
import { examples as structure } from '../src/features/drafts/pages/structure/structure.examples.tsx';
import { examples as field } from '../src/features/fields/pages/field.examples.tsx';
import { examples as finding } from '../src/features/findings/pages/finding.examples.tsx';
import { examples as goneFinding } from '../src/features/findings/pages/gone/gone-finding.examples.tsx';
import { examples as rule } from '../src/features/findings/pages/rules/rule.examples.tsx';
import { examples as state } from '../src/features/findings/pages/state/state.examples.tsx';
import { examples as follow } from '../src/features/follow/pages/follow.examples.tsx';
import { examples as glossary } from '../src/features/glossary/glossary.examples.tsx';
import { examples as heldData } from '../src/features/held-data/held.examples.tsx';
import { examples as indicator } from '../src/features/indicators/pages/indicator.examples.tsx';
import { examples as log } from '../src/features/log/pages/log.examples.tsx';
import { examples as members } from '../src/features/members/members.examples.tsx';
import { examples as missing } from '../src/features/missing/missing.examples.tsx';
import { examples as money } from '../src/features/money/pages/money.examples.tsx';
import { examples as outside } from '../src/features/outside/pages/outside.examples.tsx';
import { examples as overdue } from '../src/features/overdue/pages/overdue.examples.tsx';
import { examples as organisation } from '../src/features/overviews/organisation/organisation.examples.tsx';
import { examples as publication } from '../src/features/overviews/publication/publication.examples.tsx';
import { examples as start } from '../src/features/overviews/start/start.examples.tsx';
import { examples as whole } from '../src/features/overviews/whole/whole.examples.tsx';
import { examples as ownAccess } from '../src/features/own-access/access.examples.tsx';
import { examples as provider } from '../src/features/providers/pages/provider.examples.tsx';
import { examples as network } from '../src/features/registers/network/network.examples.tsx';
import { examples as registers } from '../src/features/registers/registers.examples.tsx';
import { examples as registersWork } from '../src/features/registers/work/registers-work.examples.tsx';
import { examples as report } from '../src/features/reports/pages/report.examples.tsx';
import { examples as review } from '../src/features/review/pages/review.examples.tsx';
import { examples as rights } from '../src/features/rights/rights.examples.tsx';
import { examples as search } from '../src/features/search/pages/search.examples.tsx';
import { examples as settingParts } from '../src/features/settings/parts.examples.tsx';
import { examples as settingReading } from '../src/features/settings/reading/reading.examples.tsx';
import { examples as settings } from '../src/features/settings/settings.examples.tsx';
import { examples as entry } from '../src/features/sign-in/pages/entry.examples.tsx';
import { examples as signIn } from '../src/features/sign-in/pages/sign-in.examples.tsx';
import { examples as longWords } from '../src/features/statements/pages/long-words.examples.tsx';
import { examples as worn } from '../src/features/theme/theme.examples.tsx';
import { examples as goneThread } from '../src/features/threads/pages/gone-thread.examples.tsx';
import { examples as valueImport } from '../src/features/value-import/pages/import.examples.tsx';
import { examples as workHome } from '../src/features/work-home/home.examples.tsx';
import { examples as workLog } from '../src/features/work-log/work-log.examples.tsx';
import type { Language } from '../src/words/numerals.ts';

/** A whole page with made-up content, under a name of its own. */
export type Example = { readonly name: string; readonly page: (language: Language) => VNode };

/** Every page of the public site, of the review on one's own machine and of the workspace: what is rendered, measured and held against axe. */
export const gallery: readonly Example[] = [
  ...start,
  ...withdrawn,
  ...organisation,
  ...publication,
  ...whole,
  ...chapter,
  ...longWords,
  ...field,
  ...money,
  ...commitment,
  ...agreement,
  ...indicator,
  ...finding,
  ...goneFinding,
  ...rule,
  ...glossary,
  ...state,
  ...compare,
  ...bodies,
  ...calendar,
  ...follow,
  ...search,
  ...log,
  ...missing,
  ...report,
  ...gone,
  ...goneThread,
  ...review,
  ...signIn,
  ...entry,
  ...ownAccess,
  ...members,
  ...provider,
  ...rights,
  ...demo,
  ...workHome,
  ...workLog,
  ...settings,
  ...settingParts,
  ...overdue,
  ...heldData,
  ...drafts,
  ...structure,
  ...amounts,
  ...adoption,
  ...assignments,
  ...valueImport,
  ...outside,
  ...network,
  ...registers,
  ...registersWork,
  ...settingReading,
  ...worn,
];

/** An example as the bytes that a browser gets. */
export function renderExample(example: Example, language: Language = 'nl'): string {
  return `<!doctype html>${renderToString(example.page(language))}`;
}

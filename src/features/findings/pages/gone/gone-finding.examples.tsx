import type { Gone } from '../../../../findings/gone.ts';
import { wordsIn } from '../../../../words/language.ts';
import type { Language } from '../../../../words/numerals.ts';
import { exampleContext, groningen, judged, kennisstad } from '../../../fields/pages/kennisstad.fixture.ts';
import { GoneFindingPage } from './gone-finding-page.tsx';
import { presentGoneFinding } from './present-gone-finding.ts';

const { findings } = judged(kennisstad);
const at = '2026-11-22T10:00:00.000Z';

function gone(language: Language, { why, since, was }: Omit<Gone, 'at'>) {
  const { key, rule } = was ?? { key: 'target-changed-00000000', rule: 'target-changed' };
  const view = presentGoneFinding(
    {
      organisation: groningen,
      finding: { key, rule, became: null, at: was === null ? null : at, why, since, was },
      speaker: null,
      explanation: {
        reason: 'De raad heeft het doel in de voorjaarsnota verlaagd.',
        ...{ decision: 'Raadsbesluit voorjaarsnota 2018', decidedOn: '2018-06-20', at: new Date(at) },
        ...{ hasChanged: false, saidThen: null, isTellable: true },
        message: 'Het doel voor 2018 is in het jaarverslag 2018 “> 2”, en was in de begroting 2018 “> 5”.',
      },
      publications: kennisstad.map((publication) => ({
        ...publication,
        ...{
          editionId: publication.slug,
          edition: 2,
          frozenAt: new Date(at),
          chapters: 1,
          isInPart: false,
          standing: null,
        },
      })),
      originals: new Map(),
      quotes: (was?.evidence ?? []).map((quote) => ({
        ...quote,
        stood: { edition: 1, chapter: quote.chapter, ordinal: 0, kind: quote.kind ?? 'amount', question: null },
      })),
      anchors: new Map(),
      withdrawal: null,
    },
    exampleContext(language, `/groningen/bevindingen/${key}`),
  );
  return <GoneFindingPage view={view} words={wordsIn(language)} />;
}

const was = findings.find(({ rule }) => rule === 'target-lowered-and-met') ?? null;
const since = [{ publication: 'annual-report-2018', edition: 2 }];

export const examples = [
  { name: 'finding-gone', page: (language: Language) => gone(language, { why: 'edition', since, was }) },
  { name: 'finding-gone-rule', page: (language: Language) => gone(language, { why: 'rule-off', since: [], was }) },
  {
    name: 'finding-gone-before',
    page: (language: Language) => gone(language, { why: 'unknown', since: [], was: null }),
  },
];

import type { ShownBlock } from '../../../ui/blocks/blocks.tsx';
import type { PassageView } from './chapter-view.ts';

const at = { file: 'begroting-2024.docx' };
const goal = (text: string): ShownBlock => ({ kind: 'paragraph', text, bold: true, at });
const efforts = (...texts: string[]): ShownBlock => ({
  kind: 'list',
  ordered: false,
  items: texts.map((text) => ({ text, depth: 0, at })),
  at,
});
const [first, second] = [
  'Doel: In 2030 hebben alle ligplaatsen stroom',
  'Doel: Bedrijven kunnen verder op een vol net',
];
const heading = 'Inspanningen 2024:';

/** Two goals with a heading that returns under each. */
export const goalsExample: readonly PassageView[] = [
  { id: 'p1', anchor: 'vraag-achieve', heading: 'Wat willen we bereiken?', goal: null, blocks: [goal(first)] },
  { id: 'p2', anchor: 'vraag-do', heading, goal: first, blocks: [efforts('We rusten zes ligplaatsen uit.')] },
  { id: 'p3', anchor: null, heading: null, goal: null, blocks: [goal(second)] },
  { id: 'p4', anchor: null, heading, goal: second, blocks: [efforts('We richten een coöperatie op.')] },
];

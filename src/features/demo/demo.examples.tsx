import type { Language } from '../../words/numerals.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { DemoPage } from './demo-page.tsx';

/** Trying the workspace as whoever one chooses. */
export const examples = [
  {
    name: 'demo',
    page: (language: Language) => (
      <DemoPage organisation="Havermonde" context={exampleContext(language, '/beheer/proef')} />
    ),
  },
];

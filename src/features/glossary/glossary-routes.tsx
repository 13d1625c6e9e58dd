import type { Hono } from 'hono';
import { respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { GlossaryPage } from './glossary-page.tsx';
import { presentGlossary } from './present-glossary.ts';

/** The words of planning and control, explained. */
export function addGlossaryRoutes(app: Hono, desk: Desk): void {
  app.get('/begrippen', (c) => {
    const context = desk.contextFor(c.req.raw);
    return respondPage(<GlossaryPage view={presentGlossary(context)} words={context.words} />, context.voice.language);
  });
}

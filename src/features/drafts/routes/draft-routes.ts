import type { Hono } from 'hono';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { addAmountsRoutes } from './amounts-routes.tsx';
import { addChapterRoutes } from './chapter-routes.tsx';
import { addClashRoutes } from './clash-routes.tsx';
import { addDocumentRoutes } from './document-routes.tsx';
import { addHistoryRoutes } from './history-routes.tsx';
import { addSettingsRoutes } from './settings-routes.tsx';
import { addStructureRoutes } from './structure-routes.tsx';

/** Documents that are written here: begun, read and written chapter by chapter. @param report told of a fault of ours while something was saved */
export function addDraftRoutes(app: Hono, desk: WorkDesk, report: (error: unknown) => void): void {
  addDocumentRoutes(app, desk);
  addAmountsRoutes(app, desk);
  addSettingsRoutes(app, desk);
  addStructureRoutes(app, desk);
  addChapterRoutes(app, desk, report);
  addClashRoutes(app, desk);
  addHistoryRoutes(app, desk);
}

import type { Hono } from 'hono';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import type { Lookout } from '../judged/lookout.ts';
import { addAmountsRoutes } from './amounts-routes.tsx';
import { addChapterRoutes } from './chapter-routes.tsx';
import { addChooseRoutes } from './choose-routes.tsx';
import { addClashRoutes } from './clash-routes.tsx';
import { addDocumentRoutes } from './document-routes.tsx';
import { addFoundRoutes } from './found-routes.tsx';
import { addHistoryRoutes } from './history-routes.tsx';
import { addInsertableRoutes } from './insertable-routes.ts';
import { addMarginRoutes } from './margin-routes.tsx';
import { addPresenceRoutes } from './presence-routes.tsx';
import { addSettingsRoutes } from './settings-routes.tsx';
import { addStructureRoutes } from './structure-routes.tsx';

/**
 * Documents that are written here: begun, read and written chapter by chapter.
 * @param lookout looks what is found in them
 */
export function addDraftRoutes(app: Hono, desk: WorkDesk, lookout: Lookout): void {
  addDocumentRoutes(app, desk, lookout);
  // Before chapters, which take any name for one.
  addFoundRoutes(app, desk, lookout);
  addChooseRoutes(app, desk);
  addPresenceRoutes(app, desk);
  addMarginRoutes(app, desk, lookout);
  addAmountsRoutes(app, desk);
  addSettingsRoutes(app, desk);
  addStructureRoutes(app, desk);
  addChapterRoutes(app, desk, lookout);
  addClashRoutes(app, desk);
  addHistoryRoutes(app, desk);
  addInsertableRoutes(app, desk);
}

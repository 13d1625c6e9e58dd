import type { Hono } from 'hono';
import { followPath } from '../../frame/follow-path.ts';
import { inForms, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import { followData, followFeed } from './data/follow-data.ts';
import { FollowPage } from './pages/follow-page.tsx';
import { readFollowRequest } from './pages/follow-request.ts';
import { loadFollowed } from './pages/load-followed.ts';
import { presentFollow } from './pages/present-follow.ts';

/** What a reader follows, kept by nobody but in the address itself: as page, as data and as feed. */
export function addFollowRoutes(app: Hono, desk: Desk): void {
  app.get(`/${inForms('list', 'volg')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const request = readFollowRequest(c.req.url);
    const { form } = readForm(c.req.param('list'));
    // The list has one address, to be kept: that without what was filled in.
    if (form === 'page' && request.addition === 'added' && request.tooMany === 0)
      return c.redirect(followPath(context.voice, request.names), 302);
    const loaded = await loadFollowed(desk, request);
    return await desk.respond(c.req.raw, form, {
      page: () => <FollowPage view={presentFollow(loaded, request, context, desk.now())} words={context.words} />,
      data: () => followData(loaded, request),
      feed: () => followFeed(loaded),
    });
  });
}

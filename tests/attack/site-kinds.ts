import { Hono } from 'hono';
import { routeKind } from '../../src/delivery/public/route-kind.ts';
import { embedPart, type PictureForm, readPicture } from '../../src/frame/pictures/picture-address.ts';
import { endings, type Form, readForm } from '../../src/frame/request.ts';

const allForms: readonly Form[] = ['json', 'csv', 'columns'];
const drawn: readonly (Form | PictureForm)[] = [...allForms, 'svg', 'png'];

/** The routes of the site in their order, each with the forms in which it gives its thing as data or as a picture; a test holds the two against each other. */
const routes: readonly (readonly [path: string, forms: readonly (Form | PictureForm)[]])[] = [
  ['/', []],
  ['/robots.txt', []],
  ['/sitemap.xml', []],
  ['/.well-known/security.txt', []],
  ['/toegankelijkheid', []],
  ['/methode', []],
  ['/over', []],
  ['/regels', []],
  ['/regels/:rule', []],
  ['/begrippen', []],
  ['/zoeken', []],
  ['/:organisation/zoeken', []],
  ['/:bodies{vergelijk(?:\\.json|\\.csv)?}', ['json', 'csv']],
  ['/:organisation', []],
  ['/:organisation/:map{sitemap(?:-[1-9][0-9]{0,3})?\\.xml}', []],
  ['/:organisation/stand', []],
  ['/:organisation/vergelijk', []],
  ['/:organisation/indicatoren', []],
  ['/:organisation/indicatoren/:indicator', drawn],
  ['/:organisation/indicatoren/:indicator/inbedden', []],
  ['/:organisation/sporen', []],
  ['/:organisation/sporen/:thread', drawn],
  ['/:organisation/sporen/:thread/inbedden', []],
  ['/:organisation/sporen/:thread/:money{geld(?:\\.json|\\.csv|\\.csv-metadata\\.json)?}', allForms],
  ['/:organisation/voornemens', []],
  ['/:organisation/voornemens/:thread', allForms],
  ['/:organisation/:list{bevindingen(?:\\.json|\\.csv|\\.csv-metadata\\.json)?}', allForms],
  ['/:organisation/bevindingen/:key', ['json']],
  ['/:organisation/melden', []],
  ['/:organisation/:list{logboek(?:\\.json)?}', ['json']],
  ['/:organisation/logboek/:day{\\d{4}-\\d{2}-\\d{2}(?:\\.json)?}', ['json']],
  ['/:organisation/:publication', allForms],
  ['/:organisation/:publication/geheel', []],
  ['/:organisation/:publication/geheel/:chapter', []],
  ['/:organisation/:publication/:list{wat-kwam-ervan(?:\\.json|\\.csv|\\.csv-metadata\\.json)?}', allForms],
  ['/:organisation/:publication/:chapter', allForms],
];

/** It answers nobody: it is only asked which route an address takes. */
const router = new Hono();
for (const [path] of routes) router.get(path, (c) => c.body(null));

/** A route without the expressions that bound its parts: `/:organisation/:list{logboek(?:\.json)?}` is `/:organisation/logboek`. */
function plainRoute(path: string): string {
  return path.replace(/:(\w+)\{([a-z-]*).*\}$/, (_, name: string, literal: string) => literal || `:${name}`);
}

function isDrawn(route: string): boolean {
  return routes.some(([path, forms]) => path === route && forms === drawn);
}

function kindIn(path: string, form: Form | PictureForm): string {
  const route = plainRoute(path);
  return form === 'page' ? route : `${route} as ${form}`;
}

export const routePaths: readonly string[] = routes.map(([path]) => path);

/** Every kind of address that the site has: its routes, each in all its forms, and the files that it is made up with. */
export const siteKinds: readonly string[] = [
  'assets',
  ...routes.flatMap(([path, forms]) => ['page' as const, ...forms].map((form) => kindIn(path, form))),
];

/** The kind of an address, which is none of `siteKinds` where the site has no such form or no such route. */
export function kindOf(address: string): string {
  const path = address.replace(/\?.*$/s, '');
  // They are files that the server gives before the site is asked.
  if (routeKind(path) === 'asset') return 'assets';
  const [[first] = []] = router.router.match('GET', path);
  if (first === undefined) return 'none';
  const route = first[0][1].path;
  const picture = isDrawn(route) ? readPicture(path) : null;
  return kindIn(route, (picture ?? readForm(path)).form);
}

/** The addresses at which a page would be found as data, if it is, and to be framed. */
export function dataAddresses(page: string): readonly string[] {
  const [path = '', query] = page.split('?', 2);
  const framed = isDrawn(kindOf(path)) ? [`${path}/${embedPart}`] : [];
  return [...allForms.map((form) => path + endings[form]), ...framed].map((address) =>
    query === undefined ? address : `${address}?${query}`,
  );
}

import { Hono } from 'hono';
import { routeKind } from '../../src/delivery/public/route-kind.ts';
import { wholeSlug } from '../../src/frame/addresses.ts';
import { cardPart, embedPart, type PictureForm, readPicture } from '../../src/frame/pictures/picture-address.ts';
import { endings, type Form, inForms, readForm } from '../../src/frame/request.ts';
import { registerAddresses } from '../../src/registers/register-kind.ts';

type AnyForm = Form | PictureForm;

const onlyPage: readonly Form[] = ['page'];
const onlyData: readonly Form[] = ['json', 'csv', 'columns'];
const asData: readonly Form[] = [...onlyPage, ...onlyData];
const withFeed: readonly Form[] = [...asData, 'atom'];
const drawn: readonly AnyForm[] = [...withFeed, 'svg', 'png'];

/** The routes of the site in their order, each with the forms in which it gives its thing; a test holds the two against each other. */
const routes: readonly (readonly [path: string, forms: readonly AnyForm[]])[] = [
  ['/', onlyPage],
  [`/${inForms('list', 'organisaties')}`, onlyData],
  ['/robots.txt', onlyPage],
  ['/sitemap-site.xml', onlyPage],
  ['/sitemap.xml', onlyPage],
  ['/.well-known/security.txt', onlyPage],
  ['/toegankelijkheid', onlyPage],
  ['/gegevens', onlyPage],
  ['/methode', onlyPage],
  ['/over', onlyPage],
  ['/schema/:file', ['json']],
  [`/${inForms('list', 'regels')}`, asData],
  ['/regels/:rule', asData],
  ['/begrippen', onlyPage],
  [`/${inForms('page', 'zoeken')}`, asData],
  [`/:organisation/${inForms('page', 'zoeken')}`, asData],
  [`/${inForms('bodies', 'vergelijk')}`, asData],
  [`/${inForms('list', 'volg')}`, withFeed],
  ['/:organisation', drawn],
  ['/:organisation/:map{sitemap(?:-[1-9][0-9]{0,3})?\\.xml}', onlyPage],
  [`/:organisation/${inForms('page', 'stand')}`, asData],
  [`/:organisation/${inForms('page', 'vergelijk')}`, asData],
  [`/:organisation/${inForms('list', 'indicatoren')}`, asData],
  ['/:organisation/indicatoren/:indicator', drawn],
  [`/:organisation/indicatoren/:indicator/${cardPart}`, ['png']],
  [`/:organisation/indicatoren/:indicator/${embedPart}`, onlyPage],
  [`/:organisation/${inForms('list', 'sporen')}`, asData],
  ['/:organisation/sporen/:thread', drawn],
  [`/:organisation/sporen/:thread/${embedPart}`, onlyPage],
  [`/:organisation/sporen/:thread/${inForms('money', 'geld')}`, asData],
  [`/:organisation/${inForms('list', 'voornemens')}`, asData],
  ['/:organisation/voornemens/:thread', asData],
  [`/:organisation/${inForms('list', 'bevindingen')}`, withFeed],
  ['/:organisation/bevindingen/:key', [...asData, 'svg', 'png']],
  ['/:organisation/melden', onlyPage],
  [`/:organisation/${inForms('list', 'logboek')}`, asData],
  [`/:organisation/logboek/${inForms('day', '\\d{4}-\\d{2}-\\d{2}')}`, asData],
  ['/:organisation/thema/:file{[0-9a-f]{16}\\.(?:css|svg|png)}', onlyPage],
  [`/:organisation/${inForms('list', 'achterstand')}`, asData],
  ['/:organisation/kalender/maand/:month{\\d{4}-\\d{2}}', onlyPage],
  ['/:organisation/kalender/jaar/:year{[12]\\d{3}}', onlyPage],
  ['/:organisation/kalender/kaart/:year{[12]\\d{3}}', onlyPage],
  ['/:organisation/kalender.ics', onlyPage],
  ...(['partners', 'projecten', 'kalender'] as const).map((address): readonly [string, readonly AnyForm[]] => [
    `/:organisation/${address}/:name{[a-z0-9-]+\\.ics}`,
    onlyPage,
  ]),
  ['/:organisation/registers', onlyPage],
  ['/:organisation/netwerk', onlyPage],
  ...Object.values(registerAddresses).flatMap((address): readonly (readonly [string, readonly AnyForm[]])[] => [
    [`/:organisation/${inForms('list', address)}`, withFeed],
    [`/:organisation/${address}/:registration`, asData],
  ]),
  ['/:organisation/:publication', drawn],
  [`/:organisation/:publication/${wholeSlug}`, onlyPage],
  [`/:organisation/:publication/${wholeSlug}/:chapter`, onlyPage],
  [`/:organisation/:publication/${inForms('list', 'wat-kwam-ervan')}`, asData],
  ['/:organisation/:publication/:chapter', asData],
];

/** It answers nobody: it is only asked which route an address takes. */
const router = new Hono();
for (const [path] of routes) router.get(path, (c) => c.body(null));

/** A route without the expressions that bound its parts: `/:organisation/:list{logboek(?:\.json|\.csv)?}` is `/:organisation/logboek`. */
export function plainRoute(path: string): string {
  return path.replace(/:(\w+)\{([a-z-]*).*\}$/, (_, name: string, literal: string) => literal || `:${name}`);
}

function kindIn(path: string, form: AnyForm): string {
  const route = plainRoute(path);
  return form === 'page' ? route : `${route} as ${form}`;
}

export const routePaths: readonly string[] = routes.map(([path]) => path);

/** Every kind of address that the site has: its routes, each in all its forms, and the files that it is made up with. */
export const siteKinds: readonly string[] = [
  'assets',
  ...routes.flatMap(([path, forms]) => forms.map((form) => kindIn(path, form))),
];

/** The kind of an address, which is none of `siteKinds` where the site has no such form or no such route. */
export function kindOf(address: string): string {
  const path = address.replace(/\?.*$/s, '');
  // They are files that the server gives before the site is asked.
  if (routeKind(path) === 'asset') return 'assets';
  const [[first] = []] = router.router.match('GET', path);
  return first === undefined ? 'none' : kindIn(first[0][1].path, readPicture(path)?.form ?? readForm(path).form);
}

/** Where the thing of an address is drawn, if it is: as a picture, on a card of its own and in a frame. */
function pictureAddresses(page: string): readonly string[] {
  const kind = kindOf(page);
  const has = (route: string, form: AnyForm) =>
    routes.some(([path, forms]) => plainRoute(path) === route && forms.includes(form));
  return [
    ...(has(kind, 'png') ? [`${page}.svg`, `${page}.png`] : []),
    ...(has(`${kind}/${cardPart}`, 'png') ? [`${page}/${cardPart}`] : []),
    ...(has(`${kind}/${embedPart}`, 'page') ? [`${page}/${embedPart}`] : []),
  ];
}

/** The addresses at which a page would be found as data or as a feed, if it is, and as a picture. */
export function dataAddresses(page: string): readonly string[] {
  const [path = '', query] = page.split('?', 2);
  // Behind the name of a text about the site that would be the data of an organisation of that name.
  if (['about', 'start', 'glossary'].includes(routeKind(path))) return [];
  const asked = [...[...onlyData, 'atom' as const].map((form) => path + endings[form]), ...pictureAddresses(path)];
  return asked.map((address) => (query === undefined ? address : `${address}?${query}`));
}

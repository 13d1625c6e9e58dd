const menuNames = /(?:^|[\s_-])(?:menu|nav|navigation|navigatie|toc|inhoudsopgave|sidebar|breadcrumbs?)(?:$|[\s_-])/i;
const menuElements = new Set(['nav', 'header', 'footer', 'aside', 'menu']);
/** Around a page stand more menus than that of its chapters: where the reader is, what comes next, what every page of the site has. */
const besideNames =
  /(?:^|[\s_-])(?:breadcrumbs?|kruimelpad|broodkruimels?|footer|pager|pagination|paginering|prevnext|prev-next|vorige-?volgende|social|social-?media|share|sharing|deelknoppen|cookies?|skip-?links?|talen|languages?|lang-?switch|search|zoeken|zoekresultaten|service-?(?:menu|nav)|meta-?(?:menu|nav))(?:$|[\s_-])/i;

type Attribute = (name: string) => string | null;

function namesOf(attribute: Attribute): string {
  return `${attribute('class') ?? ''} ${attribute('id') ?? ''}`;
}

/** Whether an element is a menu: by its name, its role, class or id. */
export function isMenuElement(name: string, attribute: Attribute): boolean {
  const isNamed = name === 'div' || name === 'ul' || name === 'ol' || name === 'section';
  return (
    menuElements.has(name) || attribute('role') === 'navigation' || (isNamed && menuNames.test(namesOf(attribute)))
  );
}

/** Whether an element holds links that are no chapters of the publication. */
export function isBesideMenu(name: string, attribute: Attribute): boolean {
  if (name === 'footer' || attribute('role') === 'contentinfo' || attribute('role') === 'search') return true;
  if (name === 'a' || name === 'body' || name === 'html') return false;
  return besideNames.test(namesOf(attribute)) || besideNames.test(attribute('aria-label') ?? '');
}

/** Whether what comes by, tag by tag, stands within an element of a kind. */
export class ElementWatch {
  readonly #isOfKind: (name: string, attribute: Attribute) => boolean;
  #name: string | null = null;
  #depth = 0;

  constructor(isOfKind: (name: string, attribute: Attribute) => boolean) {
    this.#isOfKind = isOfKind;
  }

  get isOpen(): boolean {
    return this.#name !== null;
  }

  start(name: string, attribute: Attribute): void {
    if (this.#name === name) this.#depth += 1;
    if (this.#name !== null || empty.has(name)) return;
    if (this.#isOfKind(name, attribute)) [this.#name, this.#depth] = [name, 1];
  }

  end(name: string): void {
    if (name !== this.#name) return;
    this.#depth -= 1;
    if (this.#depth === 0) this.#name = null;
  }
}

/** Elements that have no end. */
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

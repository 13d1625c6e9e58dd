const menuNames = /(?:^|[\s_-])(?:menu|nav|navigation|navigatie|toc|inhoudsopgave|sidebar|breadcrumbs?)(?:$|[\s_-])/i;
const menuElements = new Set(['nav', 'header', 'footer', 'aside', 'menu']);

/** Whether what comes by, tag by tag, stands in a menu: by the name of its element, its role, class or id. */
export class MenuWatch {
  #name: string | null = null;
  #depth = 0;

  get isOpen(): boolean {
    return this.#name !== null;
  }

  start(name: string, attribute: (name: string) => string | null): void {
    if (this.#name === name) this.#depth += 1;
    if (this.#name !== null) return;
    const isNamed = name === 'div' || name === 'ul' || name === 'ol' || name === 'section';
    const isMenu =
      menuElements.has(name) ||
      attribute('role') === 'navigation' ||
      (isNamed && menuNames.test(`${attribute('class') ?? ''} ${attribute('id') ?? ''}`));
    if (isMenu) [this.#name, this.#depth] = [name, 1];
  }

  end(name: string): void {
    if (name !== this.#name) return;
    this.#depth -= 1;
    if (this.#depth === 0) this.#name = null;
  }
}

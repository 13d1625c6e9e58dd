import type { Locator, Page } from 'playwright-core';

/** A task as somebody does it with a mouse, from their first page on: what is clicked is counted, typing is not. */
export class CountedWalk {
  readonly page: Page;
  clicks = 0;
  readonly #began = performance.now();

  constructor(page: Page) {
    this.page = page;
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.click(this.page.getByRole('link', { name }).first());
  }

  /** Types in a field, which takes the click that goes to it. */
  async type(field: Locator, text: string): Promise<void> {
    await this.click(field);
    await field.fill(text);
  }

  async press(name: string): Promise<void> {
    await this.click(this.page.getByRole('button', { name, exact: true }));
  }

  /** How it went, in words. */
  tell(task: string): string {
    return `${task}: ${this.clicks} clicks, ${((performance.now() - this.#began) / 1000).toFixed(1)} s`;
  }
}

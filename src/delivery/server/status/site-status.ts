import type { Family } from './open-metrics.ts';
import { measureProcess } from './process-metrics.ts';
import { RequestMetrics } from './request-metrics.ts';

/** What an open site tells of itself. */
export type OpenSite = {
  readonly isReady: () => Promise<boolean>;
  readonly families: () => readonly Family[];
};

/** How the program is: from its start on, also before the site is open and while it stops. */
export class SiteStatus {
  readonly requests = new RequestMetrics();
  readonly #measure = measureProcess();
  #site: OpenSite | null = null;

  /** From now on the site answers. */
  open(site: OpenSite): void {
    this.#site = site;
  }

  /** From now on no request should come. */
  close(): void {
    this.#site = null;
  }

  async isReady(): Promise<boolean> {
    return (await this.#site?.isReady()) === true;
  }

  get families(): readonly Family[] {
    return [...this.requests.families, ...(this.#site?.families() ?? []), ...this.#measure()];
  }
}

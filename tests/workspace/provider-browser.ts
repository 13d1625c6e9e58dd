/** A browser without scripts at a provider of OpenID Connect: it keeps cookies, and fills in the forms of the provider. */
export class ProviderBrowser {
  readonly #cookies = new Map<string, string>();
  readonly #backs: readonly string[];
  /** How often it had to say who is there. */
  named = 0;

  /** @param backs where the provider may send people back to */
  constructor(backs: readonly string[]) {
    this.#backs = backs;
  }

  /** Signs in, from the address to which somebody was sent. @returns where it sends them back to */
  async signIn(address: string, name: string): Promise<string> {
    return await this.#follow(address, this.#backs, (page) => {
      const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
      if (prompt === undefined) return null;
      if (prompt === 'login') this.named += 1;
      return { prompt, ...(prompt === 'login' && { login: name, password: 'x' }) };
    });
  }

  /** Ends the session, from the address to which somebody was sent. @returns where it sends them back to */
  async signOut(address: string): Promise<string> {
    const backs = this.#backs.map((back) => back.replace(/\/[^/]+\/terug$/, ''));
    return await this.#follow(address, backs, (page) => {
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1];
      return xsrf === undefined ? null : { xsrf, logout: 'yes' };
    });
  }

  /** Follows where it is led, and sends the form of each page, until it is sent back. @param fill what a form is sent with; null where it is none */
  async #follow(
    address: string,
    backs: readonly string[],
    fill: (page: string) => Readonly<Record<string, string>> | null,
  ): Promise<string> {
    let [to, body]: [string, URLSearchParams | null] = [address, null];
    for (let turn = 0; turn < 20; turn += 1) {
      const headers = { cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') };
      const sent: RequestInit = { method: body === null ? 'GET' : 'POST', body, headers, redirect: 'manual' };
      const response: Response = await fetch(to, sent);
      this.#keep(response.headers.getSetCookie());
      const location: string | null = response.headers.get('location');
      if (location !== null) {
        [to, body] = [new URL(location, to).href, null];
        if (backs.some((back) => to.startsWith(back))) return to;
        continue;
      }
      const page = await response.text();
      const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
      const fields = fill(page);
      if (action === undefined || fields === null) throw new Error(`${response.status} at ${to}: ${page}`);
      to = new URL(action, to).href;
      body = new URLSearchParams(fields);
    }
    throw new Error(`No way back from ${address}.`);
  }

  #keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') this.#cookies.delete(key);
      else this.#cookies.set(key, value);
    }
  }
}

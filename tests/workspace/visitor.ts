/** What answers the visitor: the workspace itself, or a server that asks it. */
type Answering = { fetch(request: Request): Response | Promise<Response> };

/** A visitor of the workspace, who keeps cookies as a browser does, follows where a form leads, and remembers the last page. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #site: Answering;
  readonly #from: string;
  /** The address of the last page. */
  at = '';
  page = '';
  status = 0;
  /** Where the last page led to that was not of this site. */
  #left = '';

  constructor(site: Answering, from = '192.0.2.7') {
    this.#site = site;
    this.#from = from;
  }

  async open(path: string): Promise<this> {
    return await this.#ask(path, {});
  }

  /** Fills in a form and sends it. */
  async send(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<this> {
    const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    return await this.#ask(path, { method: 'POST', body: new URLSearchParams(pairs) });
  }

  /** Sends a form with a file in it. */
  async upload(path: string, form: FormData): Promise<this> {
    return await this.#ask(path, { method: 'POST', body: form });
  }

  /** The page without its tags, on one line. */
  get text(): string {
    const body = this.page.replace(/^[\s\S]*<body>/, '');
    return body
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll(/\s+/g, ' ');
  }

  get title(): string {
    return /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(this.page)?.[1]?.replaceAll(/<[^>]+>/g, '') ?? '';
  }

  /** Opens an address that leads to another site. @returns where it leads; empty where it leads nowhere */
  async leave(path: string): Promise<string> {
    return (await this.#ask(path, {})).#left;
  }

  /** Where the last page led to that is not of this site; empty where it led nowhere. */
  get left(): string {
    return this.#left;
  }

  async #ask(path: string, init: RequestInit): Promise<this> {
    let [to, how] = [path, init];
    this.#left = '';
    for (let hop = 0; hop < 5; hop += 1) {
      const headers = new Headers({
        'doelspoor-from': this.#from,
        'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
      });
      if (this.cookies.size > 0) headers.set('cookie', [...this.cookies].map((pair) => pair.join('=')).join('; '));
      const response = await this.#site.fetch(new Request(`http://localhost:8080${to}`, { ...how, headers }));
      this.#keep(response.headers.getSetCookie());
      this.at = to;
      this.status = response.status;
      this.page = await response.text();
      const location = response.headers.get('location');
      if (location === null) {
        // A page may lead on by itself.
        this.#left = response.headers.get('refresh')?.replace(/^0; url=/, '') ?? '';
        return this;
      }
      if (!location.startsWith('/')) {
        this.#left = location;
        return this;
      }
      [to, how] = [location, {}];
    }
    throw new Error(`Led around from ${path} to ${to}.`);
  }

  #keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/;\s*max-age=0/i.test(cookie) || value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

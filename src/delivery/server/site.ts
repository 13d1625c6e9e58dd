/** What answers a request. */
export type Site = { fetch(request: Request): Response | Promise<Response> };

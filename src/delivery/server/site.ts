/** What makes the pages. */
export type Site = { fetch(request: Request): Response | Promise<Response> };

/**
 * As strict as the public site, but that pages of the workspace have scripts of the program itself (the editor), which save what was written. Nothing
 * is asked of another host, and no page may hold one of these.
 */
export const workPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

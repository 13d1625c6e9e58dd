/** What is not as it was recorded: where, and why as a Dutch sentence. */
export type Fault = { readonly where: string; readonly why: string };

/** The header in which the workspace hears from which network address a request comes, to slow down who guesses passwords. No reader can send it. */
export const fromHeader = 'doelspoor-from';

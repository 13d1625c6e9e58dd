/** Where readers find the site, as the server hears it too. */
export function siteAddress({ DOELSPOOR_ADDRESS: address, PORT: port }: NodeJS.ProcessEnv): string {
  return address || `http://localhost:${port || 8080}`;
}

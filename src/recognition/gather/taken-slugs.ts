/** What stands beside the chapters of a publication under a name of its own: no chapter is called so. */
export const takenSlugs = ['geheel', 'wat-kwam-ervan'] as const;

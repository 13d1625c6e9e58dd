import { expect, test } from 'vitest';
import { tellNotice } from './tell-notice.ts';

test.each([
  ['nl' as const, 'Het account nobody kan niet in /root/data; de database staat daarom in /var/lib/doelspoor/a.'],
  ['en' as const, 'The account nobody cannot enter /root/data; so the database is in /var/lib/doelspoor/a.'],
])('where the database is, if not in its folder, is told (%s)', (language, sentence) => {
  const heard: string[] = [];
  const folder = '/var/lib/doelspoor/a';
  tellNotice(language, (one) => heard.push(one))({
    say: 'elsewhere',
    with: { account: 'nobody', dataFolder: '/root/data', folder },
  });
  expect(heard).toEqual([sentence]);
});

test.each([
  [{ is: 'disk-full' } as const, 'the disk is full'],
  [{ is: 'code', code: 'EIO' } as const, 'EIO'],
  [{ is: 'code', code: null } as const, 'an unknown fault'],
])('why pages are not kept as files is told: %j', (why, reason) => {
  const heard: string[] = [];
  tellNotice('en', (one) => heard.push(one))({ say: 'pages-not-written', with: { folder: '/pages', why } });
  expect(heard).toEqual([
    `DOELSPOOR_PAGES: the folder /pages cannot be written in: ${reason}. The site works without it.`,
  ]);
});

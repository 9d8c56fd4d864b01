import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each(['xyzzy\nxyzzy', 'xyzzy\n', 'xyz zy', 'xyzzý'])(
  'a token that no request can carry is not shown: %j',
  (token) => {
    const read = () => readSettings({ SITE_TOKEN: token });
    expect(read).toThrow(`the site’s token can’t be sent
  what    SITE_TOKEN has a space, a line break or another character that no header may have
  where   .env at the root of the project, or the environment
  remedy  write it again, of letters, digits and signs alone, for site and CMS`);
    expect(read).not.toThrow('xyz');
  },
);

test('any other token is taken as it is', () => {
  expect(readSettings({ SITE_TOKEN: '!a-Z_0~' }).token).toBe('!a-Z_0~');
});

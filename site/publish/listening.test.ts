import { expect, test } from 'vitest';
import { cmsUrlOf, sitePort } from './listening.ts';
import { readSettings } from './settings.ts';

test('the CMS and the site are on this machine unless told', () => {
  expect(cmsUrlOf({})).toBe('http://127.0.0.1:1337');
  expect(cmsUrlOf({ CMS_URL: '', PORT: '21337' })).toBe('http://127.0.0.1:21337');
  expect(cmsUrlOf({ CMS_URL: 'https://cms.harbourlights.example/' })).toBe('https://cms.harbourlights.example');
  expect([sitePort({}), sitePort({ SITE_PORT: '' }), sitePort({ SITE_PORT: '24321' })]).toEqual([4321, 4321, 24321]);
});

test.each(['abc', '99999', '0', '13.5'])('what is no port is said before anything is tried: %s', (value) => {
  const message = (name: string, otherwise: number) => `${name} is not a port
  what    expected a whole number from 1 to 65535, got "${value}"
  where   the environment, or .env at the root of the project
  remedy  write it like ${name}=${otherwise}, or leave it out`;
  expect(() => sitePort({ SITE_PORT: value })).toThrow(message('SITE_PORT', 4321));
  expect(() => readSettings({ SITE_TOKEN: 'token', PORT: value })).toThrow(message('PORT', 1337));
  expect(() => readSettings({ SITE_TOKEN: 'token', SITE_PORT: value })).toThrow(message('SITE_PORT', 4321));
});

test.each(['nonsense', 'cms.harbourlights.example', 'file:///cms'])('what is no address is said too: %s', (value) => {
  expect(() => readSettings({ SITE_TOKEN: 'token', CMS_URL: value })).toThrow(`CMS_URL is no address of a CMS
  what    expected a scheme and a host, got "${value}"
  where   the environment, or .env at the root of the project
  remedy  write it like CMS_URL=https://cms.harbourlights.example, or leave it out for this machine`);
});

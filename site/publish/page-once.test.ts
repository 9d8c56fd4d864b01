import { expect, test } from 'vitest';
import { pageOnce } from './page-once.ts';

test('a page is made once for all who ask, and again for another key', async () => {
  let made = 0;
  const make = async () => `page ${++made}`;
  const pages = await Promise.all([pageOnce('a', make), pageOnce('a', make), pageOnce('b', make)]);
  expect(pages).toEqual(['page 1', 'page 1', 'page 2']);
  expect(await pageOnce('a', make)).toBe('page 1');
});

test('what could not be made is tried again', async () => {
  const fails = pageOnce('c', async () => {
    throw new Error('away');
  });
  await expect(fails).rejects.toThrow('away');
  expect(await pageOnce('c', async () => 'page')).toBe('page');
});

test('of many, the latest are kept', async () => {
  let made = 0;
  const make = async () => `page ${++made}`;
  for (let number = 0; number < 30; number++) await pageOnce(`d ${number}`, make);
  await pageOnce('d 29', make);
  expect(made).toBe(30);
  await pageOnce('d 0', make);
  expect(made).toBe(31);
});

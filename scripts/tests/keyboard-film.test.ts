import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Admin, buildAdmin, creditLines, openAdmin, UNSETTLED } from './admin.ts';
import { openBrowser } from './browser.ts';
import { exampleWorld } from './example-world.ts';
import { keyboard } from './keyboard.ts';
import type { World } from './world.ts';

/**
 * A whole film by keyboard alone: fifteen credits, two quotes, an award, and its four screenings, published. Each credit
 * costs at most twelve presses beside the name itself, one of somebody new at most twenty.
 */

let browser: Browser;
let world: World;
let admin: Admin;
let page: Page;
let keys: ReturnType<typeof keyboard>;
beforeAll(async () => {
  await buildAdmin();
  world = await exampleWorld('2026-12-01T12:00:00Z');
  browser = await openBrowser();
  admin = await openAdmin(browser, world);
  ({ page } = admin);
  keys = keyboard(page);
}, 900_000);
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

/** What was entered, and how many keys it cost. */
const transcript: string[] = [];
const note = (what: string): number => {
  const presses = keys.count();
  transcript.push(`${String(presses).padStart(4)}  ${what}`);
  return presses;
};

/** @throws Error with what the CMS said when it refuses */
const publish = async (): Promise<void> => {
  await keys.tabTo(/^Publish ·/);
  const answer = page.waitForResponse((of) => of.url().includes('/actions/publish'));
  await keys.press('Enter');
  const response = await answer;
  if (!response.ok()) throw new Error(`not published: ${await response.text()}`);
};

/** What finds the role, unless it is that of the line before; the name; whether the CMS knows it. */
const CREDITS: [role: string, name: string, isNew?: 'new'][] = [
  ['dir', 'Inés Aguirre'],
  ['', 'Tomasz Wolny'],
  ['writer', 'Assia Benhaddou'],
  ['exec', 'The Kowal Family'],
  ['', 'Amara Diallo'],
  ['producer', 'Samira Okonjo', 'new'],
  ['company', 'Brume Films'],
  ['dop', 'Tomasz Wolny'],
  ['editor', 'Zora Quist', 'new'],
  ['music', 'Emeka Adeyemi', 'new'],
  ['sound', 'Ira Blom'],
  ['cast', 'Karla Thygesen'],
  ['', 'Odile Marchetti', 'new'],
  ['', 'Bao Trinh', 'new'],
  ['sales', 'Quist & Daughters', 'new'],
];

test('the film, its quotes and its award', async () => {
  await admin.open('film');
  const write = async (field: string, text: string): Promise<void> => {
    await keys.tabTo(field);
    await keys.text(text);
  };
  const firstPart = async (field: string): Promise<void> => {
    await keys.tabTo(`No entry yet. Click to add one. · ${field}`);
    await keys.press('Enter');
  };
  await write('Title', 'The Lamplighters');
  await write('Address', 'the-lamplighters');
  await write('Blurb', 'Four sisters keep the harbour’s last gas lamps burning through a winter without a mayor.');
  await write('Year', '2026');
  await write('Running time', '96');
  await keys.tabTo('Countries');
  await keys.find('france');
  await keys.press('Enter');
  await keys.tabTo('Languages');
  await keys.find('french');
  await keys.press('Enter');
  note('title, address, blurb, year, running time, country, language');

  await firstPart('Press quotes');
  await write('Quote', 'It burns slowly, and it warms.');
  await write('Critic', 'Lena Brandt');
  await write('Outlet', 'Filmkurier');
  note('the first quote');
  await keys.tabTo('Add an entry · Quote');
  await keys.press('Enter');
  // What was added stands before the button.
  await keys.tabTo('Quote', 'Shift+Tab');
  await write('Quote', 'A winter film to be grateful for.');
  await write('Critic', 'M. Okafor');
  await write('Outlet', 'The Projectionist');
  note('the second quote');

  await firstPart('Awards');
  await write('Award', 'Audience Award');
  await write('Given by', 'Ljubljana Festival of New Film');
  await write('Year', '2026');
  // Strapi calls a list by what is chosen in it.
  await keys.tabTo('Choose here');
  await keys.press('Enter');
  await page.getByRole('option', { name: /^won$/i }).waitFor();
  await keys.find('won');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^won$/i);
  await keys.press('Enter');
  note('the award');
});

test('fifteen credits', async () => {
  await keys.tabTo('Role, new credit');
  note('the way to the credits');
  for (const [role, name, isNew] of CREDITS) {
    await keys.find(role);
    await keys.press('Enter');
    await keys.text(name);
    await keys.press('Enter');
    const words = (await creditLines(page)).at(-1)?.split(' | ').slice(0, 2).join(': ');
    expect(note(`${words}${isNew ? ' (new)' : ''}`), name).toBeLessThanOrEqual(isNew ? 20 : 12);
  }
  await expect.poll(() => page.getByText(UNSETTLED).count()).toBe(0);
  await publish();
  note('published');
  const lines = async () => (await creditLines(page)).map((line) => line.split(' | ').slice(0, 2).join(': '));
  await expect
    .poll(lines)
    .toEqual([
      'Director: Inés Aguirre',
      'Director: Tomasz Wolny',
      'Writer: Assia Benhaddou',
      'Executive Producer: The Kowal Family',
      'Executive Producer: Amara Diallo',
      'Producer: Samira Okonjo',
      'Production Company: Brume Films',
      'Cinematography: Tomasz Wolny',
      'Editor: Zora Quist',
      'Original Music: Emeka Adeyemi',
      'Sound: Ira Blom',
      'Cast: Karla Thygesen',
      'Cast: Odile Marchetti',
      'Cast: Bao Trinh',
      'Sales Agent: Quist & Daughters',
    ]);
});

test.each([
  ['Main Hall', '12052026', '0600PM', '2026-12-05T18:00'],
  ['Main Hall', '12072026', '0915PM', '2026-12-07T21:15'],
  ['Net Loft', '12082026', '0345PM', '2026-12-08T15:45'],
  ['Net Loft', '12112026', '0830PM', '2026-12-11T20:30'],
])('a screening in the %s on %s', async (venue, day, time, localStart) => {
  await admin.open('screening');
  keys.count();
  const choose = async (field: string, name: string): Promise<void> => {
    await keys.tabTo(field);
    // The list that opens at once is drawn again with what the search found: who chose of the first would choose at random.
    const answer = page.waitForResponse((of) => new URL(of.url()).searchParams.get('_q') === name);
    await keys.find(name);
    await (await answer).finished();
    const option = page.getByRole('option', { name }).first();
    await option.waitFor();
    while ((await option.getAttribute('data-highlighted')) === null) await keys.press('ArrowDown');
    await keys.press('Enter');
    await option.waitFor({ state: 'hidden' });
  };
  await choose('Film', 'The Lamp');
  await choose('Venue', venue);
  await keys.tabTo('Starts');
  await keys.text(day);
  await keys.tabTo('Starts: time');
  await keys.text(time);
  await publish();
  note(`screening in the ${venue}, ${localStart}`);
  const published = await admin.list('screening');
  expect(published.map((one) => one.localStart)).toContain(localStart);
});

test('the transcript', () => {
  console.log(`Presses beside the text itself:\n${transcript.join('\n')}`);
  expect(transcript).toHaveLength(4 + 1 + CREDITS.length + 1 + 4);
});

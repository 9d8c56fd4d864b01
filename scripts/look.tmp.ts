import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
const [base, ...pages] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--disable-quic'] });
const shots = process.env.SHOTS ?? '390-light,1440-light,1440-dark';
for (const p of pages) {
  const html = await (await fetch(base + p)).text();
  const css = [...html.matchAll(/href="([^"]+\.css)"/g)].map((m) => m[1]);
  const js = [...html.matchAll(/src="([^"]+\.js)"/g)].map((m) => m[1]);
  const size = async (fs: string[]) => { let n = 0; for (const f of fs) n += brotliCompressSync(Buffer.from(await (await fetch(base + f)).text())).length; return n; };
  console.log(p, 'html', brotliCompressSync(Buffer.from(html)).length, 'css', await size(css), 'js', await size(js));
  for (const v of shots.split(',')) {
    const [w, scheme] = v.split('-') as [string, 'light'];
    const c = await b.newContext({ viewport: { width: +w, height: +w < 700 ? 844 : 900 }, colorScheme: scheme, reducedMotion: 'reduce' });
    const g = await c.newPage();
    g.on('pageerror', (e) => console.log('  error', e.message));
    await g.clock.setFixedTime(new Date('2026-12-05T22:40:00Z'));
    await g.addInitScript(() => { (window as any).ls = 0; new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).ls += (e as any).value; }).observe({ type: 'layout-shift', buffered: true } as any); });
    await g.goto(base + p, { waitUntil: 'networkidle' });
    const o = await g.evaluate(() => ({ over: document.documentElement.scrollWidth - innerWidth, shift: (window as any).ls, heads: [...document.querySelectorAll('h1,h2,h3,h4')].map((h) => h.tagName[1]).join(''), small: [...document.querySelectorAll('a,button')].filter((a) => { const r = a.getBoundingClientRect(); return r.width && r.height < 24 && getComputedStyle(a).position !== 'absolute'; }).map((a) => a.textContent!.trim().slice(0, 20)).slice(0, 8), wide: [...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.reel,.strip,.scroll')).map((e) => e.tagName + '.' + e.className).slice(0, 5) }));
    const name = '/tmp/sc/' + (p === '/' ? 'home' : p.replace(/^\/|\/$/g, '').replace(/\//g, '_')) + '-' + v + '.jpg';
    await g.evaluate(async () => { for (const i of document.images) { i.loading = 'eager'; await i.decode().catch(() => {}); } });
    if (+w !== 320) await g.screenshot({ path: name, fullPage: !process.env.VIEW, type: 'jpeg', quality: 70 });
    const r = await new AxeBuilder({ page: g }).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze();
    console.log('  ', v, 'over', o.over, 'shift', o.shift, 'h', o.heads, 'small', JSON.stringify(o.small), 'wide', JSON.stringify(o.wide), 'axe', r.violations.map((x) => x.id + ': ' + x.nodes.slice(0, 2).map((n) => n.html.slice(0, 120)).join(' | ')).join('\n     ') || 0);
    await c.close();
  }
}
await b.close();

// usage: node axe.mjs CHROMIUM FILE…: WCAG 2.2 AA by axe and horizontal scrolling, at 1280 and 360 pixels, light and dark; exit 1 on any finding
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Dark pages differ from light ones in their colours alone.
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const [executablePath, ...files] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
let found = 0;

async function check(width, colorScheme) {
  const context = await browser.newContext({ offline: true, colorScheme, viewport: { width, height: 900 } });
  let passed = 0;
  for (const file of files) {
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.resolve(file)).href);
    // What is closed is read too.
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
    const axe = new AxeBuilder({ page });
    const { violations, passes } = await (colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(OF_COLOUR)).analyze();
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    passed += passes.length;
    for (const { impact, id, nodes } of violations) console.log(`  ${file} ${impact} ${id} ${nodes.length} ${nodes[0].target.join(' ')}`);
    if (isWide) console.log(`  ${file} scrolls horizontally`);
    found += violations.length + (isWide ? 1 : 0);
    await page.close();
  }
  console.log(`axe ${width} px ${colorScheme}: ${files.length} pages, ${passed} passes`);
  await context.close();
}

await Promise.all([check(1280, 'light'), check(1280, 'dark')]);
await Promise.all([check(360, 'light'), check(360, 'dark')]);
await browser.close();
console.log(`axe: ${found} findings`);
process.exit(found || !files.length ? 1 : 0);

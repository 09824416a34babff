import { Type } from 'typebox';
import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '../../../notice/test/open-browser.ts';
import { buildHttp } from './build-http.ts';

const http = await buildHttp({
  version: '0',
  log: { level: 'silent' },
  readiness: {},
  guard: () => undefined,
  api: [
    (api) => {
      const response = { 200: Type.Object({ name: Type.String() }) };
      api.get('/things', { schema: { summary: 'All the things', response } }, async () => ({ name: 'x' }));
    },
  ],
});
const address = await http.listen({ port: 0, host: '127.0.0.1' });
const browser = await openBrowser();
afterAll(async () => {
  await browser.close();
  await http.close();
});

test('the reader shows the API in a browser, asks nobody else and breaks no policy', async () => {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) elsewhere.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}/api/`);
  await page.getByText('All the things').click();
  await page.getByText('Seloste-Purpose').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

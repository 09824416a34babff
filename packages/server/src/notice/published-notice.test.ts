import type { NoticeDocument } from '@seloste/notice';
import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import type { HttpServer } from '../http/http.api.ts';
import type { EffectiveNotice } from './notice-in-force.ts';
import { publishedNoticePages } from './published-notice.routes.ts';

const pagesOf = async (languages: ('fi' | 'sv' | 'en')[]) => {
  const document: NoticeDocument = { seloste: 1, notice: { id: 'gym', languages } };
  const texts = Object.fromEntries(languages.map((lang) => [lang, { notice: { title: `Gym ${lang}` } }]));
  const http = Fastify();
  await publishedNoticePages({
    current: () => ({ document, texts, edition: 1, announcements: [] }) as unknown as EffectiveNotice,
    onChange: () => () => undefined,
    refresh: () => Promise.reject(new Error('nothing asks for it')),
    close: () => Promise.resolve(),
  })(http as unknown as HttpServer);
  return (url: string, language = '') => http.inject({ url, headers: { 'accept-language': language } });
};

describe('the published notice', () => {
  test('goes by the wish of the browser among the languages that the notice is told in', async () => {
    const get = await pagesOf(['sv', 'en']);
    expect((await get('/notice', 'en;q=0.5, fi')).headers.location).toBe('/notice/en');
    expect((await get('/notice', 'fi')).headers.location).toBe('/notice/sv');
  });

  test('has no page, and no link to one, in a language that the notice has no texts in', async () => {
    const get = await pagesOf(['en', 'sv']);
    expect((await get('/notice/fi')).headers.location).toBe('/notice');
    const page = await get('/notice/en');
    expect(page.body).toContain('Gym en');
    expect(page.body).toContain('href="/notice/sv"');
    expect(page.body).not.toContain('href="/notice/fi"');
  });
});

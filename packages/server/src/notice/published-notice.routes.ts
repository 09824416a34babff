import { createHash } from 'node:crypto';
import { NOTICE_STYLESHEET, type NoticeDocument, renderNotice, type Texts } from '@seloste/notice';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { AddRoutes } from '../http/http.api.ts';
import type { NoticeInForce } from './notice-in-force.ts';

const LANGUAGES = ['fi', 'sv', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const STYLESHEET = '/notice/style.css';
/** The page loads its stylesheet from here and nothing from anywhere; it has no script. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The published notice in force: `/notice` sends the reader to the language their browser asks for, `/notice/fi|sv|en` are the
 * pages, of those that the notice is told in. They are made from the same edition that the database enforces, anew when an edition comes into force.
 */
export const publishedNoticePages =
  (inForce: NoticeInForce): AddRoutes =>
  (http) => {
    const pages = new Map<string, string>();
    inForce.onChange(() => pages.clear());

    const pageIn = (lang: Language): string => {
      const { document, texts, announcements } = inForce.current();
      const key = keyOf(inForce, lang);
      const known = pages.get(key);
      if (known !== undefined) return known;
      const page = renderNotice(document, texts as Texts, {
        lang,
        format: 'html',
        announcements,
        stylesheetHref: STYLESHEET,
        languageLinks: Object.fromEntries(
          told(document).map((language) => [language, `/notice/${language}`]),
        ),
      });
      pages.set(key, page);
      return page;
    };

    const schema = (summary: string) => ({ tags: ['notice'], summary });

    http.get(
      '/notice',
      { schema: schema('The published notice, in the language that the browser asks for') },
      (request, reply) => {
        const lang = preferredLanguage(request, told(inForce.current().document));
        return reply.header('vary', 'accept-language').redirect(`/notice/${lang}`, 302);
      },
    );

    http.get(
      '/notice/:lang',
      {
        schema: {
          ...schema('The published notice in force'),
          params: Type.Object({ lang: Type.Enum([...LANGUAGES]) }),
          produces: ['text/html'],
        },
      },
      (request, reply) => {
        const { document } = inForce.current();
        if (!told(document).includes(request.params.lang)) return reply.redirect('/notice', 302);
        const etag = `"${keyOf(inForce, request.params.lang)}"`;
        if (request.headers['if-none-match'] === etag) return reply.status(304).send();
        return sendPage(reply, etag).send(pageIn(request.params.lang));
      },
    );

    http.get(STYLESHEET, { schema: { hide: true } }, (_request, reply) =>
      reply
        .type('text/css; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .send(NOTICE_STYLESHEET),
    );
  };

/** What a page is made of: the edition, and what is announced beside it. */
const keyOf = (inForce: NoticeInForce, lang: Language): string => {
  const { edition, announcements } = inForce.current();
  if (announcements.length === 0) return `${edition}-${lang}`;
  const told = createHash('sha256').update(JSON.stringify(announcements)).digest('base64url').slice(0, 16);
  return `${edition}-${lang}-${told}`;
};

const sendPage = (reply: FastifyReply, etag: string) =>
  reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', PAGE_POLICY)
    .header('cache-control', 'no-cache')
    .header('etag', etag);

/** The languages that the notice is told in; in the others it would be headings without texts. */
const told = (document: NoticeDocument): readonly Language[] => {
  const languages = document.notice.languages ?? [];
  return languages.length > 0 ? languages : LANGUAGES;
};

/** The first language of Accept-Language that the notice has, in the order of the reader's wishes; else the notice's own first. */
function preferredLanguage(request: FastifyRequest, languages: readonly Language[]): Language {
  const wishes = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', weight] = wish.trim().split(/;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), weight: Number(weight ?? 1) };
    })
    .toSorted((a, b) => b.weight - a.weight);
  const wanted = wishes.map(({ language }) => languages.find((known) => known === language));
  return wanted.find((language) => language !== undefined) ?? languages[0] ?? 'fi';
}

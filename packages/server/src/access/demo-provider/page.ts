import type { ServerResponse } from 'node:http';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const STYLESHEET = '/demo.css';

const POLICY = `default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The language that was asked for (`ui_locales`), else that of the browser, else Finnish. */
export const languageOf = (asked: unknown, acceptLanguage: string | undefined): Language => {
  const wishes = `${typeof asked === 'string' ? asked : ''} ${acceptLanguage ?? ''}`.toLowerCase();
  const tags = wishes.split(/[\s,]+/).map((tag) => tag.slice(0, 2));
  for (const tag of tags) for (const language of LANGUAGES) if (tag === language) return language;
  return 'fi';
};

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** HTML whose texts are the demo provider's own. */
  readonly body: string;
}

/** A page of the demo provider: no script, one stylesheet, nothing from anywhere else. */
export const pageOf = ({ language, title, body }: Page): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="${STYLESHEET}"></head><body><main>${body}</main></body></html>`;

export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export const sendPage = (response: ServerResponse, status: number, page: Page): void => {
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
  response.writeHead(status).end(pageOf(page));
};

export const sendStylesheet = (response: ServerResponse): void => {
  response
    .writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' })
    .end(CSS);
};

const CSS = `:root { color-scheme: light dark; --text: #1c2733; --quiet: #4a5a6a; --ground: #f4f6f8; --card: #fff; --line: #c5ced7; --mark: #1257a0; }
@media (prefers-color-scheme: dark) { :root { --text: #e8edf2; --quiet: #b3c0cc; --ground: #12181e; --card: #1b232b; --line: #45525e; --mark: #8ec2f7; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
p { max-width: 40rem; color: var(--quiet); margin: 0 0 1.5rem; }
ul { list-style: none; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); padding: 0; margin: 0; }
button { font: inherit; color: inherit; cursor: pointer; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); padding: .75rem 1rem; min-height: 2.75rem; }
li form, li button { height: 100%; }
li button { display: block; width: 100%; text-align: left; }
button:hover { border-color: var(--mark); }
button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
b { display: block; font-weight: 600; }
small { display: block; font-size: .9rem; color: var(--quiet); }
.row { display: flex; flex-wrap: wrap; gap: .75rem; }
.first { background: var(--mark); color: var(--card); border-color: var(--mark); font-weight: 600; }
`;

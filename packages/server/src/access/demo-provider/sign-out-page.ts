import type { KoaContextWithOIDC } from 'oidc-provider';
import { type Language, languageOf, PAGE_HEADERS, type Page, pageOf } from './page.ts';
import { DEMO_WORDS } from './words.ts';

/** Asks whether to sign out of the demo provider too; `form` is the provider's, and its answer is the button `logout`. */
export const askSignOut = async (context: KoaContextWithOIDC, form: string): Promise<void> => {
  const language = languageIn(context);
  const words = DEMO_WORDS[language];
  const id = /id="([^"]+)"/.exec(form)?.[1] ?? '';
  const buttons = `<button class="first" form="${id}" name="logout" value="yes">${words.signOutYes}</button><button form="${id}">${words.signOutNo}</button>`;
  send(context, {
    language,
    title: words.title,
    body: `<h1>${words.signOut}</h1><p>${words.signOutMore}</p>${form}<div class="row">${buttons}</div>`,
  });
};

/** Says that it is done, where nobody waits for the browser to come back. */
export const saySignedOut = async (context: KoaContextWithOIDC): Promise<void> => {
  const language = languageIn(context);
  const { title, signedOut } = DEMO_WORDS[language];
  send(context, { language, title, body: `<h1>${signedOut}</h1>` });
};

/** Says that the provider cannot go on, where the register cannot be told either. */
export const sayOver = async (context: KoaContextWithOIDC): Promise<void> => {
  const language = languageIn(context);
  const { title, over, overMore } = DEMO_WORDS[language];
  send(context, { language, title, body: `<h1>${over}</h1><p>${overMore}</p>` });
};

const languageIn = (context: KoaContextWithOIDC): Language =>
  languageOf(context.oidc?.params?.ui_locales, context.get('accept-language'));

const send = (context: KoaContextWithOIDC, page: Page): void => {
  context.set(PAGE_HEADERS);
  context.body = pageOf(page);
};

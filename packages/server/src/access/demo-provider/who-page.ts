import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people.ts';
import { type Language, languageOf, sendPage } from './page.ts';
import { DEMO_WORDS, type DemoWords } from './words.ts';

/** The page on which one chooses who to be, and what its buttons do. */
export const chooseWho = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const fromBrowser = request.headers['accept-language'];
  try {
    const underWay = await provider.interactionDetails(request, response); // throws when no sign-in is under way
    const person = DEMO_PEOPLE.find(
      ({ id }) => id === new URL(request.url ?? '', 'http://localhost').searchParams.get('person'),
    );
    if (person && request.method === 'POST') {
      await forgetAnother(provider, underWay, person.id);
      return await provider.interactionFinished(request, response, { login: { accountId: person.id } });
    }
    showPeople(response, languageOf(underWay.params.ui_locales, fromBrowser));
  } catch {
    const language = languageOf(undefined, fromBrowser);
    const { title, over, overMore } = DEMO_WORDS[language];
    sendPage(response, 400, { language, title, body: `<h1>${over}</h1><p>${overMore}</p>` });
  }
};

/** Who was somebody else before begins anew: the provider itself would first sign the other out, with a page and a script. */
const forgetAnother = async (provider: Provider, underWay: UnderWay, person: string): Promise<void> => {
  const { session } = underWay;
  if (!session || session.accountId === person) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete underWay.session;
  await underWay.save(underWay.exp - Math.floor(Date.now() / 1000));
};

type UnderWay = Awaited<ReturnType<Provider['interactionDetails']>>;

const showPeople = (response: ServerResponse, language: Language): void => {
  const words = DEMO_WORDS[language];
  const people = DEMO_PEOPLE.map((person) => `<li>${buttonOf(person, words)}</li>`).join('');
  const body = `<h1>${words.who}</h1><p>${words.invented}</p><ul>${people}</ul>`;
  sendPage(response, 200, { language, title: words.title, body });
};

const buttonOf = ({ id, name, roles, employer, undertaking }: DemoPerson, words: DemoWords): string => {
  const facts = [
    roles.map((role) => words.roles[role] ?? role).join(', '),
    employer && words.employedBy(words.employers[employer] ?? employer),
    !undertaking && words.noUndertaking,
  ].filter(Boolean);
  const small = facts.map((fact) => `<small>${fact}</small>`).join('');
  return `<form method="post" action="?person=${id}"><button><b>${name}</b>${small}</button></form>`;
};

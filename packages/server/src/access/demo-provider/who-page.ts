import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { DEMO_PEOPLE } from './demo-people.ts';

/** The page on which one chooses who to be, and what its buttons do. */
export const chooseWho = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  try {
    await provider.interactionDetails(request, response); // throws when there is no sign-in under way
    if (request.method === 'GET') return showPage(response);
    const person = DEMO_PEOPLE.find(
      ({ id }) => id === new URL(request.url ?? '', 'http://localhost').searchParams.get('person'),
    );
    if (!person || request.method !== 'POST') return answer(response, 404, 'There is no such demo person.');
    await provider.interactionFinished(request, response, { login: { accountId: person.id } });
  } catch {
    answer(response, 400, 'This sign-in is over. Begin again.');
  }
};

const showPage = (response: ServerResponse): void => {
  const people = DEMO_PEOPLE.map(
    ({ id, name, roles }) =>
      `<li><form method="post" action="?person=${id}"><button>${name}</button> ${roles.join(', ')}</form></li>`,
  );
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  answer(
    response,
    200,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo sign-in</title>
<h1>Who do you want to be?</h1><p>All of them are invented. This page exists on this machine only.</p><ul>${people.join('')}</ul></html>`,
    'text/html; charset=utf-8',
  );
};

const answer = (response: ServerResponse, status: number, text: string, type = 'text/plain'): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
};

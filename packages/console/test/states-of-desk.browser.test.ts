// Over 400 lines: a table of windows and states and how each is reached; `states-of-work` has those of the others.
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { openConsole } from './open-console.ts';
import { type State, walkStates } from './walk-states.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();
const OFFICER = {
  purpose: 'statutory_duties',
  controller: 'mpy_telecom',
  reason: 'viikon lokivalvonta',
} as const;
const REASON = 'Sairaalan linja on poikki eikä vikapäivystys vastaa.';

const lost = (page: Page, path: string) => page.route(path, (route) => route.abort('internetdisconnected'));
const button = (name: string) => (page: Page) =>
  page.locator('#content').getByRole('button', { name, exact: true });
const inWindow = (page: Page) => page.getByRole('dialog');
const officer = (at: string) => console.signIn('outi', { ...OFFICER, at });

const STAFF: readonly State[] = [
  {
    name: 'nobody of that name',
    show: async (page) => {
      await page.getByLabel('Nimi tai tunnus').fill('qqqq');
      await page.locator('#content').getByText('Ketään ei löytynyt').waitFor();
    },
  },
  {
    name: 'adding without what is needed',
    show: async (page) => {
      await page.getByRole('link', { name: 'Lisää henkilöstöön' }).click();
      await button('Lisää henkilöstöön')(page).click();
      await page.getByText('Valitse ainakin yksi.').waitFor();
    },
  },
  {
    name: 'no role chosen, and no customer’s address',
    show: async (page) => {
      await page.goBack();
      await page
        .getByRole('table', { name: /Henkilöstö/ })
        .getByRole('link', { name: 'Eero Laine' })
        .click();
      await button('Anna rooli')(page).click();
      await page.getByText('Valitse rooli.').waitFor();
      await button('Linkitä')(page).click();
      await page.getByText('Osoitteessa ei ole asiakkaan tunnistetta.').waitFor();
    },
  },
  { name: 'taking off the list', opener: button('Poista listalta') },
  {
    name: 'the connection lost in the window',
    opener: button('Poista listalta'),
    show: async (page) => {
      await lost(page, '**/v1/staff/**');
      await inWindow(page).getByRole('button', { name: 'Poista listalta' }).click();
      await inWindow(page).getByRole('alert').waitFor();
      await page.unrouteAll();
    },
  },
];

const LOG: readonly State[] = [
  {
    name: 'days in the wrong order',
    show: async (page) => {
      await page.getByLabel('Viimeinen päivä').fill('2026-01-01');
      await page.getByText('Valitse päivät oikeassa järjestyksessä').waitFor();
    },
  },
  {
    name: 'nothing of that time',
    show: async (page) => {
      await page.getByLabel('Ensimmäinen päivä').fill('2026-01-01');
      await page.locator('#content').getByText('Ei tapahtumia näillä ehdoilla').waitFor();
    },
  },
  {
    name: 'nothing unusual of that time',
    show: async (page) => {
      await page.getByRole('link', { name: 'Poikkeavat katselut' }).click();
      await page.getByRole('heading', { level: 1, name: 'Poikkeavat katselut' }).waitFor();
      await page.getByLabel('Ensimmäinen päivä').fill('2026-01-01');
      await page.getByLabel('Viimeinen päivä').fill('2026-01-01');
      await page.locator('#content').getByText('Ei huomioita tältä ajalta').waitFor();
    },
  },
];

const HEALTH: readonly State[] = [
  {
    name: 'the connection lost',
    show: async (page) => {
      await lost(page, '**/v1/audit/verifications');
      await button('Todenna loki')(page).click();
      await page.getByRole('alert').waitFor();
      await page.unrouteAll();
    },
  },
  {
    name: 'verified',
    show: async (page) => {
      await button('Todenna loki')(page).click();
      await page.locator('#content').getByText('Loki on ehjä').waitFor();
    },
  },
];

const GLASS: readonly State[] = [
  {
    name: 'nothing chosen and no reason',
    show: async (page) => {
      await page.getByLabel('Poikkeuskäytön syy').fill('Kiire.');
      await button('Avaa 60 minuutiksi')(page).click();
      await page.getByText('Valitse käyttötarkoitus.').waitFor();
      await page.getByText('Valitse rekisterinpitäjä.').waitFor();
    },
  },
  {
    name: 'the connection lost',
    show: async (page) => {
      await lost(page, '**/v1/break-glass');
      await page.locator('#break-glass-purpose').selectOption('billing');
      await page.locator('#break-glass-controller').selectOption('mpy_telecom');
      await page.getByLabel('Poikkeuskäytön syy').fill(REASON);
      await button('Avaa 60 minuutiksi')(page).click();
      await page.getByRole('alert').waitFor();
      await page.unrouteAll();
    },
  },
  {
    name: 'open, on every screen',
    show: async (page) => {
      await button('Avaa 60 minuutiksi')(page).click();
      await page.getByRole('button', { name: /^Sulje nyt/ }).waitFor();
    },
  },
];

const REVIEW: readonly State[] = [
  {
    name: 'a review without its words',
    show: async (page) => {
      await page.getByRole('table').getByRole('link').first().click();
      await button('Tallenna ja sulje poikkeuskäyttö')(page).click();
      await page.getByText('Valitse toinen.').waitFor();
      await page.getByText('Tietoja ei ole katsottu').waitFor();
    },
  },
  {
    name: 'reviewed',
    show: async (page) => {
      await page.getByLabel('Ei perusteltu').check();
      await page.getByLabel('Perustelu').fill('Linja oli kunnossa.');
      await button('Tallenna ja sulje poikkeuskäyttö')(page).click();
      await page.getByRole('heading', { name: 'Tarkastettu' }).waitFor();
    },
  },
  {
    name: 'nothing to review',
    show: async (page) => {
      await page.getByRole('link', { name: 'Poikkeuskäytöt' }).click();
      await page.locator('#content').getByText('Mikään ei odota tarkastusta').waitFor();
    },
  },
];

const draft = async (page: Page, from: string, to: string): Promise<void> => {
  await page.getByLabel('Pelkkä tekstikenttä').check();
  const field = page.getByRole('textbox', { name: 'Tiedosto notice.yaml' });
  await field.fill((await field.inputValue()).replace(from, to));
};
const SIGNIFICANT = [
  '      marketing_profile: [read, add, change]\n      prospects: { may: [read], fields: [prospect.market',
  '      occupation: [read]\n      marketing_profile: [read, add, change]\n      prospects: { may: [read], fields: [prospect.market',
] as const;

const DRAFT: readonly State[] = [
  {
    name: 'findings',
    show: async (page) => {
      await draft(page, 'uses:\n      relationship:\n', 'uses:\n      relationships:\n');
      await page
        .getByRole('button', { name: /Virhe.*notice\.yaml, rivi \d+/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'the connection lost while saving',
    show: async (page) => {
      await lost(page, '**/v1/notice/draft');
      await button('Tallenna luonnos')(page).click();
      await page.getByText('Palvelimeen ei saatu yhteyttä').first().waitFor();
      await page.unrouteAll();
    },
  },
  {
    name: 'saved by somebody else meanwhile',
    show: async (page) => {
      const other = await officer('/desk/notice/draft');
      await draft(other, 'city: Mikkeli', 'city: Mikkeli ');
      await button('Tallenna luonnos')(other).click();
      await other.getByText('Tallennettu', { exact: true }).waitFor();
      await button('Tallenna luonnos')(page).click();
      await page.getByText(/on tallentanut luonnoksen tällä välin/).waitFor();
    },
  },
  {
    name: 'discarding',
    opener: button('Hylkää luonnos'),
  },
];

const PUBLISHING: readonly State[] = [
  {
    name: 'publishing without an announcement and a reason',
    opener: button('Julkaise…'),
    show: async (page) => {
      await inWindow(page).getByRole('button', { name: 'Ajasta julkaisu' }).click();
      await inWindow(page).getByText('Kirjoita tiedote tällä kielellä.').first().waitFor();
      await inWindow(page).getByText('Kirjoita syy').waitFor();
    },
  },
  {
    name: 'scheduled',
    opener: button('Julkaise…'),
    stays: true,
    show: async (page) => {
      await inWindow(page).getByLabel('Syy').fill('kampanjat ammatin mukaan');
      await inWindow(page).getByLabel('Suomi').fill('Alamme käyttää ammattia uutiskirjeissä.');
      await inWindow(page).getByLabel('Ruotsi').fill('Vi börjar använda yrke i nyhetsbrev.');
      await inWindow(page).getByLabel('Englanti').fill('We begin to use occupation in newsletters.');
      await inWindow(page)
        .getByRole('button', { name: /Kirjoita luonnokseen uusi versio/ })
        .click();
      await inWindow(page)
        .getByText(/Selosteen mukaan se on voimassa/)
        .waitFor({ state: 'detached' });
      await inWindow(page).getByRole('button', { name: 'Ajasta julkaisu' }).click();
      await inWindow(page)
        .getByText(/Seloste tulee voimaan/)
        .waitFor();
    },
  },
  {
    name: 'a publication that waits',
    inside: '#content',
    show: async (page) => {
      await inWindow(page).getByRole('button', { name: 'Sulje' }).last().click();
      await page.getByRole('link', { name: 'Julkaistu' }).click();
      await button('Peru julkaisu')(page).waitFor();
    },
  },
  { name: 'withdrawing', opener: button('Peru julkaisu') },
];

const FILE = {
  name: 'vanha.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Sukunimi;Katuosoite\nMalli;Tie 1\n'),
};
const IMPORT: readonly State[] = [
  {
    name: 'the connection lost while sending',
    show: async (page) => {
      await lost(page, '**/v1/imports/**');
      await page.locator('input[type=file]').setInputFiles(FILE);
      await page.getByRole('alert').waitFor();
      await page.unrouteAll();
    },
  },
  {
    name: 'columns that are missing',
    show: async (page) => {
      await page.getByRole('main').getByRole('button', { name: 'Yritä uudelleen' }).click();
      await page.locator('#content').getByText('Vielä tarvitaan:').waitFor();
    },
  },
];

const REQUESTS: readonly State[] = [
  { name: 'identifying', opener: button('Kirjaa tunnistaminen') },
  {
    name: 'extending without a reason',
    opener: button('Jatka määräaikaa'),
    show: async (page) => {
      await inWindow(page).getByRole('button', { name: 'Jatka määräaikaa' }).click();
      await inWindow(page).locator('[aria-invalid="true"]').first().waitFor();
    },
  },
  {
    name: 'closing without an outcome',
    opener: button('Päätä käsittely'),
    show: async (page) => {
      await inWindow(page).getByRole('button', { name: 'Päätä' }).click();
      await inWindow(page).locator('[aria-invalid="true"]').first().waitFor();
    },
  },
];

test('nothing is wrong with the staff list, its forms and its window', async () => {
  await walkStates(await officer('/desk/staff'), STAFF);
});

test.each([
  ['is not identified', 'identified_by is null', ['identifying']],
  ['may be extended', 'extended_to is null and received_on > current_date - 20', ['extending', 'closing']],
])('nor with a request that %s and its windows', async (_, condition, windows) => {
  const [waiting] = await admin.query<{ id: string }>(
    {},
    {
      text: `select id from register.subject_request
        where controller = 'mpy_telecom' and closed_on is null and ${condition} order by received_on desc limit 1`,
    },
  );
  if (waiting === undefined) throw new Error('the demo register has no such request');
  const page = await console.signIn('outi', {
    ...OFFICER,
    purpose: 'subject_rights',
    at: `/requests/${waiting.id}`,
  });
  await walkStates(
    page,
    REQUESTS.filter(({ name }) => windows.some((window) => name.startsWith(window))),
  );
});

test('nor with a log that has nothing to show', async () => {
  const page = await officer('/desk/log');
  await page.getByRole('table').waitFor();
  await walkStates(page, LOG);
});

test('nor with the verification of the log', async () => {
  await walkStates(await officer('/desk/health'), HEALTH);
});

test('nor with breaking the glass and its review', async () => {
  await walkStates(await console.signIn('sanna', { at: '/break-glass' }), [
    {
      name: 'none for this role',
      show: (page) => page.getByText('Sinulla ei ole poikkeuskäyttöä').waitFor(),
    },
  ]);
  await walkStates(await console.signIn('aino', { at: '/break-glass' }), GLASS);
  await walkStates(await officer('/desk/break-glass'), REVIEW);
});

test('nor with a draft that has findings, is not saved, or was saved by somebody else', async () => {
  const page = await officer('/desk/notice/draft');
  await walkStates(page, DRAFT);
  await button('Ota tallennettu')(page).click();
  await button('Hylkää luonnos')(page).click();
  await inWindow(page).getByRole('button', { name: 'Hylkää luonnos' }).click();
  await page.getByText('Sama kuin voimassa oleva').waitFor();
});

test('nor with publishing', async () => {
  const page = await officer('/desk/notice/draft');
  await draft(page, ...SIGNIFICANT);
  await page.getByText('Merkittävä', { exact: true }).waitFor();
  await walkStates(page, PUBLISHING);
});

test('nor with the import', async () => {
  const page = await console.signIn('liisa', {
    purpose: 'service_delivery',
    controller: 'mpy_telecom',
    reason: 'vanhan rekisterin tuonti',
    at: '/import',
  });
  await walkStates(page, IMPORT);
  const agent = await console.signIn('aino', { at: '/import' });
  await agent.getByText('Tuonti ei kuulu tehtäviisi').waitFor();
  await walkStates(agent, [{ name: 'closed to who has not the duty' }]);
});

test('nor with a session that is over soon, or is over', async () => {
  const page = await console.signIn('kaisa', { at: '/undertakings' });
  await walkStates(page, [
    { name: 'all is accepted', show: () => page.getByText('Kaikki roolisi ovat auki').waitFor() },
    {
      name: 'the longest time is nearly over',
      inside: 'dialog[open]',
      show: async () => {
        await admin.query(
          {},
          {
            text: `update access.session set ends_at = now() + interval '1 minute'
              where actor = (select id from access.actor where name = 'Kaisa Niemi')`,
          },
        );
        await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
        await inWindow(page).getByRole('link').waitFor();
      },
    },
    {
      name: 'the longest time is over',
      inside: 'dialog[open]',
      show: async () => {
        await admin.query(
          {},
          {
            text: `update access.session set ends_at = now()
              where actor = (select id from access.actor where name = 'Kaisa Niemi')`,
          },
        );
        await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
        await page.getByText('Istunnon enimmäisaika täyttyi.').waitFor();
      },
    },
  ]);
});

test.each(['fi', 'sv', 'en'] as const)(
  'nor with a register that cannot be reached when one comes, in %s',
  async (language) => {
    const page = await console.signIn('sanna', { language });
    await lost(page, '**/v1/session');
    await page.reload();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
  },
);

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openConsole } from './open-console.ts';
import { type State, walkStates } from './walk-states.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();
const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom' } as const;
const REASONED = { ...AGENT, reason: 'asiakas soitti' } as const;
const NOBODY = 'qqqqxxxx';

/** A customer whom nothing closes, with an address, a phone number and services on an element of the network. */
const [customer] = await admin.query<{ subject: string; name: string; number: string; element: string }>(
  {},
  {
    text: `select s.subject, p.family_name || ' ' || p.given_names as name, c.customer_number as number, v.network_element as element
      from register.subject s join register.person p using (subject, controller) join register.customer c using (subject, controller)
        join register.postal_address a using (subject, controller) join register.service v using (subject, controller)
      where s.controller = 'mpy_telecom' and s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null
        and v.status = 'active' and v.network_element is not null and not 'disruption_handling' = any (v.blocked_for)
      order by c.customer_number limit 1`,
  },
);
if (customer === undefined) throw new Error('the demo register has nobody to serve');

/** No answer comes any more to calls of this kind. */
const lost = (page: Page, path: string, method?: string) =>
  page.route(path, (route) =>
    method === undefined || route.request().method() === method
      ? route.abort('internetdisconnected')
      : route.fallback(),
  );
const button = (name: string | RegExp) => (page: Page) =>
  page.locator('#content').getByRole('button', { name, exact: true });
const inWindow = (page: Page) => page.getByRole('dialog');
const contacts = (page: Page) => page.locator('#contact_details');
const addresses = (page: Page) => contacts(page).getByRole('button', { name: /^Muokkaa: .*\b\d{5} \p{L}/u });

const GATES: readonly State[] = [
  {
    name: 'no purpose',
    show: async (page) => {
      await page.locator('#find').fill('ma');
      await page.getByText('Käyttötarkoitus valitaan sivun yläreunasta.').waitFor();
    },
  },
  {
    name: 'no controller',
    show: async (page) => {
      await page.locator('#purpose').selectOption('customer_service');
      await page.getByText('Rekisterinpitäjä valitaan sivun yläreunasta.').waitFor();
    },
  },
  {
    name: 'no reason',
    show: async (page) => {
      await page.locator('#controller').selectOption('mpy_telecom');
      await page.getByText('Kerro syy').waitFor();
    },
  },
  {
    name: 'nobody found',
    show: async (page) => {
      await page.locator('#reason').fill('asiakas soitti');
      await page.locator('#find').fill(NOBODY);
      await page.getByText('Ei tuloksia').last().waitFor();
    },
  },
  {
    name: 'the connection lost',
    show: async (page) => {
      await lost(page, '**/v1/search');
      await page.locator('#find').fill('mar');
      await page.locator('#console').getByText('Yhteys katkesi').waitFor();
      await page.getByRole('alert').waitFor();
      await page.unrouteAll();
    },
  },
  {
    name: 'no such page',
    show: async (page) => {
      await page.goto(`${console.address}/nothing-here`);
      await page.getByText('Sivua ei löydy').waitFor();
    },
  },
];

const CASES: readonly State[] = [
  {
    name: 'no cases',
    show: async (page) => {
      await page.getByLabel('Asian numero').fill('C-1999-000001');
      await page.getByText('Muuta rajausta tai avaa uusi asia.').waitFor();
    },
  },
  { name: 'opening a case', opener: button('Avaa asia') },
  {
    name: 'the connection lost while a case is opened',
    opener: button('Avaa asia'),
    show: async (page) => {
      await lost(page, '**/v1/cases', 'POST');
      await inWindow(page).getByRole('button', { name: 'Avaa ja ota käsille' }).click();
      await inWindow(page).getByRole('alert').waitFor();
    },
  },
  {
    name: 'a note about nobody',
    show: async (page) => {
      await page.unrouteAll();
      await button('Avaa asia')(page).click();
      await inWindow(page).getByRole('button', { name: 'Avaa ja ota käsille' }).click();
      await page.getByLabel('Muistiinpano', { exact: true }).fill('Yhteys pätkii.');
      await button('Tallenna muistiinpano')(page).click();
      await page.getByText('Liitä asiaan ensin asiakas').waitFor();
    },
  },
  { name: 'a note that was begun when the case is closed', opener: button('Sulje asia') },
  {
    name: 'an empty note',
    show: async (page) => {
      await button('Tyhjennä')(page).click();
      await button('Tallenna muistiinpano')(page).click();
      await page.getByText('Kirjoita muistiinpano.').waitFor();
    },
  },
  {
    name: 'nobody found to link',
    show: async (page) => {
      await button('Liitä asiakas')(page).click();
      await page.getByLabel('Etsi liitettävä asiakas').fill(NOBODY);
      await page.locator('#content').getByText('Ei tuloksia').last().waitFor();
    },
  },
  {
    name: 'unlinking',
    opener: button(`Irrota ${customer.name}`),
  },
  {
    name: 'handing over to nobody',
    opener: button('Siirrä'),
    show: async (page) => {
      await inWindow(page).getByRole('button', { name: 'Siirrä' }).click();
      await inWindow(page).locator('[aria-invalid="true"]').waitFor();
    },
  },
  { name: 'closing', opener: button('Sulje asia') },
  {
    name: 'a closed case',
    show: async (page) => {
      await button('Sulje asia')(page).click();
      await inWindow(page).getByRole('button', { name: 'Sulje asia' }).click();
      await button('Avaa uudelleen')(page).waitFor();
    },
  },
];

/** The states between which somebody is linked. */
const linkCustomer = async (page: Page): Promise<void> => {
  await page.getByLabel('Etsi liitettävä asiakas').fill(customer.number);
  await button(`Liitä ${customer.name}`)(page).click();
  await button(`Irrota ${customer.name}`)(page).waitFor();
};

const CUSTOMER: readonly State[] = [
  {
    name: 'nothing changed',
    inside: '#contact_details',
    show: async (page) => {
      await addresses(page).first().click();
      await contacts(page).getByRole('button', { name: 'Tallenna' }).click();
      await contacts(page).getByText('Et ole muuttanut mitään.').waitFor();
    },
  },
  {
    name: 'a field that is wrong',
    inside: '#contact_details',
    show: async (page) => {
      await contacts(page).getByLabel('Postinumero').fill('501');
      await contacts(page).getByLabel('Postinumero').blur();
      await contacts(page).getByText('viisi numeroa').waitFor();
    },
  },
  {
    name: 'the connection lost while saving',
    show: async (page) => {
      await contacts(page).getByLabel('Postinumero').fill('50100');
      await contacts(page).getByLabel('Katuosoite').fill('Omakatu 1');
      await lost(page, '**/v1/subjects/**', 'PATCH');
      await contacts(page).getByRole('button', { name: 'Tallenna' }).click();
      await contacts(page).getByRole('alert').waitFor();
      await page.unrouteAll();
    },
  },
  {
    name: 'two changes of the same row',
    inside: '#contact_details',
    show: async (page) => {
      const other = await console.signIn('sanna', {
        ...REASONED,
        purpose: 'service_delivery',
        at: `/customers/${customer.subject}`,
      });
      await addresses(other).first().click();
      await contacts(other).getByLabel('Katuosoite').fill('Toisenkatu 2');
      await contacts(other).getByRole('button', { name: 'Tallenna' }).click();
      await contacts(other).getByText('Toisenkatu 2').waitFor();
      await contacts(page).getByRole('button', { name: 'Tallenna' }).click();
      await page.getByText('Joku muutti samaa tietoa').waitFor();
    },
  },
  {
    name: 'saved, with the way back',
    inside: '#content',
    show: async (page) => {
      await page.getByLabel('Omani: Omakatu 1').check();
      await page.getByRole('button', { name: 'Tallenna valinnat' }).click();
      await page.getByRole('button', { name: 'Kumoa' }).waitFor();
    },
  },
  {
    name: 'a new row with a field that is wrong',
    inside: '#contact_details',
    show: async (page) => {
      await button('Lisää: Puhelinnumero')(page).click();
      await contacts(page).getByRole('button', { name: 'Tallenna' }).click();
      await contacts(page).locator('[aria-invalid="true"]').first().waitFor();
    },
  },
  {
    name: 'writing down a request of a data subject without its words',
    opener: button('Kirjaa tietosuojapyyntö'),
    show: async (page) => {
      await inWindow(page).getByRole('button', { name: 'Kirjaa pyyntö' }).click();
      await inWindow(page).locator('[aria-invalid="true"]').first().waitFor();
    },
  },
  {
    name: 'a page that did not come',
    show: async (page) => {
      await lost(page, '**/v1/subjects/**');
      await page.locator('#controller').selectOption('mpy_yrityspalvelut');
      await page.locator('#controller').selectOption('mpy_telecom');
      await page.getByRole('alert').first().waitFor();
      await page.unrouteAll();
    },
  },
];

const DISRUPTIONS: readonly State[] = [
  {
    name: 'no disruptions',
    show: async (page) => {
      await page.locator('#content select').selectOption('closed');
      await page.getByText('Ei asioita').waitFor();
    },
  },
  {
    name: 'a disruption that is nowhere',
    opener: button('Avaa häiriö'),
    show: async (page) => {
      await inWindow(page).getByRole('button', { name: 'Avaa ja ota käsille' }).click();
      await inWindow(page).getByText('Anna verkkolaite tai alue.').waitFor();
    },
  },
  {
    name: 'a disruption that could hit nobody',
    opener: button('Avaa häiriö'),
    show: async (page) => {
      await inWindow(page).getByLabel('Alue').fill('ei-tällaista');
      await inWindow(page).getByRole('button', { name: 'Avaa ja ota käsille' }).click();
      await inWindow(page).getByText('Tällä alueella ei ole palveluja.').waitFor();
    },
  },
];

const HIT: readonly State[] = [{ name: 'linking all that are hit', opener: button('Liitä kaikki asiaan') }];

const CONTACTS: readonly State[] = [
  {
    name: 'a form that lacks what is needed',
    show: async (page) => {
      await button('Tallenna rekisteriin')(page).click();
      await page.locator('[aria-invalid="true"]').first().waitFor();
    },
  },
];

test('nothing is wrong with the search when something is missing', async () => {
  await walkStates(await console.signIn('aino'), GATES);
});

test('nor with a search that the purpose does not reach', async () => {
  const page = await console.signIn('kaisa', { ...REASONED, purpose: 'telemarketing' });
  await page.locator('#find').fill('aino@example.com');
  await page.getByRole('alert').waitFor();
  await walkStates(page, [{ name: 'refused' }]);
});

test('nor with a case, its windows and what may go wrong', async () => {
  const page = await console.signIn('aino', { ...AGENT, at: '/cases' });
  const linked = CASES.findIndex(({ name }) => name === 'unlinking');
  await walkStates(page, CASES.slice(0, linked));
  await linkCustomer(page);
  await walkStates(page, CASES.slice(linked));
});

test('nor with changing a customer', async () => {
  const page = await console.signIn('aino', { ...REASONED, at: `/customers/${customer.subject}` });
  await walkStates(page, CUSTOMER);
});

test('nor with removing a row, and the focus is not lost with it', async () => {
  const page = await console.signIn('outi', {
    ...REASONED,
    purpose: 'subject_rights',
    at: `/customers/${customer.subject}`,
  });
  await addresses(page).first().click();
  await walkStates(page, [{ name: 'removing', opener: button('Poista') }]);
  await button('Poista')(page).click();
  await inWindow(page).getByRole('button', { name: 'Poista' }).click();
  await inWindow(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('nor with disruptions', async () => {
  const page = await console.signIn('timo', {
    ...AGENT,
    purpose: 'disruption_handling',
    controller: 'mpy_yrityspalvelut', // whose demo has none
    at: '/disruptions',
  });
  await walkStates(page, DISRUPTIONS);
  await page.locator('#controller').selectOption(AGENT.controller);
  await page.goto(`${console.address}/disruptions`);
  await button('Avaa häiriö')(page).click();
  await inWindow(page).getByLabel('Verkkolaite').fill(customer.element);
  await inWindow(page).getByRole('button', { name: 'Avaa ja ota käsille' }).click();
  await walkStates(page, HIT);
});

test.each([
  ['liisa', 'contact_management'],
  ['sanna', 'service_delivery'],
])('nor with what %s has not filled in for %s', async (who, purpose) => {
  const page = await console.signIn(who, { ...REASONED, purpose, at: '/contacts' });
  await walkStates(page, CONTACTS);
});

test('nor with what an agent may not add', async () => {
  const page = await console.signIn('aino', { ...REASONED, at: '/contacts' });
  await page.getByText('Muut yhteyshenkilöt (Tietovastaava)').waitFor();
  await walkStates(page, [{ name: 'closed' }]);
});

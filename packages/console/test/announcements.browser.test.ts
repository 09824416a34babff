// Over 400 lines: a table of actions and what is said of each, which reads best in one piece.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Action, expectTold } from './hear.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();
const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom' } as const;
const REASONED = { ...AGENT, reason: 'asiakas soitti' } as const;
const NOBODY = 'qqqqxxxx';

interface Customer {
  readonly subject: string;
  readonly name: string;
  readonly number: string;
  readonly element: string;
  readonly [column: string]: unknown;
}

/** Customers whom nothing closes, with an address and a service on an element of the network, and who have asked nothing yet. */
const customers = await admin.query<Customer>(
  {},
  {
    text: `select s.subject, min(p.family_name || ' ' || p.given_names) as name, min(c.customer_number) as number, min(v.network_element) as element
      from register.subject s join register.person p using (subject, controller) join register.customer c using (subject, controller)
        join register.postal_address a using (subject, controller) join register.service v using (subject, controller)
      where s.controller = 'mpy_telecom' and s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null
        and v.status = 'active' and v.network_element is not null and not 'disruption_handling' = any (v.blocked_for)
        and not exists (select from register.subject_request r where r.subject = s.subject)
      group by s.subject order by 3 limit 2`,
  },
);
const [customer, other] = customers;
if (customer === undefined || other === undefined) throw new Error('the demo register has nobody to serve');

const content = (page: Page) => page.locator('#content');
const inWindow = (page: Page) => page.getByRole('dialog');
const press = (name: string | RegExp) => (page: Page) =>
  content(page).getByRole('button', { name, exact: true }).first().click();
const contacts = (page: Page) => page.locator('#contact_details');
const changeAddress = async (page: Page, street?: string) => {
  await contacts(page)
    .getByRole('button', { name: /^Muokkaa: .*\b\d{5} \p{L}/u })
    .first()
    .click();
  if (street !== undefined) await contacts(page).getByLabel('Katuosoite').fill(street);
  await contacts(page).getByRole('button', { name: 'Tallenna' }).click();
};

const FINDING: readonly Action[] = [
  { name: 'somebody is found', act: (page) => page.locator('#find').fill(customer.number), says: '1 tulos' },
  { name: 'nobody is found', act: (page) => page.locator('#find').fill(NOBODY), says: '0 tulosta' },
  {
    name: 'the connection is lost',
    act: async (page) => {
      await page.route('**/v1/search', (route) => route.abort('internetdisconnected'));
      await page.locator('#find').fill('mar');
    },
    says: ['Yhteys katkesi. Kirjoittamasi on tallessa tällä sivulla.', /^Palvelimeen ei saatu yhteyttä/],
  },
  {
    name: 'the connection is back',
    act: async (page) => {
      await page.unrouteAll();
      await page.locator('#console > div').getByRole('button', { name: 'Yritä uudelleen' }).first().click();
    },
    says: ['Yhteys palasi.', /\d tulosta/],
  },
];

const IN_A_CASE: readonly Action[] = [
  {
    name: 'the filter changes the list',
    act: (page) => page.getByLabel('Kenen', { exact: true }).selectOption('all'),
    says: /^\d+ (asia|asiaa|uusinta asiaa)$/,
  },
  { name: 'the list is sorted', act: press('Laji'), says: 'Järjestys: Laji, nouseva.' },
  { name: 'it is sorted the other way', act: press(/^Laji/), says: 'Järjestys: Laji, laskeva.' },
  {
    name: 'a case is opened',
    act: async (page) => {
      await press('Avaa asia')(page);
      await inWindow(page).getByRole('button', { name: 'Avaa ja ota käsille' }).click();
    },
    says: ['Asia on avattu.', /^Asia C-\d{4}-\d{6} on käsillä\.$/],
  },
  {
    name: 'somebody is found to link',
    act: async (page) => {
      await press('Liitä asiakas')(page);
      await page.getByLabel('Etsi liitettävä asiakas').fill(customer.number);
    },
    says: '1 tulos',
  },
  { name: 'a customer is linked', act: press(`Liitä ${customer.name}`), says: 'Asiakas on liitetty asiaan.' },
  {
    name: 'a note is discarded',
    act: async (page) => {
      await page.getByLabel('Muistiinpano', { exact: true }).fill('Väärä asia.');
      await press('Tyhjennä')(page);
    },
    says: 'Muistiinpano on tyhjennetty.',
  },
  {
    name: 'a note is saved',
    act: async (page) => {
      await page.getByLabel('Muistiinpano', { exact: true }).fill('Yhteys pätkii.');
      await press('Tallenna muistiinpano')(page);
    },
    says: 'Muistiinpano on tallennettu.',
  },
  {
    name: 'the case is put away',
    act: press('Vapauta'),
    says: 'Asia ei ole enää käsillä.',
  },
  { name: 'and taken in hand again', act: press('Ota käsille'), says: /^Asia C-\d{4}-\d{6} on käsillä\.$/ },
  {
    name: 'a customer is unlinked',
    act: async (page) => {
      await press(`Irrota ${customer.name}`)(page);
      await inWindow(page).getByRole('button', { name: 'Irrota' }).click();
    },
    says: 'Asiakas on irrotettu asiasta.',
  },
  {
    name: 'the case is handed over',
    act: async (page) => {
      await press('Siirrä')(page);
      await inWindow(page).getByLabel('Kenelle').selectOption({ label: 'Maria Lindholm' });
      await inWindow(page).getByRole('button', { name: 'Siirrä' }).click();
    },
    says: ['Asia ei ole enää käsillä.', 'Asia on siirretty: Maria Lindholm.'],
  },
  {
    name: 'the case is closed',
    act: async (page) => {
      await press('Sulje asia')(page);
      await inWindow(page).getByRole('button', { name: 'Sulje asia' }).click();
    },
    says: 'Asia on suljettu: ratkaistu.',
  },
  { name: 'the case is opened again', act: press('Avaa uudelleen'), says: 'Asia on avattu uudelleen.' },
];

const ON_A_DISRUPTION: readonly Action[] = [
  {
    name: 'those hit are found',
    act: async (page) => {
      await press('Avaa häiriö')(page);
      await inWindow(page).getByLabel('Verkkolaite').fill(customer.element);
      await inWindow(page).getByRole('button', { name: 'Avaa ja ota käsille' }).click();
    },
    says: /^\d+ (asiakas|asiakasta), \d+ (palvelu|palvelua)$/,
  },
  {
    name: 'they are linked',
    act: async (page) => {
      await press('Liitä kaikki asiaan')(page);
      await inWindow(page).getByRole('button', { name: 'Liitä' }).click();
    },
    says: /^\d+ (asiakas|asiakasta) liitettiin\.$/,
  },
];

const ON_A_CUSTOMER: readonly Action[] = [
  { name: 'nothing was changed', act: (page) => changeAddress(page), says: 'Et ole muuttanut mitään.' },
  {
    name: 'a field is saved',
    act: async (page) => {
      await contacts(page).getByLabel('Katuosoite').fill('Uusikatu 7');
      await contacts(page).getByRole('button', { name: 'Tallenna' }).click();
    },
    says: 'Tallennettu.',
  },
  { name: 'the change is undone', act: press('Kumoa'), says: 'Muutos kumottu.' },
  {
    name: 'what somebody else saved stands',
    act: async (page) => {
      await contacts(page)
        .getByRole('button', { name: /^Muokkaa: .*\b\d{5} \p{L}/u })
        .first()
        .click();
      await contacts(page).getByLabel('Katuosoite').fill('Omakatu 1');
      const sanna = await console.signIn('sanna', {
        ...REASONED,
        purpose: 'service_delivery',
        at: `/customers/${customer.subject}`,
      });
      await changeAddress(sanna, 'Toisenkatu 2');
      await contacts(sanna).getByText('Toisenkatu 2').waitFor();
      await contacts(page).getByRole('button', { name: 'Tallenna' }).click();
      await page.getByLabel('Toisen: Toisenkatu 2').check();
      await press('Tallenna valinnat')(page);
    },
    says: 'Toisen tallentama tieto jäi voimaan.',
  },
  {
    name: 'a case is opened from the page',
    act: async (page) => {
      await press('Avaa asia')(page);
      await inWindow(page).getByRole('button', { name: 'Avaa ja ota käsille' }).click();
    },
    says: ['Asia on avattu.', /^Asia C-\d{4}-\d{6} on käsillä\.$/],
  },
  {
    name: 'a request is recorded',
    act: async (page) => {
      await press('Kirjaa tietosuojapyyntö')(page);
      await inWindow(page).getByLabel('Oikeus').selectOption('access');
      await inWindow(page).getByLabel('Miten pyyntö tuli').selectOption({ label: 'Puhelimitse' });
      await inWindow(page).getByRole('button', { name: 'Kirjaa pyyntö' }).click();
    },
    says: /^Pyyntö on kirjattu\. Siihen vastataan viimeistään \d/,
  },
  {
    name: 'where a value comes from, in its window',
    act: (page) =>
      contacts(page)
        .getByRole('button', { name: /^Alkuperä ja historia/ })
        .first()
        .click(),
    says: 'Arvojen alkuperä on haettu.',
  },
  {
    name: 'the purpose is changed in the page',
    act: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('#occupation').getByRole('button', { name: 'Vaihda: Viestit asiakkaille' }).click();
    },
    says: 'Käyttötarkoitus on nyt Viestit asiakkaille.',
  },
];

const ON_THE_OTHER: readonly Action[] = [
  {
    name: 'a row is removed',
    act: async (page) => {
      await contacts(page)
        .getByRole('button', { name: /^Muokkaa: .*\b\d{5} \p{L}/u })
        .first()
        .click();
      await press('Poista')(page);
      await inWindow(page).getByRole('button', { name: 'Poista' }).click();
    },
    says: 'Poistettu.',
  },
];

const TRAFFIC: readonly Action[] = [
  { name: 'rows of a span are found', act: press('Hae'), says: /^\d+ (rivi|riviä)/ },
];

const REQUESTS: readonly Action[] = [
  {
    name: 'the filter changes the list',
    act: (page) => content(page).getByLabel('Tila').selectOption('closed'),
    says: /^\d+ (pyyntö|pyyntöä)$/,
  },
  {
    name: 'the person is identified',
    act: async (page) => {
      await content(page).getByLabel('Tila').selectOption('open');
      await page.locator('tbody tr').filter({ hasText: 'Ei vielä tunnistettu' }).locator('a').last().click();
      await press('Kirjaa tunnistaminen')(page);
      await inWindow(page)
        .getByLabel('Tunnistaminen')
        .selectOption({ label: 'Vahva sähköinen tunnistaminen' });
      await inWindow(page).getByRole('button', { name: 'Kirjaa', exact: true }).click();
    },
    says: 'Tunnistaminen on kirjattu.',
  },
  {
    name: 'the time is extended',
    act: async (page) => {
      await press('Jatka määräaikaa')(page);
      await inWindow(page).getByLabel('Syy, niin kuin se kerrottiin').fill('Tallenteita on paljon.');
      await inWindow(page).getByLabel('Miten pyytäjälle kerrottiin').selectOption({ label: 'Puhelimitse' });
      await inWindow(page).getByRole('button', { name: 'Jatka määräaikaa' }).click();
    },
    says: /^Määräaika on nyt \d+\.\d+\.\d{4}\.$/,
  },
  {
    name: 'the request is closed as withdrawn',
    act: async (page) => {
      await press('Päätä käsittely')(page);
      await inWindow(page).getByLabel('Lopputulos').selectOption('withdrawn');
      await inWindow(page).getByRole('button', { name: 'Päätä' }).click();
    },
    says: /^Käsittely on päätetty: /,
  },
];

const STAFF: readonly Action[] = [
  {
    name: 'the filter leaves nobody',
    act: (page) => page.getByLabel('Nimi tai tunnus').fill(NOBODY),
    says: 'Ketään ei löytynyt',
  },
  {
    name: 'a role is given',
    act: async (page) => {
      await page.getByLabel('Nimi tai tunnus').fill('eero');
      await page
        .getByRole('table', { name: /Henkilöstö/ })
        .getByRole('link', { name: 'Eero Laine' })
        .click();
      await page.getByLabel('Uusi rooli').selectOption({ label: 'Asiakaspalvelija' });
      await press('Anna rooli')(page);
    },
    says: 'Rooli on annettu: Asiakaspalvelija.',
  },
  {
    name: 'a role is withdrawn',
    act: press('Poista rooli: Asiakaspalvelija'),
    says: 'Rooli on poistettu: Asiakaspalvelija.',
  },
  { name: 'an undertaking is recorded', act: press('Kirjaa sitoumus'), says: 'Sitoumus on kirjattu.' },
  { name: 'undertakings are withdrawn', act: press('Päätä sitoumus'), says: 'Sitoumus on päätetty.' },
  {
    name: 'somebody is taken off the list',
    act: async (page) => {
      await press('Poista listalta')(page);
      await inWindow(page).getByRole('button', { name: 'Poista listalta' }).click();
    },
    says: 'Poistettu listalta.',
  },
];

const LOG: readonly Action[] = [
  {
    name: 'the filter changes the log',
    act: (page) => page.getByLabel('Lopputulos').selectOption('failed'),
    says: /^(Ei tapahtumia näillä ehdoilla|\d+ tapahtumaa? lokissa)$/,
  },
  {
    name: 'more is brought',
    act: async (page) => {
      await page.getByLabel('Lopputulos').selectOption('');
      await press('Näytä lisää')(page);
    },
    says: /^\d+ lisää näkyvissä\.$/,
  },
];

const VERIFYING: readonly Action[] = [
  { name: 'the log is verified', act: press('Todenna loki'), says: /^Loki on ehjä\. / },
];

const BREAKING: readonly Action[] = [
  {
    name: 'the glass is broken',
    act: async (page) => {
      await page.locator('#break-glass-purpose').selectOption('billing');
      await page.locator('#break-glass-reason').fill('Sairaalan linja on poikki eikä vikapäivystys vastaa.');
      await press(/^Avaa \d+ minuutiksi$/)(page);
    },
    says: 'Poikkeuskäyttö auki: Laskutus ja perintä.',
  },
  {
    name: 'it is ended',
    act: (page) => page.getByRole('button', { name: /^Sulje nyt poikkeuskäyttö/ }).click(),
    says: 'Poikkeuskäyttö on suljettu: Laskutus ja perintä.',
  },
];

const REVIEWING: readonly Action[] = [
  {
    name: 'the filter changes the list',
    act: (page) => content(page).getByLabel('Tila').selectOption('all'),
    says: /^Poikkeuskäytöt, \d+ (rivi|riviä)$/,
  },
  {
    name: 'the review is saved',
    act: async (page) => {
      await page.locator('tbody a').first().click();
      await page.getByLabel('Perusteltu', { exact: true }).check();
      await page.getByLabel('Perustelu').fill('Vika oli todellinen.');
      await press('Tallenna tarkastus')(page);
    },
    says: 'Tarkastus on tallennettu.',
  },
];

const FILE = `Asiakasnumero;Etunimet;Sukunimi;Katuosoite;Postinumero
900100;Aino Maria;Esimerkki;Esimerkkikatu 1;50100
900101;Åke;Öhman;Esimerkkikatu 2;5010
`;

const IMPORTING: readonly Action[] = [
  {
    name: 'the file is sent',
    act: (page) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'vanha.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) }),
    says: ['Tiedostoa lähetetään', 'Vaihe 2: Sarakkeet.', 'Vielä tarvitaan: Mistä tiedot ovat peräisin'],
  },
  {
    name: 'something is missing',
    act: (page) => page.getByLabel('Mihin sarake Asiakasnumero tuodaan').selectOption(''),
    says: /^Vielä tarvitaan: /,
  },
  {
    name: 'the file is checked',
    act: async (page) => {
      await page.getByLabel('Mihin sarake Asiakasnumero tuodaan').selectOption('customer_number');
      await page.getByLabel('Mistä tiedot ovat peräisin').selectOption('data_subject');
      await press('Tarkista tiedosto')(page);
    },
    says: [
      'Kaikki tarvittava on valittu.',
      'Vaihe 3: Tarkistus ja tuonti.',
      'Tarkistettu. Rivejä 2: tuotaisiin 1, hylättäisiin 1.',
    ],
  },
  {
    name: 'it is imported',
    act: press('Tuo rekisteriin'),
    says: 'Tuotu. Rivejä 2: tuotiin 1, hylättiin 1.',
  },
  {
    name: 'the refused rows are saved',
    act: press('Tallenna hylätyt rivit'),
    says: 'Tiedosto on tallennettu.',
  },
];

const OFFICER = { ...REASONED, purpose: 'statutory_duties' } as const;
const [busiest] = await admin.query<{ subject: string }>(
  {},
  {
    text: `select subject from register.traffic_record where controller = 'mpy_telecom' group by 1 order by count(*) desc limit 1`,
  },
);

test.each([
  ['a search', 'aino', { ...REASONED }, FINDING],
  ['a case', 'aino', { ...AGENT, at: '/cases' }, IN_A_CASE],
  ['a disruption', 'timo', { ...AGENT, purpose: 'disruption_handling', at: '/disruptions' }, ON_A_DISRUPTION],
  ['a customer', 'aino', { ...REASONED, at: `/customers/${customer.subject}` }, ON_A_CUSTOMER],
  [
    'a removal',
    'outi',
    { ...REASONED, purpose: 'subject_rights', at: `/customers/${other.subject}` },
    ON_THE_OTHER,
  ],
  ['traffic', 'eero', { ...REASONED, purpose: 'billing', at: `/customers/${busiest?.subject}` }, TRAFFIC],
  ['requests', 'outi', { ...REASONED, purpose: 'subject_rights', at: '/requests' }, REQUESTS],
  ['the staff', 'outi', { ...OFFICER, at: '/desk/staff' }, STAFF],
  ['the log', 'outi', { ...OFFICER, at: '/desk/log' }, LOG],
  ['a verification', 'outi', { ...OFFICER, at: '/desk/health' }, VERIFYING],
  ['an emergency', 'aino', { ...REASONED, at: '/break-glass' }, BREAKING],
  ['its review', 'outi', { ...OFFICER, at: '/desk/break-glass' }, REVIEWING],
  ['an import', 'liisa', { ...REASONED, purpose: 'service_delivery', at: '/import' }, IMPORTING],
] as const)('%s tells what it did to those who do not see it', async (_, who, options, actions) => {
  await expectTold(await console.signIn(who, options), actions);
});

test('the place for words is there before there are any, and is empty again afterwards', async () => {
  const page = await console.signIn('aino', REASONED);
  const region = page.locator('body > [role="status"]');
  await region.waitFor({ state: 'attached' });
  await expectTold(page, FINDING.slice(0, 1));
  await expect.poll(() => region.textContent()).toBe('');
  expect(await page.title()).not.toContain(customer.number);
});

import { expect, test } from 'vitest';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const from = new Date();

/** A customer with an address, whom nothing closes. */
const [customer] = await console.database
  .openAsAdmin()
  .query<{ subject: string; family_name: string; given_names: string; customer_number: string }>(
    {},
    {
      text: `select s.subject, p.family_name, p.given_names, c.customer_number
             from register.subject s join register.person p using (subject, controller) join register.customer c using (subject, controller)
             where s.controller = 'mpy_telecom' and s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null
               and exists (select from register.postal_address a where (a.subject, a.controller) = (s.subject, s.controller))
             order by c.customer_number desc limit 1`,
    },
  );
if (customer === undefined) throw new Error('the demo register has nobody to serve');

test('an agent finds a caller, opens a case, corrects the address; the log tells it in order', async () => {
  const { subject, family_name, given_names, customer_number } = customer;
  const page = await console.signIn('aino', { purpose: 'customer_service', controller: 'mpy_telecom' });

  // The call comes in: a reason, then the search.
  await page.locator('#reason').fill('asiakas soitti muutosta');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`${family_name} ${given_names}`);
  await page.getByRole('link', { name: customer_number }).click();
  await page.getByRole('heading', { level: 1, name: `${given_names} ${family_name}` }).waitFor();

  // From here on the case is the reason.
  await page.getByRole('button', { name: 'Avaa asia' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avaa ja ota käsille' }).click();
  const inHand = page.getByRole('link', { name: /^Asia C-/ }).first();
  await inHand.waitFor();
  const number = ((await inHand.textContent()) ?? '').replace('Asia ', '');

  const contacts = page.locator('#contact_details');
  await contacts
    .getByRole('button', { name: /^Muokkaa: .*\d{5}/ })
    .first()
    .click();
  await contacts.getByLabel('Katuosoite').fill('Uudenpolunkuja 3');
  await contacts.getByRole('button', { name: 'Tallenna' }).click();
  await contacts.getByText('Uudenpolunkuja 3').waitFor();
  await contacts.getByRole('button', { name: 'Tallenna' }).waitFor({ state: 'detached' });

  // The next caller: the search again, over what is open.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('0401');
  await page.keyboard.press('Escape');

  /** Each kind of look with its reason, by the moment of the first: entries are not numbered in the order of their calls. */
  const told = async () => {
    const { items } = await console.register.audit.looksAtSubject(subject, {
      from,
      names: { ground: 'test' },
    });
    const byTime = items.toSorted((one, other) => one.at.getTime() - other.at.getTime());
    return [
      ...new Set(byTime.map(({ operation, outcome, reason }) => [operation, outcome, reason].join(', '))),
    ];
  };
  const inOrder = [
    'search, allowed, asiakas soitti muutosta',
    'read, allowed, asiakas soitti muutosta',
    `change, allowed, case ${number}`,
  ];
  await expect.poll(async () => (await told()).filter((one) => inOrder.includes(one))).toEqual(inOrder);
  await expect.poll(() => page.url()).toBe(`${console.address}/customers/${subject}`);
  await expect.poll(() => page.title()).toBe('Asiakas – Seloste');
});

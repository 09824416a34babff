import { type Texts, textLines } from '@seloste/notice';
import type { Mail } from '../../platform/mail/outbox.ts';
import type { NoticeWithTexts } from '../undertakings.ts';

/** What the alarm tells of a broken glass: who broke it, for what, until when. The reason may tell of a customer, so it stays out. */
export interface Alarm {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly controller: string;
  readonly minutes: number;
  /** Where the review is: the register's own address. */
  readonly reviewAt: string;
}

type Words = (told: {
  readonly name: string;
  readonly purpose: string;
  readonly controller: string;
  readonly minutes: number;
  readonly id: string;
  readonly reviewAt: string;
}) => { readonly subject: string; readonly body: string };

const WORDS: Readonly<Record<string, Words>> = {
  fi: ({ name, purpose, controller, minutes, id, reviewAt }) => ({
    subject: `Poikkeuskäyttö avattu: ${purpose}`,
    body: `${name} avasi käyttötarkoituksen, joka ei kuulu hänen rooliinsa.

Käyttötarkoitus: ${purpose}
Rekisterinpitäjä: ${controller}
Avoinna enintään: ${minutes} minuuttia
Tunniste: ${id}

Syy ja katselut: ${reviewAt}
`,
  }),
  sv: ({ name, purpose, controller, minutes, id, reviewAt }) => ({
    subject: `Nödåtkomst öppnad: ${purpose}`,
    body: `${name} öppnade ett ändamål som inte hör till personens roll.

Ändamål: ${purpose}
Personuppgiftsansvarig: ${controller}
Öppet i högst: ${minutes} minuter
Beteckning: ${id}

Orsak och läsningar: ${reviewAt}
`,
  }),
  en: ({ name, purpose, controller, minutes, id, reviewAt }) => ({
    subject: `Break-glass: ${purpose}`,
    body: `${name} opened a purpose outside their role.

Purpose: ${purpose}
Controller: ${controller}
Open for at most: ${minutes} minutes
Id: ${id}

Reason and accesses: ${reviewAt}
`,
  }),
};

/** The alarm as a mail to the officer of the notice, in the notice's first language; undefined where the notice names no address. */
export const alarmMail = ({ document, texts }: NoticeWithTexts, alarm: Alarm): Mail | undefined => {
  const to = document.officer?.email;
  if (to === undefined) return undefined;
  const language = document.notice.languages[0] ?? 'en';
  const words = WORDS[language] ?? WORDS.en;
  const purpose = textLines(texts as Texts, language, `purposes.${alarm.purpose}.name`)[0] ?? alarm.purpose;
  const controller = document.controllers?.[alarm.controller]?.name ?? alarm.controller;
  const told = words?.({ ...alarm, purpose, controller });
  return told && { to, ...told };
};

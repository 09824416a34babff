import type { Page } from 'playwright-core';
import { showLooks, showLooksInLog } from './audit-pictures.ts';
import { showCase, showCases, showClosed, showDisruption, showHandOver } from './case-pictures.ts';
import {
  showChange,
  showCustomer,
  showEnding,
  showInvoice,
  showLost,
  showMerge,
  showNumbered,
  showOrigin,
  showPermissions,
  showPlayer,
  showTraffic,
} from './customer-pictures.ts';
import { showChecked, showColumns, showImported } from './import-pictures.ts';
import { showFindings, showPlan, showPublishing, showScheduled } from './notice-pictures.ts';
import { showClosing, showRecording, showRequest, showRequests } from './request-pictures.ts';
import type { Shown } from './shown.ts';
import { showAsking, showMember, showOpen, showReview } from './staff-pictures.ts';
import type { SignInOptions } from './visitors.ts';

/** A picture of a screen, in docs/console. */
export interface Screen extends SignInOptions {
  /** Its file, without `.png`. */
  readonly file: string;
  /** Demo person who has it open; nobody is signed in when left out. */
  readonly who?: string;
  /** Brings it about, and waits for what is to be seen. */
  readonly show?: (page: Page, shown: Shown) => Promise<void>;
}

const AGENT = {
  who: 'aino',
  purpose: 'customer_service',
  controller: 'mpy_telecom',
  reason: 'Asiakas soitti laskusta',
} as const;

const find = async (page: Page, { consumer }: Shown): Promise<void> => {
  await page.locator('#find').fill(consumer.name.split(' ')[0] ?? '');
  await page.locator('[data-found]').first().waitFor();
};

const OFFICER = { who: 'outi' } as const;

const BILLER = { ...AGENT, who: 'eero', purpose: 'billing', reason: 'Laskutuksen tarkistus' } as const;

const STAFF = {
  ...OFFICER,
  purpose: 'statutory_duties',
  controller: 'mpy_telecom',
  reason: 'Henkilöstölistan hoito',
} as const;

const STEWARD = {
  who: 'liisa',
  purpose: 'service_delivery',
  controller: 'mpy_telecom',
  reason: 'Vanhan rekisterin tuonti',
} as const;

const ANSWERING = {
  ...OFFICER,
  purpose: 'subject_rights',
  controller: 'mpy_telecom',
  reason: 'Tarkastuspyyntö',
} as const;

const SUPERVISING = { ...STAFF, reason: 'Viikon lokivalvonta' } as const;

const shownWhen =
  (place: string) =>
  (page: Page): Promise<void> =>
    page.locator(place).first().waitFor();

const showRepresentative = async (page: Page): Promise<void> => {
  await page
    .locator('select')
    .filter({ has: page.locator('option[value=representative]') })
    .selectOption('representative');
  await page.getByText('ketä henkilö edustaa').waitFor();
};

/** One entry a picture, in the order of a day. */
export const SCREENS: readonly Screen[] = [
  { file: 'signed-out' },
  { file: 'undertaking', who: 'ville', show: shownWhen('blockquote') },
  { file: 'session-ending', ...AGENT, show: showEnding },
  { file: 'undertakings', who: 'aino', at: '/undertakings' },
  { file: 'signed-in', who: 'aino', at: '/signed-in' },
  { file: 'find', ...AGENT, show: find },
  { file: 'find-dark', ...AGENT, context: { colorScheme: 'dark' }, show: find },
  { file: 'find-narrow', ...AGENT, context: { viewport: { width: 320, height: 720 } }, show: find },
  { file: 'find-lost', ...AGENT, show: showLost },
  { file: 'customer', ...AGENT, show: showCustomer },
  {
    file: 'customer-narrow',
    ...AGENT,
    context: { viewport: { width: 320, height: 720 } },
    show: showCustomer,
  },
  { file: 'customer-change', ...AGENT, show: showChange },
  { file: 'customer-merge', ...AGENT, show: showMerge },
  { file: 'customer-protected', ...AGENT, show: showNumbered('100001') },
  { file: 'customer-invoice', ...BILLER, show: showInvoice },
  { file: 'customer-traffic', ...BILLER, show: showTraffic },
  { file: 'customer-recording', ...SUPERVISING, show: showPlayer },
  { file: 'customer-permissions', ...AGENT, show: showPermissions },
  { file: 'customer-origin', ...ANSWERING, show: showOrigin },
  { file: 'customer-looks', ...SUPERVISING, show: showLooks },
  {
    file: 'contacts',
    ...STEWARD,
    purpose: 'contact_management',
    at: '/contacts',
    show: shownWhen('form textarea'),
  },
  {
    file: 'contacts-representative',
    ...AGENT,
    who: 'sanna',
    purpose: 'service_delivery',
    at: '/contacts',
    show: showRepresentative,
  },
  { file: 'notice', ...OFFICER, at: '/desk/notice', show: shownWhen('article') },
  { file: 'notice-draft', ...OFFICER, at: '/desk/notice/draft', show: shownWhen('summary') },
  { file: 'notice-findings', ...OFFICER, at: '/desk/notice/draft', show: showFindings },
  { file: 'notice-plan', ...OFFICER, at: '/desk/notice/draft', show: showPlan },
  {
    file: 'notice-publishing',
    ...OFFICER,
    at: '/desk/notice/draft',
    context: { viewport: { width: 1280, height: 1000 } },
    show: showPublishing,
  },
  { file: 'notice-announced', ...OFFICER, at: '/desk/notice/draft', show: showScheduled },
  { file: 'notice-access', ...OFFICER, at: '/desk/notice/access', show: shownWhen('[data-place]') },
  {
    file: 'case',
    ...AGENT,
    at: '/cases',
    context: { viewport: { width: 1280, height: 1180 } },
    show: showCase,
  },
  { file: 'case-hand-over', ...AGENT, at: '/cases', show: showHandOver },
  { file: 'case-closed', ...AGENT, at: '/cases', show: showClosed },
  { file: 'cases', ...AGENT, at: '/cases', show: showCases },
  {
    file: 'disruption',
    ...AGENT,
    who: 'timo',
    purpose: 'disruption_handling',
    at: '/disruptions',
    show: showDisruption,
  },
  { file: 'requests', ...ANSWERING, at: '/requests', show: showRequests },
  { file: 'request', ...ANSWERING, at: '/requests', show: showRequest },
  { file: 'request-closing', ...ANSWERING, at: '/requests', show: showClosing },
  { file: 'request-record', ...AGENT, show: showRecording },
  { file: 'staff', ...STAFF, at: '/desk/staff', show: shownWhen('tbody a') },
  { file: 'staff-add', ...STAFF, at: '/desk/staff/add', show: shownWhen('main form') },
  { file: 'staff-member', ...STAFF, at: '/desk/staff', show: showMember },
  { file: 'break-glass', ...AGENT, at: '/break-glass', show: showAsking },
  { file: 'break-glass-open', ...AGENT, at: '/break-glass', show: showOpen },
  { file: 'break-glass-list', ...STAFF, at: '/desk/break-glass', show: shownWhen('main table, main p') },
  { file: 'break-glass-review', ...STAFF, at: '/desk/break-glass', show: showReview },
  { file: 'access-log', ...SUPERVISING, at: '/desk/log', show: shownWhen('tbody tr') },
  { file: 'access-log-customer', ...SUPERVISING, show: showLooksInLog },
  { file: 'unusual-look-ups', ...SUPERVISING, at: '/desk/unusual', show: shownWhen('tbody tr') },
  { file: 'health', ...SUPERVISING, at: '/desk/health', show: shownWhen('dl') },
  { file: 'import-columns', ...STEWARD, at: '/import', show: showColumns },
  { file: 'import-checked', ...STEWARD, at: '/import', show: showChecked },
  { file: 'import-result', ...STEWARD, at: '/import', show: showImported },
];

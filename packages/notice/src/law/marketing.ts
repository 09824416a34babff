import type { DatedFact } from './dated.ts';

/** What direct marketing needs on each channel: act 917/2014 §§200–202. */
export type ChannelRule = DatedFact & {
  readonly section: string;
  readonly to: 'consumer' | 'business';
  readonly channels: readonly string[];
  /** Rules that a notice may state for the channel. */
  readonly allowed: readonly ('prior_consent' | 'existing_customer' | 'unless_banned')[];
};

const svpl = {
  valid_from: '2015-01-01',
  valid_to: null,
  source: 'https://finlex.fi/fi/laki/alkup/2014/20140917',
  status: 'V',
  checked_on: '2026-11-22',
} as const;

export const channelRules: readonly ChannelRule[] = [
  {
    id: 'electronic-to-consumers',
    section: '200.1, 200.3',
    to: 'consumer',
    channels: ['email', 'sms', 'automated_call'],
    allowed: ['prior_consent', 'existing_customer'],
    ...svpl,
    note: "The existing-customer exception: contact obtained in a sale, the same seller's own similar products, a free refusal in every message.",
  },
  {
    id: 'other-to-consumers',
    section: '200.2',
    to: 'consumer',
    channels: ['phone', 'post'],
    allowed: ['prior_consent', 'existing_customer', 'unless_banned'],
    ...svpl,
  },
  {
    id: 'to-businesses',
    section: '202',
    to: 'business',
    channels: ['email', 'sms', 'automated_call', 'phone', 'post'],
    allowed: ['prior_consent', 'existing_customer', 'unless_banned'],
    ...svpl,
  },
];

/** Further limits that hold on a channel and that a notice tells. */
export type ChannelLimit = DatedFact & { readonly section: string; readonly channel: string };

export const channelLimits: readonly ChannelLimit[] = [
  {
    id: 'mobile-subscriptions-by-phone',
    section: '201',
    channel: 'phone',
    ...svpl,
    note: "Mobile subscriptions are not sold to consumers by phone unless they asked, the operator's own mobile customers excepted. Permanent since 317/2024 (1 July 2024); temporary before.",
  },
];

import type { Static } from 'typebox';
import type { MarketingRule, Purpose } from '../../language/purpose.ts';
import { elements } from './elements.ts';

const TERMS = [
  'Marketing',
  'DirectMarketing',
  'Advertising',
  'PersonalisedAdvertising',
  'PersonalisedMarketing',
];

/** Direct marketing: the purpose has channels for it, does it with partners, or is called so in W3C DPV's terms. */
export const isMarketing = (purpose: Purpose): boolean =>
  elements(purpose.marketing).length > 0 ||
  purpose.marketing_with_partners === true ||
  (purpose.dpv ?? []).some((term) => TERMS.includes(term));

/** Whether a channel's rule is for consumers; a rule that does not say is for everybody. */
export const meansConsumers = (rule: Static<typeof MarketingRule>): boolean =>
  rule.to === undefined || rule.to.includes('consumer');

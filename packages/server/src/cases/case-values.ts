/** What a case is about. */
export const CASE_KINDS = [
  'enquiry',
  'fault',
  'order',
  'billing',
  'contract',
  'complaint',
  'moving',
  'service_disruption',
  'other',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_STATUSES = ['open', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** How a case ended. `referred`: it was somebody else's to handle; `withdrawn`: who brought it took it back. */
export const CASE_OUTCOMES = ['solved', 'answered', 'referred', 'withdrawn', 'unsolved'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

export const CASE_EVENTS = ['opened', 'handed_over', 'closed', 'reopened', 'noted', 'selected'] as const;

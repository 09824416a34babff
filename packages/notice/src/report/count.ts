import type { Finding, Severity } from '../finding.ts';

/** How many findings there are of each severity. */
export const countBySeverity = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, review: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

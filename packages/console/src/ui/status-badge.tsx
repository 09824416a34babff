import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** How grave it is; the words must say it too, as not everybody sees colours. */
export type Tone = 'neutral' | 'info' | 'good' | 'warning' | 'danger';

interface StatusBadgeProps {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A word or two on the state of something: a flag, an invoice's status. */
export const StatusBadge = ({ tone = 'neutral', icon, children }: StatusBadgeProps) => (
  <span className={classes.badge} data-tone={tone}>
    {icon}
    {children}
  </span>
);

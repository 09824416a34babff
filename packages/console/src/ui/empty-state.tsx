import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: ReactNode;
  /** What to do about it. */
  readonly children?: ReactNode;
  /** A button that does it. */
  readonly action?: ReactNode;
}

/** Says that there is nothing, and what one may do. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className={classes.empty}>
    <p className={classes.title}>{title}</p>
    {children !== undefined && <div>{children}</div>}
    {action !== undefined && <div className={classes.action}>{action}</div>}
  </div>
);

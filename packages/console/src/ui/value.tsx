import type { ReactNode } from 'react';
import classes from './value.module.css';

interface ValueProps {
  readonly label: ReactNode;
  /** Nothing to show is a dash that is read aloud as nothing. */
  readonly children?: ReactNode;
  /** Under the value: where from, since when. */
  readonly note?: ReactNode;
}

/** Label and value pairs: put `Value`s inside. */
export const Values = ({ children }: { readonly children: ReactNode }) => (
  <dl className={classes.values}>{children}</dl>
);

export const Value = ({ label, children, note }: ValueProps) => (
  <div className={classes.value}>
    <dt>{label}</dt>
    <dd>
      {children === undefined || children === null || children === '' ? <span aria-hidden>–</span> : children}
      {note !== undefined && <div className={classes.note}>{note}</div>}
    </dd>
  </div>
);

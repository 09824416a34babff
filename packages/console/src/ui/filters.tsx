import type { ReactNode } from 'react';
import classes from './filters.module.css';

/** The fields by which a list is narrowed, side by side as far as there is room. */
export const Filters = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <search className={classes.filters} aria-label={label}>
    {children}
  </search>
);

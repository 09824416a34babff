import type { ReactNode } from 'react';
import classes from './customer.module.css';

interface PlainButtonProps {
  /** What it does, where it shows an icon alone. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A quiet button of a row. A page has dozens: those of the component library took a third of the time to draw it. */
export const PlainButton = ({ label, onClick, children }: PlainButtonProps) => (
  <button
    type="button"
    className={label === undefined ? classes.wordButton : classes.iconButton}
    aria-label={label}
    onClick={onClick}
  >
    {children}
  </button>
);

import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: ReactNode;
  /** 2 inside a page, 3 inside a section. Default 2. */
  readonly level?: 2 | 3;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A named part of a page. */
export const Section = ({ title, level = 2, actions, children }: SectionProps) => {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={classes.section} aria-labelledby={id} data-level={level}>
      <div className={classes.head}>
        <Heading id={id} className={classes.heading}>
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
};

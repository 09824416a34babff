import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../frame/text.tsx';
import classes from './page.module.css';

interface PageProps {
  /** Name of the screen: heading and window title. Never a person's. */
  readonly title: string;
  /** Heading where it says more than the title may, such as a customer's name. */
  readonly heading?: ReactNode;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  /** Whether the heading takes the focus when the screen opens; not where a field does. Default true. */
  readonly focus?: boolean;
  readonly children: ReactNode;
}

let screensSeen = 0;

/** A screen: its heading takes the focus when it opens, so that a screen reader says where one is. */
export const Page = ({ title, heading, actions, focus = true, children }: PageProps) => {
  const t = useText();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('ui.title', { screen: title });
  });
  useEffect(() => {
    screensSeen += 1;
    if (screensSeen > 1 && focus) place.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <>
      <div className={classes.head}>
        <h1 ref={place} tabIndex={-1} className={classes.heading}>
          {heading ?? title}
        </h1>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </>
  );
};

import { useText } from '../frame/text.tsx';
import classes from './skeleton.module.css';

/** Keeps the place of what is on its way, as many lines high as it will be, so that nothing moves when it comes. */
export const Skeleton = ({ lines = 3 }: { readonly lines?: number }) => {
  const t = useText();
  return (
    <div className={classes.skeleton} aria-busy style={{ height: `${lines * 1.5}rem` }}>
      <span className="unseen">{t('ui.loading')}</span>
    </div>
  );
};

import { useText } from '../../frame/text.tsx';
import type { Assessment } from './desk-calls.ts';
import classes from './plan-diff.module.css';

const SIGNS = { make: '+', take_away: '−', change: '~' } as const;

/** What the database would make, change and take away, like a diff; the words of the signs are there to be heard. */
export const PlanDiff = ({ plan }: { readonly plan: Assessment['plan'] }) => {
  const t = useText();
  if (plan.problems.length > 0) {
    return (
      <>
        <p>{t('notice.plan.impossible')}</p>
        <ul>
          {plan.problems.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </>
    );
  }
  if (plan.changes.length === 0) return <p>{t('notice.plan.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={t('notice.plan.label')}>
      <ul className={classes.plan}>
        {plan.changes.map(({ kind, name, message, does, planned, live }) => (
          <li key={name} data-does={does}>
            <span aria-hidden>{SIGNS[does]} </span>
            <span className="unseen">{t(`notice.plan.${does}`)}</span>
            {message}
            {does === 'change' && (
              <>
                <del lang="en">{live}</del>
                <ins lang="en">{planned}</ins>
              </>
            )}
            {does !== 'change' && kind === 'grant' && (
              <span lang="en" className={classes.columns}>
                {planned ?? live}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

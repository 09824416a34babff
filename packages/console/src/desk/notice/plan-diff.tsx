import { useText } from '../../frame/text.tsx';
import type { Assessment } from './desk-calls.ts';
import classes from './plan-diff.module.css';

const SIGNS = { make: '+', take_away: '−', change: '~' } as const;

/**
 * What the database would make, change and take away, like a diff under what it does to whom; the words of the signs are there to be
 * heard.
 */
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
  const byEffect = Map.groupBy(plan.changes, ({ effect }) => effect);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={t('notice.plan.label')}>
      <ul className={classes.plan}>
        {[...byEffect].map(([effect, changes]) => (
          <li key={effect}>
            {effect !== null && <p className={classes.effect}>{effect}</p>}
            <ul className={classes.plan}>
              {changes.map((change) => (
                <ObjectChange key={change.name} change={change} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface ObjectChangeProps {
  readonly change: Assessment['plan']['changes'][number];
}

/** One object of the database. */
const ObjectChange = ({ change }: ObjectChangeProps) => {
  const t = useText();
  const { kind, message, does, planned, live } = change;
  return (
    <li data-does={does}>
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
  );
};

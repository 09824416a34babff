import { Button } from '@mantine/core';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccessIfAny } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import classes from './problem-notice.module.css';

/**
 * Which purposes would have been allowed: those one has to be taken in hand at once, and, folded away, those of other roles, with the roles that
 * have them.
 */
export const AllowedPurposes = ({ purposes }: { readonly purposes: readonly string[] }) => {
  const t = useText();
  const words = useVocabulary();
  const access = useAccessIfAny();
  const nameOf = (purpose: string) => words?.purposes[purpose]?.name ?? purpose;
  const rolesOf = (purpose: string) =>
    (words?.purposes[purpose]?.roles ?? []).map((role) => words?.roles[role]?.name ?? role).join(', ');
  const own = purposes.filter((purpose) => access?.mayUse(purpose));
  const others = purposes.filter((purpose) => !own.includes(purpose));
  return (
    <>
      {own.length > 0 && <p>{t('ui.problem.allowed')}</p>}
      {own.length > 0 && (
        <ul className={classes.own}>
          {own.map((purpose) => (
            <li key={purpose}>
              <Button size="compact-sm" variant="default" onClick={() => access?.choosePurpose(purpose)}>
                {t('ui.problem.change_to', { purpose: nameOf(purpose) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className={classes.others} open={own.length === 0 && others.length <= 3}>
          <summary>{t('ui.problem.allowed_others', { count: others.length })}</summary>
          <ul>
            {others.map((purpose) => (
              <li key={purpose}>
                {t('ui.problem.others_have', { purpose: nameOf(purpose), roles: rolesOf(purpose) || '–' })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

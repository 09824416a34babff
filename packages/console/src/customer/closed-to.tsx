import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useAccess } from '../frame/access.tsx';
import { Message, useText } from '../frame/text.tsx';
import classes from './customer.module.css';
import { PlainButton } from './plain-button.tsx';
import { useWords } from './words.tsx';

interface OpenedByProps {
  /** Purposes. */
  readonly openedBy: readonly string[];
}

/** What the purpose in hand does not open: which purposes do, who has them, and how one may go on oneself. */
export const ClosedTo = ({ openedBy }: OpenedByProps) => {
  const t = useText();
  return (
    <div className={classes.closed}>
      <p>
        <IconLock aria-hidden size={16} className={classes.lock} />
        {openedBy.length === 0 ? t('customer.closed.by_none') : t('customer.closed.by')}
      </p>
      <OpenedBy openedBy={openedBy} />
    </div>
  );
};

/** The purposes that open something, with who has them, and the way there for whoever may go it. */
export const OpenedBy = ({ openedBy }: OpenedByProps) => {
  const t = useText();
  const words = useWords();
  const { purpose, me, mayUse, choosePurpose } = useAccess();
  const own = openedBy.filter((one) => one !== purpose && mayUse(one));
  const broken = openedBy.filter((one) => me.may_break_glass.includes(one) && !mayUse(one));
  const nameOf = (id: string) => words?.purposes[id]?.name ?? id;
  const rolesOf = (id: string) =>
    (words?.purposes[id]?.roles ?? []).map((role) => words?.roles[role]?.name ?? role).join(', ');
  return (
    <>
      {openedBy.length > 0 && (
        <ul className={classes.inline}>
          {openedBy.map((one) => (
            <li key={one}>
              <Message
                id="customer.closed.purpose"
                values={{ purpose: nameOf(one), roles: rolesOf(one) || t('customer.closed.no_role') }}
              />
            </li>
          ))}
        </ul>
      )}
      {own.length + broken.length > 0 && (
        <div className={classes.buttons}>
          {own.map((one) => (
            <PlainButton key={one} onClick={() => choosePurpose(one)}>
              {t('customer.closed.switch', { purpose: nameOf(one) })}
            </PlainButton>
          ))}
          {broken.map((one) => (
            <Link key={one} to="/break-glass" state={{ purpose: one }} className={classes.wordButton}>
              {t('customer.closed.break_glass', { purpose: nameOf(one) })}
            </Link>
          ))}
        </div>
      )}
    </>
  );
};

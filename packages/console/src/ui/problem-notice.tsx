import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ConnectionLost, Problem } from '../api/problem.ts';
import { useText, useTextIfAny } from '../frame/text.tsx';
import { AllowedPurposes } from './allowed-purposes.tsx';
import classes from './problem-notice.module.css';

interface ProblemNoticeProps {
  /** What was thrown: a Problem, ConnectionLost, or anything. */
  readonly failure: unknown;
  /** Tries again; without it no button is shown. */
  readonly again?: (() => void) | undefined;
}

/**
 * What happened, what to do next, and the code by which others can help. The words are the console's, by code and else by status; those of the
 * register stand beside them for codes that the console has none for.
 */
export const ProblemNotice = ({ failure, again }: ProblemNoticeProps) => {
  const t = useText();
  const any = useTextIfAny();
  const { key, code, told, purposes, values } = described(failure);
  const byCode = any(`problems.${code}.title`, values);
  return (
    <div role="alert" className={classes.notice}>
      <IconAlertTriangle aria-hidden size={20} className={classes.icon} />
      <div className={classes.words}>
        <p className={classes.title}>{byCode ?? t(`problems.${key}.title`)}</p>
        <p>{any(`problems.${code}.next`, values) ?? t(`problems.${key}.next`)}</p>
        {purposes.length > 0 && <AllowedPurposes purposes={purposes} />}
        {byCode === undefined && told !== '' && (
          <p lang="en" className={classes.told}>
            {told}
          </p>
        )}
        {code !== '' && <p className={classes.code}>{t('ui.problem.code', { code })}</p>}
        {again !== undefined && !isRefusal(failure) && (
          <Button size="compact-sm" variant="default" onClick={again}>
            {t('ui.problem.again')}
          </Button>
        )}
      </div>
    </div>
  );
};

/** The same again would be refused again. */
const isRefusal = (failure: unknown): boolean => failure instanceof Problem && failure.status === 403;

const described = (failure: unknown) => {
  const nothing = { code: '', told: '', purposes: [], values: {} };
  if (failure instanceof ConnectionLost) return { ...nothing, key: 'connection' };
  if (!(failure instanceof Problem)) return { ...nothing, key: 'unexpected' };
  const { status, code, detail, hint, members } = failure;
  const allowed: unknown = members.allowed_purposes;
  return {
    key: KNOWN.has(status) ? String(status) : status >= 500 ? '500' : '400',
    code,
    values: failure.values,
    told: [detail, hint].filter(Boolean).join(' '),
    purposes: Array.isArray(allowed) ? allowed.filter((one) => typeof one === 'string') : [],
  };
};

/** Statuses with words of their own; other ones are told as 400 or 500. */
const KNOWN = new Set([401, 403, 404, 409, 412, 422, 429, 503]);

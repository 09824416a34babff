import { useText } from '../../frame/text.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx';
import type { Finding } from './desk-calls.ts';
import classes from './finding-list.module.css';

const TONES: Readonly<Record<Finding['severity'], Tone>> = {
  error: 'danger',
  warning: 'warning',
  review: 'info',
  info: 'neutral',
};
const WEIGHTS = ['error', 'warning', 'review', 'info'] as const;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onJump: (finding: Finding) => void;
}

/** What is wrong with the draft, the gravest first; each leads to its line. */
export const FindingList = ({ findings, onJump }: FindingListProps) => {
  const t = useText();
  const ordered = findings.toSorted((a, b) => WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity));
  return (
    <Section title={t('notice.findings', { count: findings.length })}>
      {findings.length === 0 && <p>{t('notice.findings.none')}</p>}
      <ul className={classes.findings}>
        {ordered.map((finding) => {
          const { code, severity, message, help, hint, law, file, line, column } = finding;
          return (
            <li key={`${file}:${line}:${column}:${code}:${message}`}>
              <button type="button" onClick={() => onJump(finding)}>
                <StatusBadge tone={TONES[severity]}>{t(`notice.severity.${severity}`)}</StatusBadge>
                <span className={classes.place}>{t('notice.finding.place', { file, line })}</span>
                <span className={classes.message}>
                  {code} {message}
                </span>
              </button>
              {(hint ?? help ?? law) && (
                <p className={classes.help}>
                  {[hint && t('notice.finding.hint', { name: hint }), help, law].filter(Boolean).join(' · ')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

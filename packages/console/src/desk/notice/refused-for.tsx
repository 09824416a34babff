import { Problem } from '../../api/problem.ts';
import { useText } from '../../frame/text.tsx';

/** What stands in the way of a publication on its day: findings with their lines, or what the database cannot carry out. */
export const RefusedFor = ({ failure }: { readonly failure: unknown }) => {
  const t = useText();
  if (!(failure instanceof Problem)) return null;
  const findings = listIn<Told>(failure.members.findings).map(({ code, message, file, line }) =>
    [t('notice.finding.place', { file, line }), code, message].join(' '),
  );
  const problems = listIn<Told>(failure.members.problems).map(({ message }) => message);
  const lines = [...new Set([...findings, ...problems])];
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

/** A finding has all of it, what does not fit the database has no line. */
interface Told {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

const listIn = <One,>(member: unknown): readonly One[] => (Array.isArray(member) ? member : []);

import { Problem } from '../../api/problem.ts';
import { useText } from '../../frame/text.tsx';
import type { Assessment } from './desk-calls.ts';

interface RefusedForProps {
  readonly failure: unknown;
  /** Judged anew in each language of the page: its words are taken where it has found the same. */
  readonly assessment: Assessment;
}

/** What stands in the way of a publication on its day: findings with their lines, or what the database cannot carry out. */
export const RefusedFor = ({ failure, assessment }: RefusedForProps) => {
  const t = useText();
  if (!(failure instanceof Problem)) return null;
  const findings = listIn<Told>(failure.members.findings).map((finding) => {
    const { code, file, line } = finding;
    const { message } = assessment.findings.find((one) => isSameFinding(one, finding)) ?? finding;
    return [t('notice.finding.place', { file, line }), code, message].join(' ');
  });
  const problems = listIn<Assessment['plan']['problems'][number]>(failure.members.problems).map(
    (problem) => (assessment.plan.problems.find((one) => isSameProblem(one, problem)) ?? problem).message,
  );
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

type Told = Pick<Assessment['findings'][number], 'code' | 'message' | 'file' | 'line' | 'column'>;

const isSameFinding = (one: Told, other: Told): boolean =>
  (['code', 'file', 'line', 'column'] as const).every((member) => one[member] === other[member]);

type Untold = Pick<Assessment['plan']['problems'][number], 'code' | 'values'>;

const isSameProblem = (one: Untold, other: Untold): boolean =>
  one.code === other.code && JSON.stringify(one.values) === JSON.stringify(other.values);

const listIn = <One,>(member: unknown): readonly One[] => (Array.isArray(member) ? member : []);

import type { NoticeDocument } from '../language/document.ts';
import type { ValueRule } from './plan.ts';

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const textArray = (items: readonly string[]) => `array[${items.map(literal).join(', ')}]::text[]`;

/** The purposes that a block closes: those it names, or all, without the excepted ones. */
export function purposesClosedBy(document: NoticeDocument, block: string): string[] {
  const { closes = [], except = [] } = document.blocks?.[block] ?? {};
  const named = closes === 'all' ? Object.keys(document.purposes ?? {}) : closes;
  return named.filter((id) => !except.includes(id));
}

/** The notice's blocks that rows carry by their own value. */
export const valueRules = (document: NoticeDocument): ValueRule[] =>
  Object.entries(document.blocks ?? {}).flatMap(([block, { rows }]) =>
    Object.entries(rows ?? {}).map(([reference, values]) => {
      const [record = '', field = ''] = reference.split('.');
      return { block, record, field, values, purposes: purposesClosedBy(document, block) };
    }),
  );

/** Change history repeats rows as JSON: what a value closes there it closes in the history, too. */
function condition({ record, field, values }: ValueRule, of: string): string {
  if (of !== 'change') return `r.${field}::text = any (${textArray(values)})`;
  return `r.record = ${literal(record)} and r.old ->> ${literal(field)} = any (${textArray(values)})`;
}

/**
 * What the row's own values close it to, as one SQL expression over the row `r` without any look-up: a constant for a
 * record that no rule names. A purpose that two rules close may be there twice.
 */
export function closedByValueExpression(rules: readonly ValueRule[], record: string): string {
  const cases = rules
    .filter((rule) => (rule.record === record || record === 'change') && rule.purposes.length > 0)
    .map((rule) => `case when ${condition(rule, record)} then ${textArray(rule.purposes)} else '{}' end`);
  return cases.length === 0 ? "'{}'::text[]" : cases.join(' || ');
}

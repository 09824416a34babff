import type { FocusEvent } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { useText, useTextIfAny } from '../frame/text.tsx';
import { DayField, MomentField } from '../ui/day-field.tsx';
import { ChoiceField, LongTextField, TextField } from '../ui/field.tsx';
import type { Draft, Problems } from './draft.ts';
import classes from './edit.module.css';
import { type FieldSpec, fieldSpec, optionsOf } from './field-specs.ts';
import { OrganisationField } from './organisation-field.tsx';

interface DraftFieldsProps {
  readonly record: string;
  readonly fields: readonly string[];
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onType: (field: string, typed: string) => void;
  /** Checks a field when it is left. */
  readonly onLeave?: (field: string) => void;
  /** Needed here although the record itself does not need them. */
  readonly needed?: readonly string[];
  /** Nothing of it is needed as long as nothing of it is written. */
  readonly optional?: boolean;
  /** Field → the only words of its list that may be chosen here. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Whether the first field takes the focus when the form opens. Default true. */
  readonly focus?: boolean;
}

const MODES: Partial<Record<FieldSpec['kind'], 'tel' | 'email' | 'numeric' | 'decimal'>> = {
  phone: 'tel',
  email: 'email',
  postcode: 'numeric',
  integer: 'numeric',
  amount: 'decimal',
};

/** The fields of a record as a form: labels of the notice, one kind of field for each kind of value. */
export const DraftFields = (props: DraftFieldsProps) => {
  const {
    record,
    fields,
    draft,
    problems,
    onType,
    onLeave,
    needed = [],
    focus = true,
    optional = false,
    only = {},
  } = props;
  const t = useText();
  const any = useTextIfAny();
  const words = useVocabulary();
  const labels: Readonly<Record<string, string>> = Object.assign(
    {},
    ...Object.values(words?.categories ?? {}).map(({ records }) => records[record]?.fields ?? {}),
  );
  return (
    <div className={classes.fields}>
      {fields.map((field, place) => {
        const spec = fieldSpec(record, field) ?? { kind: 'text' };
        const code = problems[field];
        const required = (spec.required === true && !optional) || needed.includes(field);
        const common = {
          label: labels[field] ?? field,
          value: draft[field] ?? '',
          required,
          problem: code === undefined ? undefined : (any(`edit.problem.${code}`) ?? t('edit.problem.other')),
          'data-autofocus': (focus && place === 0) || undefined,
          autoFocus: focus && place === 0,
          // Whoever leaves for a button has it checked by the button: a line that came or went here would move it away from under them.
          onBlur: ({ relatedTarget }: FocusEvent) => {
            if (!(relatedTarget instanceof HTMLButtonElement)) onLeave?.(field);
          },
        };
        const options = choicesOf(record, field, spec, words)?.filter(
          ({ value }) => only[field]?.includes(value) ?? true,
        );
        if (options !== undefined)
          return (
            <ChoiceField
              key={field}
              {...common}
              onChange={(event) => onType(field, event.currentTarget.value)}
            >
              {(common.value === '' || !required) && (
                <option value="">{required ? t('edit.choose') : t('edit.unset')}</option>
              )}
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label ?? any(`customer.values.${record}.${field}.${option.value}`) ?? option.value}
                </option>
              ))}
            </ChoiceField>
          );
        if (record === 'representation' && field === 'organisation')
          return (
            <OrganisationField
              key={field}
              label={common.label}
              value={common.value}
              required={required}
              problem={common.problem}
              autoFocus={common.autoFocus}
              onBlur={common.onBlur}
              onChoose={(organisation) => onType(field, organisation)}
            />
          );
        if (spec.kind === 'date')
          return (
            <DayField
              key={field}
              {...common}
              onChange={(event) => onType(field, event.currentTarget.value)}
            />
          );
        if (spec.kind === 'moment')
          return (
            <MomentField
              key={field}
              {...common}
              onChange={(event) => onType(field, event.currentTarget.value)}
            />
          );
        if (spec.kind === 'long_text')
          return (
            <LongTextField
              key={field}
              {...common}
              className={classes.wide ?? ''}
              onChange={(event) => onType(field, event.currentTarget.value)}
            />
          );
        return (
          <TextField
            key={field}
            {...common}
            inputMode={MODES[spec.kind] ?? 'text'}
            onChange={(event) => onType(field, event.currentTarget.value)}
          />
        );
      })}
    </div>
  );
};

interface Option {
  readonly value: string;
  readonly label?: string;
}

/** Words of a closed list: the record's own, or those that the notice names. */
const choicesOf = (
  record: string,
  field: string,
  spec: FieldSpec,
  words: ReturnType<typeof useVocabulary>,
): readonly Option[] | undefined => {
  const named = (list: Readonly<Record<string, { readonly name: string }>> = {}): Option[] =>
    Object.entries(list).map(([value, { name }]) => ({ value, label: name }));
  if (record === 'block' && field === 'kind') return named(words?.blocks);
  if (record === 'permission' && field === 'permission') return named(words?.permissions);
  return spec.kind === 'choice' ? optionsOf(spec).map((value) => ({ value })) : undefined;
};

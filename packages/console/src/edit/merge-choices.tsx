import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useFieldText } from '../customer/field-value.tsx';
import { useText } from '../frame/text.tsx';
import type { Draft } from './draft.ts';
import classes from './edit.module.css';
import type { Merge } from './merge.ts';

interface MergeChoicesProps {
  readonly record: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly merge: Merge;
  readonly busy: boolean;
  readonly onChoose: (mine: Draft) => void;
  readonly onCancel: () => void;
}

/** Mine and theirs side by side, in words; nothing is chosen for anybody but what only one of them changed. */
export const MergeChoices = ({ record, labels, merge, busy, onChoose, onCancel }: MergeChoicesProps) => {
  const t = useText();
  const text = useFieldText();
  const [kept, setKept] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const clashing = merge.clashes.length > 0;
  const mineToo = Object.keys(merge.mine).length > 0;
  const said = (field: string, value: string) => text(record, field, value) || t('edit.merge.empty');
  const save = () => {
    const chosen = merge.clashes.filter(({ field }) => kept[field] === 'mine');
    onChoose({ ...merge.mine, ...Object.fromEntries(chosen.map(({ field, mine }) => [field, mine])) });
  };
  return (
    <div>
      <h3 ref={place} tabIndex={-1}>
        {t('edit.merge.title')}
      </h3>
      <p>{t(clashing ? 'edit.merge.body' : mineToo ? 'edit.merge.apart' : 'edit.merge.same')}</p>
      <div className={classes.choices}>
        {merge.clashes.map(({ field, mine, theirs }) => (
          <fieldset key={field} className={classes.choice}>
            <legend>{labels[field] ?? field}</legend>
            {(['mine', 'theirs'] as const).map((whose) => (
              <label key={whose}>
                <input
                  type="radio"
                  name={`merge ${field}`}
                  checked={kept[field] === whose}
                  onChange={() => setKept({ ...kept, [field]: whose })}
                />
                {t(`edit.merge.${whose}`, { value: said(field, whose === 'mine' ? mine : theirs) })}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      {(['mine', 'theirs'] as const)
        .filter((whose) => Object.keys(merge[whose]).length > 0)
        .map((whose) => (
          <div key={whose}>
            <p>{t(`edit.merge.only_${whose}`)}</p>
            <ul>
              {Object.entries(merge[whose]).map(([field, value]) => (
                <li key={field}>{`${labels[field] ?? field}: ${said(field, value)}`}</li>
              ))}
            </ul>
          </div>
        ))}
      <div className={classes.buttons}>
        <Button
          size="compact-md"
          loading={busy}
          disabled={merge.clashes.some(({ field }) => kept[field] === undefined)}
          onClick={save}
        >
          {t(clashing ? 'edit.merge.save' : mineToo ? 'edit.merge.save_both' : 'edit.merge.go_on')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  );
};

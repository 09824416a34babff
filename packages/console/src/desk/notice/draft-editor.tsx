import { Checkbox } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useText } from '../../frame/text.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Finding } from './desk-calls.ts';
import classes from './draft-editor.module.css';
import { type DraftInHand, FILES, type FileName, nameOf, textOf, write } from './draft-in-hand.ts';
import type { Jump } from './editor-props.ts';
import { FindingList } from './finding-list.tsx';
import { PlainEditor } from './plain-editor.tsx';

const CodeEditor = lazy(async () => ({ default: (await import('./code-editor.tsx')).CodeEditor }));

interface DraftEditorProps {
  readonly inHand: DraftInHand;
  readonly findings: readonly Finding[];
}

/** The four files, one at a time, and the findings in all of them: a finding opens its file at its line. */
export const DraftEditor = ({ inHand, findings }: DraftEditorProps) => {
  const t = useText();
  const [file, setFile] = useState<FileName>('notice');
  const [plain, setPlain] = useState(false);
  const [jump, setJump] = useState<Jump>();
  const here = useMemo(() => findings.filter((one) => one.file === nameOf(file)), [findings, file]);
  const Editor = plain ? PlainEditor : CodeEditor;
  const open = (chosen: FileName) => {
    setFile(chosen);
    setJump(undefined);
  };
  return (
    <>
      <div className={classes.head}>
        <fieldset className={classes.files}>
          <legend className="unseen">{t('notice.file')}</legend>
          {FILES.map((one) => {
            const count = findings.filter((finding) => finding.file === nameOf(one)).length;
            return (
              <button key={one} type="button" aria-pressed={one === file} onClick={() => open(one)}>
                {t(`notice.file.${one}`)}
                {count > 0 && <span className={classes.count}>{t('notice.file.findings', { count })}</span>}
              </button>
            );
          })}
        </fieldset>
        <Checkbox
          label={t('notice.editor.plain')}
          checked={plain}
          onChange={(event) => setPlain(event.currentTarget.checked)}
        />
      </div>
      <Suspense fallback={<Skeleton lines={14} />}>
        <Editor
          key={file}
          label={t('notice.editor.label', { file: nameOf(file) })}
          language={file === 'notice' ? 'en' : file}
          text={textOf(inHand.files, file)}
          findings={here}
          jump={jump}
          onChange={(text) => write(file, text)}
        />
      </Suspense>
      <FindingList
        findings={findings}
        onJump={(finding) => {
          const found = FILES.find((one) => nameOf(one) === finding.file);
          if (found) setFile(found);
          setJump({ line: finding.line, column: finding.column });
        }}
      />
    </>
  );
};

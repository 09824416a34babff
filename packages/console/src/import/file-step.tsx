import { Progress } from '@mantine/core';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import classes from './import.module.css';
import { beginSending, type Columns, type Sending, sendParts } from './import-calls.ts';

interface FileStepProps {
  readonly onHeld: (held: { readonly id: string; readonly columns: Columns }) => void;
}

/** Choosing a file, and sending it; a broken connection goes on from the part that was under way. */
export const FileStep = ({ onHeld }: FileStepProps) => {
  const t = useText();
  const [file, setFile] = useState<File>();
  const [next, setNext] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const sending = useRef<Sending>(undefined);

  const send = async (chosen: File, from: number) => {
    setBusy(true);
    setFailure(undefined);
    try {
      sending.current ??= await beginSending();
      const columns = await sendParts(sending.current, chosen, from, setNext);
      onHeld({ id: sending.current.id, columns });
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  };
  const choose = (chosen: File | null | undefined) => {
    if (!chosen || busy) return;
    sending.current = undefined;
    setFile(chosen);
    setNext(0);
    void send(chosen, 0);
  };
  const sent = file && sending.current ? Math.min(file.size, next * sending.current.partBytes) : 0;
  useAnnounced(busy ? t('import.file.sending') : undefined);
  return (
    <>
      <p className={classes.lead}>{t('import.file.lead')}</p>
      <DropPlace busy={busy} onChosen={choose} />
      {busy && file && (
        <div className={classes.bar}>
          <p>{t('import.file.sending')}</p>
          <Progress
            value={file.size === 0 ? 0 : (100 * sent) / file.size}
            aria-label={t('import.file.sending')}
            transitionDuration={0}
          />
        </div>
      )}
      {failure !== undefined && (
        <ProblemNotice failure={failure} again={file && (() => void send(file, next))} />
      )}
    </>
  );
};

interface DropPlaceProps {
  readonly busy: boolean;
  readonly onChosen: (file: File | null | undefined) => void;
}

const DropPlace = ({ busy, onChosen }: DropPlaceProps) => {
  const t = useText();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onChosen(event.dataTransfer.files[0]);
  };
  return (
    <fieldset
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend className="unseen">{t('import.step.file')}</legend>
      <label htmlFor={id}>{t('import.file.choose')}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        disabled={busy}
        onChange={({ currentTarget }) => {
          onChosen(currentTarget.files?.[0]);
          currentTarget.value = ''; // the same file may be chosen again
        }}
      />
    </fieldset>
  );
};

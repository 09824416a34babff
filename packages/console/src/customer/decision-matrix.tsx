import type { Vocabulary } from '../api/vocabulary.ts';
import { useText, useTextIfAny } from '../frame/text.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { useFormats } from '../ui/formats.ts';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import classes from './customer.module.css';
import type { Decisions } from './overview.ts';

type State = Decisions['purposes'][number];

interface DecisionMatrixProps {
  readonly decisions: Decisions;
  readonly words: Vocabulary;
}

/** Purposes that market or need a permission, by channel: may it be done today, and what decides it. */
export const DecisionMatrix = ({ decisions, words }: DecisionMatrixProps) => {
  const t = useText();
  const any = useTextIfAny();
  const asked = decisions.purposes.filter(
    ({ channels, permission }) => Object.keys(channels).length > 0 || permission !== null,
  );
  const channels = [...new Set(asked.flatMap((one) => Object.keys(one.channels)))];
  const controller = words.controllers.find(({ id }) => id === decisions.controller)?.name;
  const caption = t('customer.permissions.caption', { controller: controller ?? decisions.controller });
  const columns: readonly Column<State>[] = [
    {
      id: 'purpose',
      title: t('customer.permissions.purpose'),
      cell: ({ purpose }) => words.purposes[purpose]?.name ?? purpose,
      heads: true,
    },
    ...channels.map((channel) => ({
      id: channel,
      title: any(`customer.values.channel.${channel}`) ?? channel,
      cell: (state: State) =>
        channel in state.channels ? (
          <Cell state={state} channel={channel} decisions={decisions} words={words} />
        ) : (
          <span aria-hidden>–</span>
        ),
    })),
  ];
  return (
    <>
      <p aria-hidden className={classes.caption}>
        {caption}
      </p>
      <DataTable caption={caption} columns={columns} rows={asked} keyOf={({ purpose }) => purpose} />
    </>
  );
};

const OPEN_TONES: Readonly<Record<string, Tone>> = { true: 'good', false: 'danger' };

const Cell = ({
  state,
  channel,
  decisions,
  words,
}: {
  readonly state: State;
  readonly channel: string;
  readonly decisions: Decisions;
  readonly words: Vocabulary;
}) => {
  const t = useText();
  return (
    <>
      <StatusBadge tone={OPEN_TONES[String(state.open)] ?? 'neutral'}>
        {state.open ? t('customer.permissions.open') : t('customer.permissions.closed')}
      </StatusBadge>
      <div className={classes.note}>
        <Why state={state} channel={channel} decisions={decisions} words={words} />
      </div>
    </>
  );
};

const Why = ({
  state,
  channel,
  decisions,
  words,
}: {
  readonly state: State;
  readonly channel: string;
  readonly decisions: Decisions;
  readonly words: Vocabulary;
}) => {
  const t = useText();
  const { day } = useFormats();
  const decision = decisions.decisions.find(({ permission }) => permission === state.permission);
  if (state.closed_by.length > 0)
    return state.closed_by.map((kind) => words.blocks[kind]?.name ?? kind).join(', ');
  if (!state.concerned) return t('customer.permissions.not_concerned');
  if (decision)
    return t(`customer.permissions.by_decision.${decision.decision}`, { day: day(decision.decided_at) });
  if (state.permission !== null) return t('customer.permissions.not_asked');
  return state.open && state.channels[channel] === 'unless_banned'
    ? t('customer.permissions.not_banned')
    : '';
};

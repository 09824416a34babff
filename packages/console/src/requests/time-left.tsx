import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useText } from '../frame/text.tsx';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';

const DAY = 86_400_000;
/** From this many days on it is time to begin. */
const SOON = 7;

/** The calendar day in Finland, where the days of the register are. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });

/** Days from today to a day; negative when it has passed. */
export const daysTo = (day: string): number => Math.round((Date.parse(day) - Date.parse(today())) / DAY);

const toneOf = (days: number): Tone => (days < 0 ? 'danger' : days <= SOON ? 'warning' : 'info');

/** How long there is to answer, or that the day has passed: in words first, in colour besides. */
export const TimeLeft = ({ days }: { readonly days: number }) => {
  const t = useText();
  const Icon = days < 0 ? IconAlertTriangle : IconClock;
  return (
    <StatusBadge tone={toneOf(days)} icon={<Icon aria-hidden size={14} />}>
      {days < 0 ? t('requests.days_late', { days: -days }) : t('requests.days_left', { days })}
    </StatusBadge>
  );
};

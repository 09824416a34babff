import { type RefObject, useEffect, useRef, useState } from 'react';

interface LeadToWrong<Place extends HTMLElement> {
  /** Of the form, or what holds its fields. */
  readonly place: RefObject<Place | null>;
  /** Call it when the form was refused. */
  readonly lead: () => void;
}

/** Leads to the first field that is wrong once that has been drawn: the field says what is wrong with it. */
export const useLeadToWrong = <Place extends HTMLElement>(): LeadToWrong<Place> => {
  const place = useRef<Place>(null);
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    if (refused > 0) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  return { place, lead: () => setRefused((times) => times + 1) };
};

import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/api.ts';
import { useText } from '../frame/text.tsx';
import { useCaseKey, useUnderPurpose, withReason } from './case-calls.ts';

/** The places that a disruption can have: what to propose, and what is none of them. Where the purpose does not see them, anything may be typed. */
export const usePlaces = (wanted: boolean) => {
  const t = useText();
  const key = useCaseKey();
  const enabled = useUnderPurpose() && wanted;
  const { data } = useQuery({
    queryKey: key('places'),
    enabled,
    queryFn: ({ signal }) =>
      dataOf(api.GET('/v1/cases/places', { headers: withReason(t('cases.reason.open')), signal })),
  });
  return {
    proposed: { area: data?.area, network_element: data?.network_element },
    /** Whether no service in use is there, so that nobody could be hit; until the places have come nothing is known of it. */
    unknown: (field: 'area' | 'network_element', place: string): boolean =>
      place !== '' && data?.complete === true && data[field]?.includes(place) === false,
  };
};

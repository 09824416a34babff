import { Link } from '@tanstack/react-router';
import { customerAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';

/** The way to whom a person acts for. The name is on that page: to show it here would be a look at another subject. */
export const OrganisationLink = ({ organisation }: { readonly organisation: string }) => {
  const t = useText();
  return <Link to={customerAddress(organisation)}>{t('customer.open_organisation')}</Link>;
};

import { authorityAddresses } from '../../law/authorities.ts';
import { inForce } from '../../law/dated.ts';
import type { Rule } from '../rule.ts';

export const authorityAddressOld: Rule = {
  code: 'F802',
  name: 'authority-address-old',
  severity: 'error',
  title: "The authority's address is not the present one",
  law: 'GDPR 13(2)(d), 12(1)',
  check: function* ({ document, on, finding }) {
    const { authority } = document;
    const now = inForce(authorityAddresses, on).find((row) =>
      row.names.some((name) => name === authority?.name),
    );
    if (authority === undefined || now === undefined) return;
    const { address, postal_address: postal } = authority;
    if (
      address?.street !== undefined &&
      !(address.street.startsWith(now.street) && address.postcode === now.postcode)
    ) {
      yield finding(['authority', 'address'], {
        message: `the authority is not at ${address.street}, ${address.postcode ?? '…'}`,
        help: `It is at ${now.street}, ${now.postcode} ${now.city}.`,
      });
    }
    if (postal?.postcode !== undefined && postal.postcode !== now.po_box_postcode) {
      yield finding(['authority', 'postal_address'], {
        message: `the authority's post does not go to ${postal.po_box ?? postal.street ?? ''}, ${postal.postcode}`,
        help: `It goes to ${now.po_box}, ${now.po_box_postcode} ${now.city}.`,
      });
    }
  },
};

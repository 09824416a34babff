/** Where a customer's page is; also of a prospect and of a contact. */
export const customerAddress = (subject: string): string => `/customers/${subject}`;

/** Where a case is. */
export const caseAddress = (id: string): string => `/cases/${id}`;

/** Where a request of a data subject is. */
export const requestAddress = (id: string): string => `/requests/${id}`;

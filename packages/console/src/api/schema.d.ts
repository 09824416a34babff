// Made from docs/reference/openapi.json by `npm run generate`.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the register can answer: database, notice in force, no drift */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are, and for which purposes you may call */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Named staff and services of your controllers, by name */
        get: operations["listStaff"];
        put?: never;
        /**
         * Put somebody on the list, or change for whom they work
         * @description Who is known by issuer and subject keeps their id and name; an employment that changes is ended and kept.
         */
        post: operations["addStaffMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{actor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One member of staff or one service */
        get: operations["getStaffMember"];
        put?: never;
        post?: never;
        /** Take somebody off the list, at once */
        delete: operations["endStaffMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{actor}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a role of the notice, from a day to a day */
        post: operations["assignRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{actor}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role of the list away, at once */
        delete: operations["endRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{actor}/undertakings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an undertaking that was signed on paper */
        post: operations["recordUndertaking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{actor}/undertakings/{undertaking}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End what somebody undertook, at once */
        delete: operations["endUndertaking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{actor}/own-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note which subject of the register a member of staff is
         * @description It refuses nothing. By it, looks at one’s own record and at those at the same address are found.
         */
        put: operations["linkOwnRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Processors of the notice with their agreements, and how many of the staff they employ */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/undertakings/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The undertakings that your roles need, with the text in force */
        get: operations["listMyUndertakings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/undertakings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an undertaking as you have read it
         * @description Access opens at once. What is kept: the version, the digest of the text, the day, the last day.
         */
        post: operations["acceptUndertaking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Broken glasses of your controllers, the newest first */
        get: operations["listBreakGlass"];
        put?: never;
        /**
         * Open a purpose outside your role in an emergency
         * @description The data-protection officer is told at once and reviews every access made under it.
         */
        post: operations["breakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One broken glass */
        get: operations["getBreakGlass"];
        put?: never;
        post?: never;
        /** End what you opened, before its time */
        delete: operations["endBreakGlass"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass/{id}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was done under a broken glass, the newest first */
        get: operations["listBreakGlassAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether it was justified; what is still open ends with it */
        post: operations["reviewBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session of this browser */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /** Signs this browser out */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs the person out in every browser, at once */
        delete: operations["deleteSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes while the console is open
         * @description Server-sent events: `access` (what the person may do has changed, or the day has turned), `notice` (a new edition), `signed-out` (the session is over). Read /v1/me again after the first two.
         */
        get: operations["getSessionEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find subjects by name, number, phone, e-mail, address or identity code
         * @description What is searched by goes into the body, never into the address. Only fields that the purpose may read can be searched or shown. The log names every subject shown.
         */
        post: operations["findSubjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a subject with its first records
         * @description All of it or nothing. A person comes with a name row, an organisation with its name; a prospect with the row that lets it be kept (a consumer: prior consent with proof), a contact with its ground.
         */
        post: operations["addSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See everything on a subject that the purpose may see */
        get: operations["getSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: how a subject stands to a controller */
        get: operations["listRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/relationships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a subject stands to a controller
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getRelationship"];
        put?: never;
        post?: never;
        /**
         * Remove how a subject stands to a controller
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeRelationship"];
        options?: never;
        head?: never;
        /**
         * Change how a subject stands to a controller
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeRelationship"];
        trace?: never;
    };
    "/v1/subjects/{subject}/relationships/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: how a subject stands to a controller
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getRelationshipHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/prospects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: the ground of keeping a prospect */
        get: operations["listProspect"];
        put?: never;
        /**
         * Add the ground of keeping a prospect
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addProspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/prospects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the ground of keeping a prospect
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getProspect"];
        put?: never;
        post?: never;
        /**
         * Remove the ground of keeping a prospect
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeProspect"];
        options?: never;
        head?: never;
        /**
         * Change the ground of keeping a prospect
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeProspect"];
        trace?: never;
    };
    "/v1/subjects/{subject}/prospects/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: the ground of keeping a prospect
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getProspectHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/contact-grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: the ground of keeping a contact */
        get: operations["listContactGround"];
        put?: never;
        /**
         * Add the ground of keeping a contact
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addContactGround"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/contact-grounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the ground of keeping a contact
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getContactGround"];
        put?: never;
        post?: never;
        /**
         * Remove the ground of keeping a contact
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeContactGround"];
        options?: never;
        head?: never;
        /**
         * Change the ground of keeping a contact
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeContactGround"];
        trace?: never;
    };
    "/v1/subjects/{subject}/contact-grounds/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: the ground of keeping a contact
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getContactGroundHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a person’s name */
        get: operations["listPerson"];
        put?: never;
        /**
         * Add a person’s name
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a person’s name
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        /**
         * Remove a person’s name
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        /**
         * Change a person’s name
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/v1/subjects/{subject}/persons/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a person’s name
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getPersonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: an organisation’s name */
        get: operations["listOrganisation"];
        put?: never;
        /**
         * Add an organisation’s name
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See an organisation’s name
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        /**
         * Remove an organisation’s name
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeOrganisation"];
        options?: never;
        head?: never;
        /**
         * Change an organisation’s name
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/v1/subjects/{subject}/organisations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: an organisation’s name
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getOrganisationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/identity-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a personal identity code */
        get: operations["listIdentityCode"];
        put?: never;
        /**
         * Add a personal identity code
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addIdentityCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/identity-codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a personal identity code
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getIdentityCode"];
        put?: never;
        post?: never;
        /**
         * Remove a personal identity code
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeIdentityCode"];
        options?: never;
        head?: never;
        /**
         * Change a personal identity code
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeIdentityCode"];
        trace?: never;
    };
    "/v1/subjects/{subject}/identity-codes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a personal identity code
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getIdentityCodeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/postal-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a postal address */
        get: operations["listPostalAddress"];
        put?: never;
        /**
         * Add a postal address
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addPostalAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/postal-addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a postal address
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getPostalAddress"];
        put?: never;
        post?: never;
        /**
         * Remove a postal address
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removePostalAddress"];
        options?: never;
        head?: never;
        /**
         * Change a postal address
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changePostalAddress"];
        trace?: never;
    };
    "/v1/subjects/{subject}/postal-addresses/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a postal address
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getPostalAddressHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a phone number */
        get: operations["listPhoneNumber"];
        put?: never;
        /**
         * Add a phone number
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/phone-numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a phone number
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getPhoneNumber"];
        put?: never;
        post?: never;
        /**
         * Remove a phone number
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removePhoneNumber"];
        options?: never;
        head?: never;
        /**
         * Change a phone number
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changePhoneNumber"];
        trace?: never;
    };
    "/v1/subjects/{subject}/phone-numbers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a phone number
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getPhoneNumberHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/email-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: an e-mail address */
        get: operations["listEmailAddress"];
        put?: never;
        /**
         * Add an e-mail address
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addEmailAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/email-addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See an e-mail address
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getEmailAddress"];
        put?: never;
        post?: never;
        /**
         * Remove an e-mail address
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeEmailAddress"];
        options?: never;
        head?: never;
        /**
         * Change an e-mail address
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeEmailAddress"];
        trace?: never;
    };
    "/v1/subjects/{subject}/email-addresses/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: an e-mail address
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getEmailAddressHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a title or profession */
        get: operations["listOccupation"];
        put?: never;
        /**
         * Add a title or profession
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addOccupation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/occupations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a title or profession
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getOccupation"];
        put?: never;
        post?: never;
        /**
         * Remove a title or profession
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeOccupation"];
        options?: never;
        head?: never;
        /**
         * Change a title or profession
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeOccupation"];
        trace?: never;
    };
    "/v1/subjects/{subject}/occupations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a title or profession
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getOccupationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a customer number */
        get: operations["listCustomer"];
        put?: never;
        /**
         * Add a customer number
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a customer number
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Remove a customer number
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeCustomer"];
        options?: never;
        head?: never;
        /**
         * Change a customer number
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeCustomer"];
        trace?: never;
    };
    "/v1/subjects/{subject}/customers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a customer number
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getCustomerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/representations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: whom a person acts for */
        get: operations["listRepresentation"];
        put?: never;
        /**
         * Add whom a person acts for
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addRepresentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/representations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whom a person acts for
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getRepresentation"];
        put?: never;
        post?: never;
        /**
         * Remove whom a person acts for
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeRepresentation"];
        options?: never;
        head?: never;
        /**
         * Change whom a person acts for
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeRepresentation"];
        trace?: never;
    };
    "/v1/subjects/{subject}/representations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: whom a person acts for
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getRepresentationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/dwellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a dwelling */
        get: operations["listDwelling"];
        put?: never;
        /**
         * Add a dwelling
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addDwelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/dwellings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a dwelling
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getDwelling"];
        put?: never;
        post?: never;
        /**
         * Remove a dwelling
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeDwelling"];
        options?: never;
        head?: never;
        /**
         * Change a dwelling
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeDwelling"];
        trace?: never;
    };
    "/v1/subjects/{subject}/dwellings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a dwelling
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getDwellingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a service */
        get: operations["listService"];
        put?: never;
        /**
         * Add a service
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a service
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        /**
         * Remove a service
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeService"];
        options?: never;
        head?: never;
        /**
         * Change a service
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeService"];
        trace?: never;
    };
    "/v1/subjects/{subject}/services/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a service
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getServiceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/sales-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: an order */
        get: operations["listSalesOrder"];
        put?: never;
        /**
         * Add an order
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addSalesOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/sales-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See an order
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getSalesOrder"];
        put?: never;
        post?: never;
        /**
         * Remove an order
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeSalesOrder"];
        options?: never;
        head?: never;
        /**
         * Change an order
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeSalesOrder"];
        trace?: never;
    };
    "/v1/subjects/{subject}/sales-orders/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: an order
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getSalesOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/billing-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a billing account */
        get: operations["listBillingAccount"];
        put?: never;
        /**
         * Add a billing account
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addBillingAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/billing-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a billing account
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getBillingAccount"];
        put?: never;
        post?: never;
        /**
         * Remove a billing account
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeBillingAccount"];
        options?: never;
        head?: never;
        /**
         * Change a billing account
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeBillingAccount"];
        trace?: never;
    };
    "/v1/subjects/{subject}/billing-accounts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a billing account
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getBillingAccountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: an invoice */
        get: operations["listInvoice"];
        put?: never;
        /**
         * Add an invoice
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See an invoice
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        /**
         * Remove an invoice
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeInvoice"];
        options?: never;
        head?: never;
        /**
         * Change an invoice
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeInvoice"];
        trace?: never;
    };
    "/v1/subjects/{subject}/invoices/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: an invoice
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getInvoiceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a collection case */
        get: operations["listCollection"];
        put?: never;
        /**
         * Add a collection case
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/collections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a collection case
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getCollection"];
        put?: never;
        post?: never;
        /**
         * Remove a collection case
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeCollection"];
        options?: never;
        head?: never;
        /**
         * Change a collection case
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeCollection"];
        trace?: never;
    };
    "/v1/subjects/{subject}/collections/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a collection case
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getCollectionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/marketing-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a marketing profile */
        get: operations["listMarketingProfile"];
        put?: never;
        /**
         * Add a marketing profile
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addMarketingProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/marketing-profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a marketing profile
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getMarketingProfile"];
        put?: never;
        post?: never;
        /**
         * Remove a marketing profile
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeMarketingProfile"];
        options?: never;
        head?: never;
        /**
         * Change a marketing profile
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeMarketingProfile"];
        trace?: never;
    };
    "/v1/subjects/{subject}/marketing-profiles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a marketing profile
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getMarketingProfileHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/barrings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a barring */
        get: operations["listBarring"];
        put?: never;
        /**
         * Add a barring
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addBarring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/barrings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a barring
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getBarring"];
        put?: never;
        post?: never;
        /**
         * Remove a barring
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeBarring"];
        options?: never;
        head?: never;
        /**
         * Change a barring
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeBarring"];
        trace?: never;
    };
    "/v1/subjects/{subject}/barrings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a barring
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getBarringHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a recorded call */
        get: operations["listRecording"];
        put?: never;
        /**
         * Add a recorded call
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/recordings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a recorded call
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getRecording"];
        put?: never;
        post?: never;
        /**
         * Remove a recorded call
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeRecording"];
        options?: never;
        head?: never;
        /**
         * Change a recorded call
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeRecording"];
        trace?: never;
    };
    "/v1/subjects/{subject}/recordings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a recorded call
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getRecordingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a permission or a ban */
        get: operations["listPermission"];
        put?: never;
        /**
         * Add a permission or a ban
         * @description The source must be one that the notice allows for the record. The channel, the wording that was asked and the last day come from the notice where the call names none. A ban closes the subject's rows in the same transaction.
         */
        post: operations["addPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/permissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a permission or a ban
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/permissions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a permission or a ban
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getPermissionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a block */
        get: operations["listBlock"];
        put?: never;
        /**
         * Add a block
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/blocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a block
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getBlock"];
        put?: never;
        post?: never;
        /**
         * Remove a block
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeBlock"];
        options?: never;
        head?: never;
        /**
         * Change a block
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeBlock"];
        trace?: never;
    };
    "/v1/subjects/{subject}/blocks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a block
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getBlockHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a complaint or feedback */
        get: operations["listComplaint"];
        put?: never;
        /**
         * Add a complaint or feedback
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a complaint or feedback
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        /**
         * Remove a complaint or feedback
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeComplaint"];
        options?: never;
        head?: never;
        /**
         * Change a complaint or feedback
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeComplaint"];
        trace?: never;
    };
    "/v1/subjects/{subject}/complaints/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a complaint or feedback
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getComplaintHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/case-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a link to a case */
        get: operations["listCaseLink"];
        put?: never;
        /**
         * Add a link to a case
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addCaseLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/case-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a link to a case
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getCaseLink"];
        put?: never;
        post?: never;
        /**
         * Remove a link to a case
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeCaseLink"];
        options?: never;
        head?: never;
        /**
         * Change a link to a case
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeCaseLink"];
        trace?: never;
    };
    "/v1/subjects/{subject}/case-links/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a link to a case
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getCaseLinkHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/case-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: a note in a case */
        get: operations["listCaseNote"];
        put?: never;
        /**
         * Add a note in a case
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/case-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a note in a case
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getCaseNote"];
        put?: never;
        post?: never;
        /**
         * Remove a note in a case
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeCaseNote"];
        options?: never;
        head?: never;
        /**
         * Change a note in a case
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeCaseNote"];
        trace?: never;
    };
    "/v1/subjects/{subject}/case-notes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: a note in a case
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getCaseNoteHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/social-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: activity in social media */
        get: operations["listSocialActivity"];
        put?: never;
        /**
         * Add activity in social media
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addSocialActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/social-activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See activity in social media
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getSocialActivity"];
        put?: never;
        post?: never;
        /**
         * Remove activity in social media
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeSocialActivity"];
        options?: never;
        head?: never;
        /**
         * Change activity in social media
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeSocialActivity"];
        trace?: never;
    };
    "/v1/subjects/{subject}/social-activities/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: activity in social media
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getSocialActivityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/other-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: use of another service */
        get: operations["listOtherService"];
        put?: never;
        /**
         * Add use of another service
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addOtherService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/other-services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See use of another service
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getOtherService"];
        put?: never;
        post?: never;
        /**
         * Remove use of another service
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeOtherService"];
        options?: never;
        head?: never;
        /**
         * Change use of another service
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeOtherService"];
        trace?: never;
    };
    "/v1/subjects/{subject}/other-services/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: use of another service
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getOtherServiceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/other-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows of one record on a subject: other information */
        get: operations["listOtherInformation"];
        put?: never;
        /**
         * Add other information
         * @description The source must be one that the notice allows for the record.
         */
        post: operations["addOtherInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/other-information/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See other information
         * @description The header ETag holds the revision, for If-Match of a change.
         */
        get: operations["getOtherInformation"];
        put?: never;
        post?: never;
        /**
         * Remove other information
         * @description The history keeps what the row said, until its own day. If-Match takes the ETag, or *.
         */
        delete: operations["removeOtherInformation"];
        options?: never;
        head?: never;
        /**
         * Change other information
         * @description Only the given fields change; the old values go into the history. If-Match takes the ETag.
         */
        patch: operations["changeOtherInformation"];
        trace?: never;
    };
    "/v1/subjects/{subject}/other-information/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a row said before: other information
         * @description Newest first. For purposes that read the change history and every field of the record.
         */
        get: operations["getOtherInformationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/traffic-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up by time: a traffic record
         * @description A span of at most 366 days must be given. Every look-up is in the audit log with who, when and how long.
         */
        get: operations["listTrafficRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/online-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up by time: an online event
         * @description A span of at most 366 days must be given. Every look-up is in the audit log with who, when and how long.
         */
        get: operations["listOnlineEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up by time: a change
         * @description A span of at most 366 days must be given. Every look-up is in the audit log with who, when and how long.
         */
        get: operations["listChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a subject permits and bans, and which purposes are open today
         * @description For purposes that read permissions. Whether a purpose is open is what the database enforces: permissions, bans, blocks, standing and the end of the relationship together.
         */
        get: operations["getDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/recordings/{id}/plays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to play a recorded call
         * @description Each play is an entry in the log. The answer gives an address for its length and some minutes; only the caller can use it.
         */
        post: operations["beginPlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plays/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sound of a play that was begun
         * @description For an audio element: no purpose or reason is named again. It takes one byte range, so that seeking works.
         */
        get: operations["getPlay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases, newest first
         * @description With the first of those who belong to each, as far as the purpose may know them.
         */
        get: operations["listCases"];
        put?: never;
        /**
         * Open a case
         * @description Whoever opens it has it. A service disruption has an area or a network element.
         */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who a case can be handed to */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a case and what happened to it
         * @description The header ETag holds the revision, for If-Match of the next step.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand an open case to a colleague or a role */
        post: operations["handOverCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a case */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed case again */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subjects/{subject}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cases that a subject belongs to now */
        get: operations["listCasesOfSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List those who belong to a case */
        get: operations["listCaseParties"];
        put?: never;
        /** Link somebody to an open case */
        post: operations["linkCaseParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/parties/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End the link of somebody to an open case */
        delete: operations["unlinkCaseParty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the notes of a case, newest first */
        get: operations["listCaseNotes"];
        put?: never;
        /** Write a note on somebody who belongs to an open case */
        post: operations["noteInCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count and list who is hit by a disruption
         * @description Customers with a service in use in the area or on the network element of the case. The first page counts them all.
         */
        post: operations["listHit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/selection/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link everybody who is hit by a disruption to its case
         * @description In one statement; one entry in the log names them all.
         */
        post: operations["linkHit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/accesses/{access}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one call left in the log */
        get: operations["getAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/subjects/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When and for what purpose a subject was looked at; not who did it
         * @description Members of staff are named only on a weighed ground (C-579/21), which this route does not take.
         */
        get: operations["listLooksAtSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/actors/{actor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one member of staff or one service did */
        get: operations["listLooksByActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/accesses/{access}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof that an entry is in the signed log, to be verified without this register */
        get: operations["proveAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed size and root of the log as it is now (C2SP checkpoint); holds no personal data */
        get: operations["getCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every edition of the notice, the newest first */
        get: operations["listNoticeEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One edition with its files as they were published */
        get: operations["getNoticeEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/editions/{edition}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an edition reads in a language: HTML, Markdown, or a document without markup */
        get: operations["readNoticeEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft of the next notice; the files in force when nothing is saved */
        get: operations["getNoticeDraft"];
        /**
         * Save the draft; nothing of it is in force
         * @description A draft may have errors. base_edition says which edition it was written from: name the one in force when what it changed has been looked at.
         */
        put: operations["saveNoticeDraft"];
        post?: never;
        /** Throw the draft away, to start again from the edition in force */
        delete: operations["discardNoticeDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/draft/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge the draft: findings, what changed, the plan of the database, how it reads
         * @description Saves nothing. Without files it judges the saved draft.
         */
        post: operations["assessNoticeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/draft/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft: today at once, a later day on that day
         * @description Refused with findings of weight, with drift, and when the edition in force or the draft is another than the one looked at. A significant change is announced in every language of the notice before it begins.
         */
        post: operations["publishNoticeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for its day, and what became of the last hundred publications */
        get: operations["listNoticePublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/publications/{publication}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One publication with its files */
        get: operations["getNoticePublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/publications/{publication}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what waits for its day; its text comes back as the draft, unless there is another */
        post: operations["withdrawNoticePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Purposes by categories as the database has it, beside what the notice says */
        get: operations["getAccessMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of a span of time, newest first */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose names the ids of actors in the log stand for */
        get: operations["listActors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/unusual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Looks worth a question: at oneself, at one’s own address, at namesakes, without a case
         * @description Names and addresses are compared under the purpose in hand, so the caller needs one that may read them beside the duty `audit`. A flag is a question and no proof.
         */
        get: operations["listUnusualLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify the whole log, from its first entry on; one at a time */
        post: operations["verifyLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verifications/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The verification under way, or what the last one of this server came to */
        get: operations["getLastVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operation/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the register fares: drift, log, space */
        get: operations["getOperationHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What kinds of files can be imported */
        get: operations["listImportKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin an import: what follows are the parts of its file */
        post: operations["beginImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/parts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send a part of the file, in order from 0; one that was lost on the way is sent again */
        put: operations["sendImportPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The file has come: see its columns, and what they seem to hold */
        post: operations["lookAtImportColumns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do the import and roll it back: what it would bring, and which rows are refused */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in what was checked: all that was not refused, or nothing */
        post: operations["runImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an import stands */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /** Throw the file away; an import under way is stopped and nothing of it stays */
        delete: operations["endImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The refused rows as they stood in the file, each with its line, code and reason */
        get: operations["getRefusedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words and the rules of the notice in force
         * @description Names of purposes, categories, records, fields, sources, roles and blocks in one language, and which purpose may do what. In a language that the notice is not told in, it comes in the notice’s first; `language` of the answer tells which.
         */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Problem */
        Problem: {
            /** @description urn:seloste:error:<code> */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The call: urn:seloste:call:<id> */
            instance?: string;
            /** @description What went wrong, for programs: see the reference of errors */
            code: string;
            /** @description What the caller can do */
            hint: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description No valid access token */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The purpose, the controller or the caller is refused */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many calls; Retry-After tells when to go on */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database or the sign-in provider does not answer; Retry-After tells when to try again */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The call is malformed, or a header is missing */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A field is wrong, or a rule of the data refuses */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such thing, or none that the purpose may see */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another change came between, or the same call is under way */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is not the newest revision */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What was sealed is gone for good: the subject was erased */
        Problem410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Why, in a few words: 3–500 characters, as UTF-8 or as RFC 8187 (UTF-8''…). Needed where no case is in hand. */
        "Seloste-Reason": string;
        /** @description Id of an open case of the controller: it is the reason of the call. */
        "Seloste-Case": string;
        /** @description Controller of the notice; needed by who works for several. */
        "Seloste-Controller": string;
        /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
        "Idempotency-Key": string;
        /** @description Purpose of the notice that the call is for. A refused one is answered with those allowed. */
        "Seloste-Purpose": string;
        /** @description The ETag of the answer that the change was made from. */
        "If-Match": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                    };
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Your id in the audit log
                         */
                        actor: string;
                        /** @description Your name on the staff list */
                        name: string;
                        kind: "person" | "service";
                        /** @description Roles of the notice that hold today */
                        roles: string[];
                        /** @description Purposes that you may name in Seloste-Purpose today */
                        purposes: string[];
                        /** @description The same with the controllers for whom each may be named */
                        purposes_now: {
                            purpose: string;
                            controllers: string[];
                            because: "role" | "break_glass";
                            /**
                             * Format: uuid
                             * @description What opened it in an emergency
                             */
                            break_glass?: string;
                            /**
                             * Format: date-time
                             * @description When that closes by itself
                             */
                            ends_at?: string;
                        }[];
                        /** @description Duties of your roles beside purposes, as they are open today */
                        duties: ("audit" | "notice" | "staff" | "import")[];
                        /** @description Undertakings that your roles need and that are not in force */
                        undertakings_missing: {
                            undertaking: string;
                            version: string | null;
                            /** @description Roles that stay closed without it */
                            roles: string[];
                        }[];
                        /** @description Your employer, when its agreement with the controllers is not in force: then everything is closed */
                        agreement_missing: string | null;
                        /** @description Purposes outside your roles that you may open in an emergency: POST /v1/break-glass */
                        may_break_glass: string[];
                        break_glass: {
                            /** @description For how long such a purpose opens */
                            minutes: number;
                            /** @description Fewest characters of the written reason */
                            reason_characters: number;
                        } | null;
                        /** @description What waits for whoever has the duty `audit` */
                        alarms: {
                            /** @description Broken glasses that wait for review */
                            break_glass?: number;
                        };
                        /** @description Controllers that you work for */
                        controllers: string[];
                        undertakings: {
                            undertaking: string;
                            expires_on: string | null;
                        }[];
                        /** @description Edition of the notice that decides this */
                        edition: number;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listStaff: {
        parameters: {
            query: {
                state: "working" | "ended";
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description The id by which the audit log knows them
                             */
                            id: string;
                            name: string;
                            kind: "person" | "service";
                            /** @description Sign-in provider */
                            issuer: string;
                            /** @description The sub of their tokens there */
                            subject: string;
                            employer: string | null;
                            controllers: string[];
                            /** Format: date-time */
                            added_at: string;
                            ended_at: string | null;
                            /** @description Roles of the list; those of the sign-in provider are claimed_roles */
                            roles: {
                                role: string;
                                /** Format: date */
                                valid_from: string;
                                valid_to: string | null;
                            }[];
                            /** @description Roles that the provider claimed at the last sign-in */
                            claimed_roles: string[];
                            undertakings: {
                                undertaking: string;
                                version: string | null;
                                /** Format: date */
                                accepted_on: string;
                                expires_on: string | null;
                                language: string | null;
                            }[];
                            /** @description What the roles need and is not in force today */
                            undertakings_missing: string[];
                            agreement_missing: string | null;
                            own_record: string | null;
                            last_sign_in: string | null;
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addStaffMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    issuer: string;
                    subject: string;
                    kind: "person" | "service";
                    name: string;
                    employer: string | null;
                    controllers: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The id by which the audit log knows them
                         */
                        id: string;
                        name: string;
                        kind: "person" | "service";
                        /** @description Sign-in provider */
                        issuer: string;
                        /** @description The sub of their tokens there */
                        subject: string;
                        employer: string | null;
                        controllers: string[];
                        /** Format: date-time */
                        added_at: string;
                        ended_at: string | null;
                        /** @description Roles of the list; those of the sign-in provider are claimed_roles */
                        roles: {
                            role: string;
                            /** Format: date */
                            valid_from: string;
                            valid_to: string | null;
                        }[];
                        /** @description Roles that the provider claimed at the last sign-in */
                        claimed_roles: string[];
                        undertakings: {
                            undertaking: string;
                            version: string | null;
                            /** Format: date */
                            accepted_on: string;
                            expires_on: string | null;
                            language: string | null;
                        }[];
                        /** @description What the roles need and is not in force today */
                        undertakings_missing: string[];
                        agreement_missing: string | null;
                        own_record: string | null;
                        last_sign_in: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The id by which the audit log knows them
                         */
                        id: string;
                        name: string;
                        kind: "person" | "service";
                        /** @description Sign-in provider */
                        issuer: string;
                        /** @description The sub of their tokens there */
                        subject: string;
                        employer: string | null;
                        controllers: string[];
                        /** Format: date-time */
                        added_at: string;
                        ended_at: string | null;
                        /** @description Roles of the list; those of the sign-in provider are claimed_roles */
                        roles: {
                            role: string;
                            /** Format: date */
                            valid_from: string;
                            valid_to: string | null;
                        }[];
                        /** @description Roles that the provider claimed at the last sign-in */
                        claimed_roles: string[];
                        undertakings: {
                            undertaking: string;
                            version: string | null;
                            /** Format: date */
                            accepted_on: string;
                            expires_on: string | null;
                            language: string | null;
                        }[];
                        /** @description What the roles need and is not in force today */
                        undertakings_missing: string[];
                        agreement_missing: string | null;
                        own_record: string | null;
                        last_sign_in: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    endStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The id by which the audit log knows them
                         */
                        id: string;
                        name: string;
                        kind: "person" | "service";
                        /** @description Sign-in provider */
                        issuer: string;
                        /** @description The sub of their tokens there */
                        subject: string;
                        employer: string | null;
                        controllers: string[];
                        /** Format: date-time */
                        added_at: string;
                        ended_at: string | null;
                        /** @description Roles of the list; those of the sign-in provider are claimed_roles */
                        roles: {
                            role: string;
                            /** Format: date */
                            valid_from: string;
                            valid_to: string | null;
                        }[];
                        /** @description Roles that the provider claimed at the last sign-in */
                        claimed_roles: string[];
                        undertakings: {
                            undertaking: string;
                            version: string | null;
                            /** Format: date */
                            accepted_on: string;
                            expires_on: string | null;
                            language: string | null;
                        }[];
                        /** @description What the roles need and is not in force today */
                        undertakings_missing: string[];
                        agreement_missing: string | null;
                        own_record: string | null;
                        last_sign_in: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                actor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: string;
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The id by which the audit log knows them
                         */
                        id: string;
                        name: string;
                        kind: "person" | "service";
                        /** @description Sign-in provider */
                        issuer: string;
                        /** @description The sub of their tokens there */
                        subject: string;
                        employer: string | null;
                        controllers: string[];
                        /** Format: date-time */
                        added_at: string;
                        ended_at: string | null;
                        /** @description Roles of the list; those of the sign-in provider are claimed_roles */
                        roles: {
                            role: string;
                            /** Format: date */
                            valid_from: string;
                            valid_to: string | null;
                        }[];
                        /** @description Roles that the provider claimed at the last sign-in */
                        claimed_roles: string[];
                        undertakings: {
                            undertaking: string;
                            version: string | null;
                            /** Format: date */
                            accepted_on: string;
                            expires_on: string | null;
                            language: string | null;
                        }[];
                        /** @description What the roles need and is not in force today */
                        undertakings_missing: string[];
                        agreement_missing: string | null;
                        own_record: string | null;
                        last_sign_in: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actor: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The id by which the audit log knows them
                         */
                        id: string;
                        name: string;
                        kind: "person" | "service";
                        /** @description Sign-in provider */
                        issuer: string;
                        /** @description The sub of their tokens there */
                        subject: string;
                        employer: string | null;
                        controllers: string[];
                        /** Format: date-time */
                        added_at: string;
                        ended_at: string | null;
                        /** @description Roles of the list; those of the sign-in provider are claimed_roles */
                        roles: {
                            role: string;
                            /** Format: date */
                            valid_from: string;
                            valid_to: string | null;
                        }[];
                        /** @description Roles that the provider claimed at the last sign-in */
                        claimed_roles: string[];
                        undertakings: {
                            undertaking: string;
                            version: string | null;
                            /** Format: date */
                            accepted_on: string;
                            expires_on: string | null;
                            language: string | null;
                        }[];
                        /** @description What the roles need and is not in force today */
                        undertakings_missing: string[];
                        agreement_missing: string | null;
                        own_record: string | null;
                        last_sign_in: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    recordUndertaking: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                actor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    undertaking: string;
                    /** Format: date */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The id by which the audit log knows them
                         */
                        id: string;
                        name: string;
                        kind: "person" | "service";
                        /** @description Sign-in provider */
                        issuer: string;
                        /** @description The sub of their tokens there */
                        subject: string;
                        employer: string | null;
                        controllers: string[];
                        /** Format: date-time */
                        added_at: string;
                        ended_at: string | null;
                        /** @description Roles of the list; those of the sign-in provider are claimed_roles */
                        roles: {
                            role: string;
                            /** Format: date */
                            valid_from: string;
                            valid_to: string | null;
                        }[];
                        /** @description Roles that the provider claimed at the last sign-in */
                        claimed_roles: string[];
                        undertakings: {
                            undertaking: string;
                            version: string | null;
                            /** Format: date */
                            accepted_on: string;
                            expires_on: string | null;
                            language: string | null;
                        }[];
                        /** @description What the roles need and is not in force today */
                        undertakings_missing: string[];
                        agreement_missing: string | null;
                        own_record: string | null;
                        last_sign_in: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    endUndertaking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actor: string;
                undertaking: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The id by which the audit log knows them
                         */
                        id: string;
                        name: string;
                        kind: "person" | "service";
                        /** @description Sign-in provider */
                        issuer: string;
                        /** @description The sub of their tokens there */
                        subject: string;
                        employer: string | null;
                        controllers: string[];
                        /** Format: date-time */
                        added_at: string;
                        ended_at: string | null;
                        /** @description Roles of the list; those of the sign-in provider are claimed_roles */
                        roles: {
                            role: string;
                            /** Format: date */
                            valid_from: string;
                            valid_to: string | null;
                        }[];
                        /** @description Roles that the provider claimed at the last sign-in */
                        claimed_roles: string[];
                        undertakings: {
                            undertaking: string;
                            version: string | null;
                            /** Format: date */
                            accepted_on: string;
                            expires_on: string | null;
                            language: string | null;
                        }[];
                        /** @description What the roles need and is not in force today */
                        undertakings_missing: string[];
                        agreement_missing: string | null;
                        own_record: string | null;
                        last_sign_in: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    linkOwnRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The id by which the audit log knows them
                         */
                        id: string;
                        name: string;
                        kind: "person" | "service";
                        /** @description Sign-in provider */
                        issuer: string;
                        /** @description The sub of their tokens there */
                        subject: string;
                        employer: string | null;
                        controllers: string[];
                        /** Format: date-time */
                        added_at: string;
                        ended_at: string | null;
                        /** @description Roles of the list; those of the sign-in provider are claimed_roles */
                        roles: {
                            role: string;
                            /** Format: date */
                            valid_from: string;
                            valid_to: string | null;
                        }[];
                        /** @description Roles that the provider claimed at the last sign-in */
                        claimed_roles: string[];
                        undertakings: {
                            undertaking: string;
                            version: string | null;
                            /** Format: date */
                            accepted_on: string;
                            expires_on: string | null;
                            language: string | null;
                        }[];
                        /** @description What the roles need and is not in force today */
                        undertakings_missing: string[];
                        agreement_missing: string | null;
                        own_record: string | null;
                        last_sign_in: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listAgreements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Id in the notice */
                            recipient: string;
                            /** @description What it acts for; all of them when empty */
                            purposes: string[];
                            employees_have_access: boolean;
                            valid_from: string | null;
                            valid_to: string | null;
                            /** @description Today */
                            in_force: boolean;
                            /** @description How many of the list it employs now */
                            staff: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listMyUndertakings: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            undertaking: string;
                            version: string | null;
                            /** @description Of the text: the asked one where the notice has it */
                            language: string;
                            /** @description The text in force */
                            text: string;
                            /** @description SHA-256 of the text in UTF-8, hexadecimal: what is kept with an acceptance */
                            digest: string;
                            /** @description Your roles that need it */
                            roles: string[];
                            /** @description Whether you have accepted this version and it has not run out */
                            in_force: boolean;
                            /** @description Last day of what you accepted */
                            expires_on: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    acceptUndertaking: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    undertaking: string;
                    version: string | null;
                    language?: string;
                    /** @description Of the text that was read */
                    digest?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        undertaking: string;
                        version: string | null;
                        /** @description Of the text: the asked one where the notice has it */
                        language: string;
                        /** @description The text in force */
                        text: string;
                        /** @description SHA-256 of the text in UTF-8, hexadecimal: what is kept with an acceptance */
                        digest: string;
                        /** @description Your roles that need it */
                        roles: string[];
                        /** @description Whether you have accepted this version and it has not run out */
                        in_force: boolean;
                        /** @description Last day of what you accepted */
                        expires_on: string | null;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listBreakGlass: {
        parameters: {
            query: {
                state: "all" | "unreviewed";
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            actor: string;
                            /** @description Of who broke it */
                            name: string;
                            purpose: string;
                            controller: string;
                            reason: string;
                            /** Format: date-time */
                            opened_at: string;
                            /** Format: date-time */
                            ends_at: string;
                            /** @description When it was ended early */
                            ended_at: string | null;
                            /** @description Now */
                            open: boolean;
                            review: {
                                /** Format: date-time */
                                reviewed_at: string;
                                /** Format: uuid */
                                reviewer: string;
                                reviewer_name: string;
                                outcome: "justified" | "unjustified";
                                note: string;
                            } | null;
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    breakGlass: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    purpose: string;
                    controller: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        actor: string;
                        /** @description Of who broke it */
                        name: string;
                        purpose: string;
                        controller: string;
                        reason: string;
                        /** Format: date-time */
                        opened_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description When it was ended early */
                        ended_at: string | null;
                        /** @description Now */
                        open: boolean;
                        review: {
                            /** Format: date-time */
                            reviewed_at: string;
                            /** Format: uuid */
                            reviewer: string;
                            reviewer_name: string;
                            outcome: "justified" | "unjustified";
                            note: string;
                        } | null;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getBreakGlass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        actor: string;
                        /** @description Of who broke it */
                        name: string;
                        purpose: string;
                        controller: string;
                        reason: string;
                        /** Format: date-time */
                        opened_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description When it was ended early */
                        ended_at: string | null;
                        /** @description Now */
                        open: boolean;
                        review: {
                            /** Format: date-time */
                            reviewed_at: string;
                            /** Format: uuid */
                            reviewer: string;
                            reviewer_name: string;
                            outcome: "justified" | "unjustified";
                            note: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    endBreakGlass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        actor: string;
                        /** @description Of who broke it */
                        name: string;
                        purpose: string;
                        controller: string;
                        reason: string;
                        /** Format: date-time */
                        opened_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description When it was ended early */
                        ended_at: string | null;
                        /** @description Now */
                        open: boolean;
                        review: {
                            /** Format: date-time */
                            reviewed_at: string;
                            /** Format: uuid */
                            reviewer: string;
                            reviewer_name: string;
                            outcome: "justified" | "unjustified";
                            note: string;
                        } | null;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listBreakGlassAccesses: {
        parameters: {
            query: {
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            access: string;
                            operation: string;
                            outcome: string;
                            categories: string[];
                            records: string[];
                            rows: number;
                            subjects: string[];
                            reason: string | null;
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    reviewBreakGlass: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    outcome: "justified" | "unjustified";
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        actor: string;
                        /** @description Of who broke it */
                        name: string;
                        purpose: string;
                        controller: string;
                        reason: string;
                        /** Format: date-time */
                        opened_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description When it was ended early */
                        ended_at: string | null;
                        /** @description Now */
                        open: boolean;
                        review: {
                            /** Format: date-time */
                            reviewed_at: string;
                            /** Format: uuid */
                            reviewer: string;
                            reviewer_name: string;
                            outcome: "justified" | "unjustified";
                            note: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Whose session it is: the id in the audit log
                         */
                        actor: string;
                        name: string;
                        /** @description Send it as Seloste-CSRF with every call of the session */
                        csrf: string;
                        /**
                         * Format: date-time
                         * @description When the session began
                         */
                        signed_in_at: string;
                        /**
                         * Format: date-time
                         * @description When it ends if no call is made before
                         */
                        idle_ends_at: string;
                        /**
                         * Format: date-time
                         * @description When it ends in any case
                         */
                        ends_at: string;
                        /**
                         * Format: date-time
                         * @description The register's own clock, to count by
                         */
                        now: string;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where the sign-in provider signs out too; null when it has no such place */
                        continue_at: string | null;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where the sign-in provider signs out too; null when it has no such place */
                        continue_at: string | null;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSessionEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    findSubjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "criteria": {
                 *         "name": "esimerkki aino",
                 *         "address": {
                 *           "street": "Esimerkkikatu",
                 *           "postcode": "50100"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @example {
                     *       "text": "Esimerkkikatu 1, Mikkeli"
                     *     }
                     * @example {
                     *       "name": "esimerkki aino"
                     *     }
                     * @example {
                     *       "phone": "040 123 4567"
                     *     }
                     */
                    criteria: {
                        /** @description What somebody types into one field: a phone number, an e-mail address or its beginning, a customer, order, invoice or service number in any case and with or without its dashes, a business id, a street with a postcode or a town after a comma, or the beginning of a name. Looked for in every way that fits and that the purpose may use; at least one must be */
                        text?: string;
                        /** @description Beginning of a name: given names and family name in either order, or an organisation’s name */
                        name?: string;
                        /** @description In any case, with or without spaces and dashes */
                        customer_number?: string;
                        /** @description Written in any way */
                        phone?: string;
                        email?: string;
                        address?: {
                            /** @description Beginning of the street address */
                            street: string;
                            postcode?: string;
                        };
                        /** @description In any case, with or without spaces and dashes */
                        order_number?: string;
                        /** @description In any case, with or without spaces and dashes */
                        invoice_number?: string;
                        /** @description In any case, with or without spaces and dashes */
                        service_number?: string;
                        business_id?: string;
                        /** @description Only under a purpose that may read the code. Nobody is identified by it alone, nor by it and a name. */
                        identity_code?: string;
                    };
                    /** @default 20 */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            subject: string;
                            /** @enum {unknown} */
                            kind?: "person" | "company" | "association";
                            /** @enum {unknown} */
                            standing?: "customer" | "prospect" | "contact";
                            flags: {
                                /** @description A block of the notice, of the subject or carried by one of its rows */
                                kind: string;
                                /** @description Records that it closes to the purpose */
                                closes: string[];
                            }[];
                            shown: {
                                person?: {
                                    given_names?: string;
                                    family_name?: string;
                                    birth_date?: string;
                                }[];
                                organisation?: {
                                    name?: string;
                                    business_id?: string;
                                }[];
                                customer?: {
                                    customer_number?: string;
                                    customer_type?: string;
                                }[];
                                postal_address?: {
                                    postcode?: string;
                                    city?: string;
                                }[];
                            };
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addSubject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "data_subject",
                 *       "relationship": {
                 *         "kind": "person",
                 *         "standing": "customer"
                 *       },
                 *       "records": {
                 *         "persons": [
                 *           {
                 *             "fields": {
                 *               "given_names": "Aino Maria",
                 *               "family_name": "Esimerkki",
                 *               "birth_date": "1990-01-01"
                 *             }
                 *           }
                 *         ],
                 *         "phone-numbers": [
                 *           {
                 *             "fields": {
                 *               "number": "040 123 4567"
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "kind": "person",
                     *       "standing": "customer",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    relationship: {
                        /** @enum {unknown} */
                        kind: "person" | "company" | "association";
                        /** @enum {unknown} */
                        standing: "customer" | "prospect" | "contact";
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                        ground?: string | null;
                    };
                    records: {
                        prospects?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "market": "consumer",
                             *       "ground": "consent",
                             *       "given_to": "controller",
                             *       "given_at": "2026-01-10T09:30:00.000Z",
                             *       "evidence": "web form 4711"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                market: "consumer" | "business";
                                /** @enum {unknown} */
                                ground: "consent" | "interest" | "event";
                                given_to?: ("controller" | "partner") | null;
                                given_at?: string | null;
                                partner?: string | null;
                                evidence?: string | null;
                            };
                        }[];
                        "contact-grounds"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "ground": "land_owner",
                             *       "described": "Fibre route across the land",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                ground: "supplier" | "land_owner" | "authority_contact" | "partner_contact" | "other";
                                described: string;
                                /** @description normal form: format date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                        }[];
                        persons?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "given_names": "Aino Maria",
                             *       "family_name": "Esimerkki",
                             *       "birth_date": "1990-01-01"
                             *     }
                             */
                            fields: {
                                given_names: string;
                                family_name: string;
                                birth_date?: string | null;
                            };
                        }[];
                        organisations?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "name": "Esimerkki Oy",
                             *       "business_id": "0165133-1",
                             *       "form": "oy"
                             *     }
                             */
                            fields: {
                                name: string;
                                business_id?: string | null;
                                form?: string | null;
                            };
                        }[];
                        "identity-codes"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "code": "010190-900P",
                             *       "ground": "credit"
                             *     }
                             */
                            fields: {
                                code: string;
                                /** @enum {unknown} */
                                ground: "consent" | "law" | "rights_and_duties" | "credit" | "debt_collection";
                            };
                        }[];
                        "postal-addresses"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "use": "home",
                             *       "street": "Esimerkkikatu 1 A 2",
                             *       "postcode": "50100",
                             *       "city": "Mikkeli",
                             *       "country": "FI",
                             *       "valid_from": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                use?: "home" | "billing" | "delivery" | "visiting" | "contact";
                                street: string;
                                postcode: string;
                                city?: string;
                                /** @description normal form: pattern ^[A-Z]{2}$ */
                                country?: string;
                                /** @description normal form: format date */
                                valid_from?: string;
                                valid_to?: string | null;
                            };
                        }[];
                        "phone-numbers"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "number": "+358401234567",
                             *       "as_given": "040 123 4567",
                             *       "directory": "unlisted",
                             *       "valid_from": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @description normal form: pattern ^\+[1-9]\d{4,14}$ */
                                number: string;
                                as_given?: string | null;
                                /** @enum {unknown} */
                                directory?: "listed" | "unlisted" | "partly_secret" | "secret";
                                /** @description normal form: format date */
                                valid_from?: string;
                                valid_to?: string | null;
                            };
                        }[];
                        "email-addresses"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "address": "aino@example.org",
                             *       "valid_from": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @description normal form: format email */
                                address: string;
                                /** @description normal form: format date */
                                valid_from?: string;
                                valid_to?: string | null;
                            };
                        }[];
                        occupations?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "title": "Dr",
                             *       "profession": "veterinarian"
                             *     }
                             */
                            fields: {
                                title?: string | null;
                                profession?: string | null;
                            };
                        }[];
                        customers?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "customer_number": "100001",
                             *       "customer_type": "consumer",
                             *       "language": "fi",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                customer_number: string;
                                /** @enum {unknown} */
                                customer_type: "consumer" | "business" | "association" | "public_body";
                                /** @enum {unknown} */
                                language?: "fi" | "sv" | "en";
                                /** @description normal form: format date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                        }[];
                        representations?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "organisation": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                             *       "position": "chair of the board",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @description normal form: format uuid */
                                organisation: string;
                                position?: string | null;
                                /** @description normal form: format date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                        }[];
                        dwellings?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "building_type": "detached",
                             *       "building_id": "103456789S"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                building_type: "detached" | "semi_detached" | "terraced" | "apartment" | "holiday" | "farm" | "other";
                                building_id?: string | null;
                            };
                        }[];
                        services?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "service_number": "L-100001",
                             *       "product": "Kuitu 600",
                             *       "product_group": "fibre",
                             *       "status": "active",
                             *       "area": "mikkeli-keskusta",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                service_number: string;
                                product: string;
                                /** @enum {unknown} */
                                product_group: "mobile" | "broadband" | "fibre" | "television" | "fixed_voice" | "it_service" | "device" | "other";
                                number?: string | null;
                                /** @enum {unknown} */
                                status?: "ordered" | "active" | "suspended" | "ended";
                                area?: string | null;
                                network_element?: string | null;
                                installation_contact?: string | null;
                                /** @description normal form: format date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                        }[];
                        "sales-orders"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "order_number": "T-100001",
                             *       "ordered_on": "2026-01-15",
                             *       "product": "Kuitu 600",
                             *       "channel": "web",
                             *       "status": "confirmed",
                             *       "amount": "49.90"
                             *     }
                             */
                            fields: {
                                order_number: string;
                                /** @description normal form: format date */
                                ordered_on: string;
                                product: string;
                                /** @enum {unknown} */
                                channel: "web" | "phone" | "shop" | "field" | "partner";
                                /** @enum {unknown} */
                                status: "pending" | "confirmed" | "delivered" | "cancelled";
                                /** @description normal form: pattern ^-?\d{1,10}\.\d{2}$ */
                                amount: string;
                                delivered_on?: string | null;
                            };
                        }[];
                        "billing-accounts"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "account_number": "A-100001",
                             *       "delivery": "email"
                             *     }
                             */
                            fields: {
                                account_number: string;
                                /** @enum {unknown} */
                                delivery: "paper" | "email" | "e_invoice" | "direct_payment";
                                e_invoice_address?: string | null;
                            };
                        }[];
                        invoices?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "invoice_number": "L2026-1",
                             *       "invoiced_on": "2026-01-15",
                             *       "due_on": "2026-01-29",
                             *       "amount": "49.90",
                             *       "balance": "49.90",
                             *       "status": "open"
                             *     }
                             */
                            fields: {
                                invoice_number: string;
                                /** @description normal form: format date */
                                invoiced_on: string;
                                /** @description normal form: format date */
                                due_on: string;
                                /** @description normal form: pattern ^-?\d{1,10}\.\d{2}$ */
                                amount: string;
                                /** @description normal form: pattern ^-?\d{1,10}\.\d{2}$ */
                                balance: string;
                                /** @enum {unknown} */
                                status: "open" | "paid" | "overdue" | "in_collection" | "credited" | "disputed";
                            };
                        }[];
                        collections?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "invoice_number": "L2026-1",
                             *       "stage": "reminder",
                             *       "opened_on": "2026-03-01",
                             *       "details": "Asked for two weeks more."
                             *     }
                             */
                            fields: {
                                invoice_number: string;
                                /** @enum {unknown} */
                                stage: "reminder" | "demand" | "agency" | "court" | "enforcement" | "closed";
                                /** @description normal form: format date */
                                opened_on: string;
                                closed_on?: string | null;
                                details?: string | null;
                            };
                        }[];
                        "marketing-profiles"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "segment": "families",
                             *       "interest": "fibre"
                             *     }
                             */
                            fields: {
                                segment?: string | null;
                                interest?: string | null;
                            };
                        }[];
                        barrings?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "service_number": "L-100001",
                             *       "kind": "premium_rate",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                service_number: string;
                                /** @enum {unknown} */
                                kind: "premium_rate" | "international" | "adult" | "data" | "roaming" | "all_outgoing";
                                /** @description normal form: format date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                        }[];
                        recordings?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "started_at": "2026-01-15T10:00:00.000Z",
                             *       "seconds": 240,
                             *       "media_type": "audio/ogg",
                             *       "location": "recordings/2026/01/15/0001",
                             *       "media_key": "c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE="
                             *     }
                             */
                            fields: {
                                /** @description normal form: format date-time */
                                started_at: string;
                                seconds: number;
                                media_type: string;
                                location: string;
                                media_key: string;
                            };
                        }[];
                        permissions?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "permission": "electronic_marketing",
                             *       "channel": "email",
                             *       "decision": "given",
                             *       "decided_at": "2026-01-15T10:00:00.000Z",
                             *       "wording": "permissions.electronic_marketing.wording v1",
                             *       "evidence": "web form 4712"
                             *     }
                             */
                            fields: {
                                /** @description normal form: pattern ^[a-z][a-z0-9_]{0,62}$ */
                                permission: string;
                                channel?: string | null;
                                /** @enum {unknown} */
                                decision: "given" | "existing_customer" | "banned" | "withdrawn";
                                /** @description normal form: format date-time */
                                decided_at?: string;
                                ends_on?: string | null;
                                wording?: string | null;
                                evidence: string;
                            };
                        }[];
                        blocks?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "kind": "telemarketing_ban",
                             *       "began_on": "2026-01-15",
                             *       "evidence": "call 0001"
                             *     }
                             */
                            fields: {
                                /** @description normal form: pattern ^[a-z][a-z0-9_]{0,62}$ */
                                kind: string;
                                /** @description normal form: format date */
                                began_on?: string;
                                ends_on?: string | null;
                                evidence?: string | null;
                            };
                        }[];
                        complaints?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "kind": "complaint",
                             *       "received_on": "2026-01-15",
                             *       "channel": "phone",
                             *       "status": "open",
                             *       "content": "The connection was down for two days."
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                kind: "complaint" | "feedback";
                                /** @description normal form: format date */
                                received_on?: string;
                                /** @enum {unknown} */
                                channel: "phone" | "email" | "letter" | "web" | "shop" | "social_media";
                                /** @enum {unknown} */
                                status?: "open" | "answered" | "closed";
                                closed_on?: string | null;
                                content: string;
                            };
                        }[];
                        "case-links"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                             *       "linked_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @description normal form: format uuid */
                                case_id: string;
                                /** @description normal form: format date */
                                linked_on?: string;
                                unlinked_on?: string | null;
                            };
                        }[];
                        "case-notes"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                             *       "written_at": "2026-01-15T10:00:00.000Z",
                             *       "kind": "call",
                             *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                             *     }
                             */
                            fields: {
                                /** @description normal form: format uuid */
                                case_id: string;
                                /** @description normal form: format date-time */
                                written_at?: string;
                                /** @enum {unknown} */
                                kind: "note" | "call" | "message";
                                content: string;
                            };
                        }[];
                        "social-activities"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "network": "mastodon",
                             *       "occurred_at": "2026-01-15T10:00:00.000Z",
                             *       "kind": "message",
                             *       "content": "When does the fibre come to our street?"
                             *     }
                             */
                            fields: {
                                network: string;
                                /** @description normal form: format date-time */
                                occurred_at: string;
                                /** @enum {unknown} */
                                kind: "message" | "comment" | "review" | "mention";
                                content?: string | null;
                            };
                        }[];
                        "other-services"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "kind": "newsletter",
                             *       "name": "Kuukausikirje",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                kind: "newsletter" | "magazine" | "event_reminder";
                                name: string;
                                /** @description normal form: format date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                        }[];
                        "other-information"?: {
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source?: string;
                            /**
                             * @example {
                             *       "given_on": "2026-01-15",
                             *       "content": "The gate code is asked at the door."
                             *     }
                             */
                            fields: {
                                /** @description normal form: format date */
                                given_on?: string;
                                content: string;
                            };
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        /** @description Ids of the added rows by the address of their record */
                        records: {
                            [key: string]: string[];
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        controller: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Every category of the notice: open with its rows, or closed with the purposes that open it */
                        categories: {
                            [key: string]: {
                                /** @enum {string} */
                                access: "open";
                                records: {
                                    relationships?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "kind": "person",
                                             *       "standing": "customer",
                                             *       "began_on": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                /** @enum {unknown} */
                                                kind?: "person" | "company" | "association";
                                                /** @enum {unknown} */
                                                standing?: "customer" | "prospect" | "contact";
                                                /** Format: date */
                                                began_on?: string;
                                                ended_on?: string | null;
                                                ground?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    prospects?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "market": "consumer",
                                             *       "ground": "consent",
                                             *       "given_to": "controller",
                                             *       "given_at": "2026-01-10T09:30:00.000Z",
                                             *       "evidence": "web form 4711"
                                             *     }
                                             */
                                            fields: {
                                                /** @enum {unknown} */
                                                market?: "consumer" | "business";
                                                /** @enum {unknown} */
                                                ground?: "consent" | "interest" | "event";
                                                given_to?: ("controller" | "partner") | null;
                                                given_at?: string | null;
                                                partner?: string | null;
                                                evidence?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "contact-grounds"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "ground": "land_owner",
                                             *       "described": "Fibre route across the land",
                                             *       "began_on": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                /** @enum {unknown} */
                                                ground?: "supplier" | "land_owner" | "authority_contact" | "partner_contact" | "other";
                                                described?: string;
                                                /** Format: date */
                                                began_on?: string;
                                                ended_on?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    persons?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "given_names": "Aino Maria",
                                             *       "family_name": "Esimerkki",
                                             *       "birth_date": "1990-01-01"
                                             *     }
                                             */
                                            fields: {
                                                given_names?: string;
                                                family_name?: string;
                                                birth_date?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    organisations?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "name": "Esimerkki Oy",
                                             *       "business_id": "0165133-1",
                                             *       "form": "oy"
                                             *     }
                                             */
                                            fields: {
                                                name?: string;
                                                business_id?: string | null;
                                                form?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "identity-codes"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "code": "010190-900P",
                                             *       "ground": "credit"
                                             *     }
                                             */
                                            fields: {
                                                code?: string;
                                                masked?: string;
                                                /** @enum {unknown} */
                                                ground?: "consent" | "law" | "rights_and_duties" | "credit" | "debt_collection";
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "postal-addresses"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "use": "home",
                                             *       "street": "Esimerkkikatu 1 A 2",
                                             *       "postcode": "50100",
                                             *       "city": "Mikkeli",
                                             *       "country": "FI",
                                             *       "valid_from": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                /** @enum {unknown} */
                                                use?: "home" | "billing" | "delivery" | "visiting" | "contact";
                                                street?: string;
                                                postcode?: string;
                                                city?: string;
                                                country?: string;
                                                /** Format: date */
                                                valid_from?: string;
                                                valid_to?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "phone-numbers"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "number": "+358401234567",
                                             *       "as_given": "040 123 4567",
                                             *       "directory": "unlisted",
                                             *       "valid_from": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                number?: string;
                                                as_given?: string | null;
                                                /** @enum {unknown} */
                                                directory?: "listed" | "unlisted" | "partly_secret" | "secret";
                                                /** Format: date */
                                                valid_from?: string;
                                                valid_to?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "email-addresses"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "address": "aino@example.org",
                                             *       "valid_from": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                /** Format: email */
                                                address?: string;
                                                /** Format: date */
                                                valid_from?: string;
                                                valid_to?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    occupations?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "title": "Dr",
                                             *       "profession": "veterinarian"
                                             *     }
                                             */
                                            fields: {
                                                title?: string | null;
                                                profession?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    customers?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "customer_number": "100001",
                                             *       "customer_type": "consumer",
                                             *       "language": "fi",
                                             *       "began_on": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                customer_number?: string;
                                                /** @enum {unknown} */
                                                customer_type?: "consumer" | "business" | "association" | "public_body";
                                                /** @enum {unknown} */
                                                language?: "fi" | "sv" | "en";
                                                /** Format: date */
                                                began_on?: string;
                                                ended_on?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    representations?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "organisation": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                                             *       "position": "chair of the board",
                                             *       "began_on": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                /** Format: uuid */
                                                organisation?: string;
                                                position?: string | null;
                                                /** Format: date */
                                                began_on?: string;
                                                ended_on?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    dwellings?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "building_type": "detached",
                                             *       "building_id": "103456789S"
                                             *     }
                                             */
                                            fields: {
                                                /** @enum {unknown} */
                                                building_type?: "detached" | "semi_detached" | "terraced" | "apartment" | "holiday" | "farm" | "other";
                                                building_id?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    services?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "service_number": "L-100001",
                                             *       "product": "Kuitu 600",
                                             *       "product_group": "fibre",
                                             *       "status": "active",
                                             *       "area": "mikkeli-keskusta",
                                             *       "began_on": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                service_number?: string;
                                                product?: string;
                                                /** @enum {unknown} */
                                                product_group?: "mobile" | "broadband" | "fibre" | "television" | "fixed_voice" | "it_service" | "device" | "other";
                                                number?: string | null;
                                                /** @enum {unknown} */
                                                status?: "ordered" | "active" | "suspended" | "ended";
                                                area?: string | null;
                                                network_element?: string | null;
                                                installation_contact?: string | null;
                                                /** Format: date */
                                                began_on?: string;
                                                ended_on?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "sales-orders"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "order_number": "T-100001",
                                             *       "ordered_on": "2026-01-15",
                                             *       "product": "Kuitu 600",
                                             *       "channel": "web",
                                             *       "status": "confirmed",
                                             *       "amount": "49.90"
                                             *     }
                                             */
                                            fields: {
                                                order_number?: string;
                                                /** Format: date */
                                                ordered_on?: string;
                                                product?: string;
                                                /** @enum {unknown} */
                                                channel?: "web" | "phone" | "shop" | "field" | "partner";
                                                /** @enum {unknown} */
                                                status?: "pending" | "confirmed" | "delivered" | "cancelled";
                                                amount?: string;
                                                delivered_on?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "billing-accounts"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "account_number": "A-100001",
                                             *       "delivery": "email"
                                             *     }
                                             */
                                            fields: {
                                                account_number?: string;
                                                /** @enum {unknown} */
                                                delivery?: "paper" | "email" | "e_invoice" | "direct_payment";
                                                e_invoice_address?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    invoices?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "invoice_number": "L2026-1",
                                             *       "invoiced_on": "2026-01-15",
                                             *       "due_on": "2026-01-29",
                                             *       "amount": "49.90",
                                             *       "balance": "49.90",
                                             *       "status": "open"
                                             *     }
                                             */
                                            fields: {
                                                invoice_number?: string;
                                                /** Format: date */
                                                invoiced_on?: string;
                                                /** Format: date */
                                                due_on?: string;
                                                amount?: string;
                                                balance?: string;
                                                /** @enum {unknown} */
                                                status?: "open" | "paid" | "overdue" | "in_collection" | "credited" | "disputed";
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    collections?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "invoice_number": "L2026-1",
                                             *       "stage": "reminder",
                                             *       "opened_on": "2026-03-01",
                                             *       "details": "Asked for two weeks more."
                                             *     }
                                             */
                                            fields: {
                                                invoice_number?: string;
                                                /** @enum {unknown} */
                                                stage?: "reminder" | "demand" | "agency" | "court" | "enforcement" | "closed";
                                                /** Format: date */
                                                opened_on?: string;
                                                closed_on?: string | null;
                                                details?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "marketing-profiles"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "segment": "families",
                                             *       "interest": "fibre"
                                             *     }
                                             */
                                            fields: {
                                                segment?: string | null;
                                                interest?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    barrings?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "service_number": "L-100001",
                                             *       "kind": "premium_rate",
                                             *       "began_on": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                service_number?: string;
                                                /** @enum {unknown} */
                                                kind?: "premium_rate" | "international" | "adult" | "data" | "roaming" | "all_outgoing";
                                                /** Format: date */
                                                began_on?: string;
                                                ended_on?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    recordings?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "started_at": "2026-01-15T10:00:00.000Z",
                                             *       "seconds": 240,
                                             *       "media_type": "audio/ogg",
                                             *       "location": "recordings/2026/01/15/0001",
                                             *       "media_key": "c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE="
                                             *     }
                                             */
                                            fields: {
                                                /** Format: date-time */
                                                started_at?: string;
                                                seconds?: number;
                                                media_type?: string;
                                                location?: string;
                                                /** Format: byte */
                                                media_key?: string;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    permissions?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "permission": "electronic_marketing",
                                             *       "channel": "email",
                                             *       "decision": "given",
                                             *       "decided_at": "2026-01-15T10:00:00.000Z",
                                             *       "wording": "permissions.electronic_marketing.wording v1",
                                             *       "evidence": "web form 4712"
                                             *     }
                                             */
                                            fields: {
                                                permission?: string;
                                                channel?: string | null;
                                                /** @enum {unknown} */
                                                decision?: "given" | "existing_customer" | "banned" | "withdrawn";
                                                /** Format: date-time */
                                                decided_at?: string;
                                                ends_on?: string | null;
                                                wording?: string | null;
                                                evidence?: string;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    blocks?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "kind": "telemarketing_ban",
                                             *       "began_on": "2026-01-15",
                                             *       "evidence": "call 0001"
                                             *     }
                                             */
                                            fields: {
                                                kind?: string;
                                                /** Format: date */
                                                began_on?: string;
                                                ends_on?: string | null;
                                                evidence?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    complaints?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "kind": "complaint",
                                             *       "received_on": "2026-01-15",
                                             *       "channel": "phone",
                                             *       "status": "open",
                                             *       "content": "The connection was down for two days."
                                             *     }
                                             */
                                            fields: {
                                                /** @enum {unknown} */
                                                kind?: "complaint" | "feedback";
                                                /** Format: date */
                                                received_on?: string;
                                                /** @enum {unknown} */
                                                channel?: "phone" | "email" | "letter" | "web" | "shop" | "social_media";
                                                /** @enum {unknown} */
                                                status?: "open" | "answered" | "closed";
                                                closed_on?: string | null;
                                                content?: string;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "case-links"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                                             *       "linked_on": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                /** Format: uuid */
                                                case_id?: string;
                                                /** Format: date */
                                                linked_on?: string;
                                                unlinked_on?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "case-notes"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                                             *       "written_at": "2026-01-15T10:00:00.000Z",
                                             *       "kind": "call",
                                             *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                                             *     }
                                             */
                                            fields: {
                                                /** Format: uuid */
                                                case_id?: string;
                                                /** Format: date-time */
                                                written_at?: string;
                                                /** @enum {unknown} */
                                                kind?: "note" | "call" | "message";
                                                content?: string;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "social-activities"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "network": "mastodon",
                                             *       "occurred_at": "2026-01-15T10:00:00.000Z",
                                             *       "kind": "message",
                                             *       "content": "When does the fibre come to our street?"
                                             *     }
                                             */
                                            fields: {
                                                network?: string;
                                                /** Format: date-time */
                                                occurred_at?: string;
                                                /** @enum {unknown} */
                                                kind?: "message" | "comment" | "review" | "mention";
                                                content?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "other-services"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "kind": "newsletter",
                                             *       "name": "Kuukausikirje",
                                             *       "began_on": "2026-01-15"
                                             *     }
                                             */
                                            fields: {
                                                /** @enum {unknown} */
                                                kind?: "newsletter" | "magazine" | "event_reminder";
                                                name?: string;
                                                /** Format: date */
                                                began_on?: string;
                                                ended_on?: string | null;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    "other-information"?: {
                                        closed_by: string[];
                                        rows: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @description In the ETag too: send it back as If-Match when changing the row */
                                            revision: number;
                                            /**
                                             * @description The fields that the purpose may read
                                             * @example {
                                             *       "given_on": "2026-01-15",
                                             *       "content": "The gate code is asked at the door."
                                             *     }
                                             */
                                            fields: {
                                                /** Format: date */
                                                given_on?: string;
                                                content?: string;
                                            };
                                            /**
                                             * @description Where the data come from: a source that the notice allows for the record
                                             * @example data_subject
                                             */
                                            source: string;
                                            /** Format: date-time */
                                            obtained_at: string;
                                            /** @description Edition of the notice under which the row was written */
                                            notice_version: number;
                                            /** @description Deleted after this day; null while the event that starts the period has not come */
                                            last_day: string | null;
                                        }[];
                                    };
                                    /** @description Read by spans of time at its own address */
                                    "traffic-records"?: {
                                        /** @enum {boolean} */
                                        by_time: true;
                                    };
                                    /** @description Read by spans of time at its own address */
                                    "online-events"?: {
                                        /** @enum {boolean} */
                                        by_time: true;
                                    };
                                    /** @description Read by spans of time at its own address */
                                    changes?: {
                                        /** @enum {boolean} */
                                        by_time: true;
                                    };
                                };
                            } | {
                                /** @enum {string} */
                                access: "closed";
                                opened_by: string[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "kind": "person",
                             *       "standing": "customer",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                kind?: "person" | "company" | "association";
                                /** @enum {unknown} */
                                standing?: "customer" | "prospect" | "contact";
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                                ground?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "person",
                         *       "standing": "customer",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            kind?: "person" | "company" | "association";
                            /** @enum {unknown} */
                            standing?: "customer" | "prospect" | "contact";
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                            ground?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeRelationship: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeRelationship: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "kind": "person",
                     *       "standing": "customer",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        kind?: "person" | "company" | "association";
                        /** @enum {unknown} */
                        standing?: "customer" | "prospect" | "contact";
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                        ground?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "person",
                         *       "standing": "customer",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            kind?: "person" | "company" | "association";
                            /** @enum {unknown} */
                            standing?: "customer" | "prospect" | "contact";
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                            ground?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRelationshipHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "kind": "person",
                             *       "standing": "customer",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                kind?: "person" | "company" | "association";
                                /** @enum {unknown} */
                                standing?: "customer" | "prospect" | "contact";
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                                ground?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listProspect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "market": "consumer",
                             *       "ground": "consent",
                             *       "given_to": "controller",
                             *       "given_at": "2026-01-10T09:30:00.000Z",
                             *       "evidence": "web form 4711"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                market?: "consumer" | "business";
                                /** @enum {unknown} */
                                ground?: "consent" | "interest" | "event";
                                given_to?: ("controller" | "partner") | null;
                                given_at?: string | null;
                                partner?: string | null;
                                evidence?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addProspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "market": "consumer",
                     *       "ground": "consent",
                     *       "given_to": "controller",
                     *       "given_at": "2026-01-10T09:30:00.000Z",
                     *       "evidence": "web form 4711"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        market: "consumer" | "business";
                        /** @enum {unknown} */
                        ground: "consent" | "interest" | "event";
                        given_to?: ("controller" | "partner") | null;
                        given_at?: string | null;
                        partner?: string | null;
                        evidence?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "market": "consumer",
                         *       "ground": "consent",
                         *       "given_to": "controller",
                         *       "given_at": "2026-01-10T09:30:00.000Z",
                         *       "evidence": "web form 4711"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            market?: "consumer" | "business";
                            /** @enum {unknown} */
                            ground?: "consent" | "interest" | "event";
                            given_to?: ("controller" | "partner") | null;
                            given_at?: string | null;
                            partner?: string | null;
                            evidence?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getProspect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "market": "consumer",
                         *       "ground": "consent",
                         *       "given_to": "controller",
                         *       "given_at": "2026-01-10T09:30:00.000Z",
                         *       "evidence": "web form 4711"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            market?: "consumer" | "business";
                            /** @enum {unknown} */
                            ground?: "consent" | "interest" | "event";
                            given_to?: ("controller" | "partner") | null;
                            given_at?: string | null;
                            partner?: string | null;
                            evidence?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeProspect: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeProspect: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "market": "consumer",
                     *       "ground": "consent",
                     *       "given_to": "controller",
                     *       "given_at": "2026-01-10T09:30:00.000Z",
                     *       "evidence": "web form 4711"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        market?: "consumer" | "business";
                        /** @enum {unknown} */
                        ground?: "consent" | "interest" | "event";
                        given_to?: ("controller" | "partner") | null;
                        given_at?: string | null;
                        partner?: string | null;
                        evidence?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "market": "consumer",
                         *       "ground": "consent",
                         *       "given_to": "controller",
                         *       "given_at": "2026-01-10T09:30:00.000Z",
                         *       "evidence": "web form 4711"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            market?: "consumer" | "business";
                            /** @enum {unknown} */
                            ground?: "consent" | "interest" | "event";
                            given_to?: ("controller" | "partner") | null;
                            given_at?: string | null;
                            partner?: string | null;
                            evidence?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getProspectHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "market": "consumer",
                             *       "ground": "consent",
                             *       "given_to": "controller",
                             *       "given_at": "2026-01-10T09:30:00.000Z",
                             *       "evidence": "web form 4711"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                market?: "consumer" | "business";
                                /** @enum {unknown} */
                                ground?: "consent" | "interest" | "event";
                                given_to?: ("controller" | "partner") | null;
                                given_at?: string | null;
                                partner?: string | null;
                                evidence?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listContactGround: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "ground": "land_owner",
                             *       "described": "Fibre route across the land",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                ground?: "supplier" | "land_owner" | "authority_contact" | "partner_contact" | "other";
                                described?: string;
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addContactGround: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "ground": "land_owner",
                     *       "described": "Fibre route across the land",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        ground: "supplier" | "land_owner" | "authority_contact" | "partner_contact" | "other";
                        described: string;
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "ground": "land_owner",
                         *       "described": "Fibre route across the land",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            ground?: "supplier" | "land_owner" | "authority_contact" | "partner_contact" | "other";
                            described?: string;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getContactGround: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "ground": "land_owner",
                         *       "described": "Fibre route across the land",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            ground?: "supplier" | "land_owner" | "authority_contact" | "partner_contact" | "other";
                            described?: string;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeContactGround: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeContactGround: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "ground": "land_owner",
                     *       "described": "Fibre route across the land",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        ground?: "supplier" | "land_owner" | "authority_contact" | "partner_contact" | "other";
                        described?: string;
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "ground": "land_owner",
                         *       "described": "Fibre route across the land",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            ground?: "supplier" | "land_owner" | "authority_contact" | "partner_contact" | "other";
                            described?: string;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getContactGroundHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "ground": "land_owner",
                             *       "described": "Fibre route across the land",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                ground?: "supplier" | "land_owner" | "authority_contact" | "partner_contact" | "other";
                                described?: string;
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "given_names": "Aino Maria",
                             *       "family_name": "Esimerkki",
                             *       "birth_date": "1990-01-01"
                             *     }
                             */
                            fields: {
                                given_names?: string;
                                family_name?: string;
                                birth_date?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "given_names": "Aino Maria",
                     *       "family_name": "Esimerkki",
                     *       "birth_date": "1990-01-01"
                     *     }
                     */
                    fields: {
                        given_names: string;
                        family_name: string;
                        birth_date?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "given_names": "Aino Maria",
                         *       "family_name": "Esimerkki",
                         *       "birth_date": "1990-01-01"
                         *     }
                         */
                        fields: {
                            given_names?: string;
                            family_name?: string;
                            birth_date?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "given_names": "Aino Maria",
                         *       "family_name": "Esimerkki",
                         *       "birth_date": "1990-01-01"
                         *     }
                         */
                        fields: {
                            given_names?: string;
                            family_name?: string;
                            birth_date?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "given_names": "Aino Maria",
                     *       "family_name": "Esimerkki",
                     *       "birth_date": "1990-01-01"
                     *     }
                     */
                    fields: {
                        given_names?: string;
                        family_name?: string;
                        birth_date?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "given_names": "Aino Maria",
                         *       "family_name": "Esimerkki",
                         *       "birth_date": "1990-01-01"
                         *     }
                         */
                        fields: {
                            given_names?: string;
                            family_name?: string;
                            birth_date?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPersonHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "given_names": "Aino Maria",
                             *       "family_name": "Esimerkki",
                             *       "birth_date": "1990-01-01"
                             *     }
                             */
                            fields: {
                                given_names?: string;
                                family_name?: string;
                                birth_date?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "name": "Esimerkki Oy",
                             *       "business_id": "0165133-1",
                             *       "form": "oy"
                             *     }
                             */
                            fields: {
                                name?: string;
                                business_id?: string | null;
                                form?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "name": "Esimerkki Oy",
                     *       "business_id": "0165133-1",
                     *       "form": "oy"
                     *     }
                     */
                    fields: {
                        name: string;
                        business_id?: string | null;
                        form?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "name": "Esimerkki Oy",
                         *       "business_id": "0165133-1",
                         *       "form": "oy"
                         *     }
                         */
                        fields: {
                            name?: string;
                            business_id?: string | null;
                            form?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "name": "Esimerkki Oy",
                         *       "business_id": "0165133-1",
                         *       "form": "oy"
                         *     }
                         */
                        fields: {
                            name?: string;
                            business_id?: string | null;
                            form?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "name": "Esimerkki Oy",
                     *       "business_id": "0165133-1",
                     *       "form": "oy"
                     *     }
                     */
                    fields: {
                        name?: string;
                        business_id?: string | null;
                        form?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "name": "Esimerkki Oy",
                         *       "business_id": "0165133-1",
                         *       "form": "oy"
                         *     }
                         */
                        fields: {
                            name?: string;
                            business_id?: string | null;
                            form?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "name": "Esimerkki Oy",
                             *       "business_id": "0165133-1",
                             *       "form": "oy"
                             *     }
                             */
                            fields: {
                                name?: string;
                                business_id?: string | null;
                                form?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listIdentityCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "code": "010190-900P",
                             *       "ground": "credit"
                             *     }
                             */
                            fields: {
                                code?: string;
                                masked?: string;
                                /** @enum {unknown} */
                                ground?: "consent" | "law" | "rights_and_duties" | "credit" | "debt_collection";
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addIdentityCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "code": "010190-900P",
                     *       "ground": "credit"
                     *     }
                     */
                    fields: {
                        code: string;
                        /** @enum {unknown} */
                        ground: "consent" | "law" | "rights_and_duties" | "credit" | "debt_collection";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "code": "010190-900P",
                         *       "ground": "credit"
                         *     }
                         */
                        fields: {
                            code?: string;
                            masked?: string;
                            /** @enum {unknown} */
                            ground?: "consent" | "law" | "rights_and_duties" | "credit" | "debt_collection";
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getIdentityCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "code": "010190-900P",
                         *       "ground": "credit"
                         *     }
                         */
                        fields: {
                            code?: string;
                            masked?: string;
                            /** @enum {unknown} */
                            ground?: "consent" | "law" | "rights_and_duties" | "credit" | "debt_collection";
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeIdentityCode: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeIdentityCode: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "code": "010190-900P",
                     *       "ground": "credit"
                     *     }
                     */
                    fields: {
                        code?: string;
                        /** @enum {unknown} */
                        ground?: "consent" | "law" | "rights_and_duties" | "credit" | "debt_collection";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "code": "010190-900P",
                         *       "ground": "credit"
                         *     }
                         */
                        fields: {
                            code?: string;
                            masked?: string;
                            /** @enum {unknown} */
                            ground?: "consent" | "law" | "rights_and_duties" | "credit" | "debt_collection";
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getIdentityCodeHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "code": "010190-900P",
                             *       "ground": "credit"
                             *     }
                             */
                            fields: {
                                code?: string;
                                masked?: string;
                                /** @enum {unknown} */
                                ground?: "consent" | "law" | "rights_and_duties" | "credit" | "debt_collection";
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listPostalAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "use": "home",
                             *       "street": "Esimerkkikatu 1 A 2",
                             *       "postcode": "50100",
                             *       "city": "Mikkeli",
                             *       "country": "FI",
                             *       "valid_from": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                use?: "home" | "billing" | "delivery" | "visiting" | "contact";
                                street?: string;
                                postcode?: string;
                                city?: string;
                                country?: string;
                                /** Format: date */
                                valid_from?: string;
                                valid_to?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addPostalAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "use": "home",
                     *       "street": "Esimerkkikatu 1 A 2",
                     *       "postcode": "50100",
                     *       "city": "Mikkeli",
                     *       "country": "FI",
                     *       "valid_from": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        use?: "home" | "billing" | "delivery" | "visiting" | "contact";
                        street: string;
                        postcode: string;
                        city?: string;
                        /** @description normal form: pattern ^[A-Z]{2}$ */
                        country?: string;
                        /** @description normal form: format date */
                        valid_from?: string;
                        valid_to?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "use": "home",
                         *       "street": "Esimerkkikatu 1 A 2",
                         *       "postcode": "50100",
                         *       "city": "Mikkeli",
                         *       "country": "FI",
                         *       "valid_from": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            use?: "home" | "billing" | "delivery" | "visiting" | "contact";
                            street?: string;
                            postcode?: string;
                            city?: string;
                            country?: string;
                            /** Format: date */
                            valid_from?: string;
                            valid_to?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPostalAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "use": "home",
                         *       "street": "Esimerkkikatu 1 A 2",
                         *       "postcode": "50100",
                         *       "city": "Mikkeli",
                         *       "country": "FI",
                         *       "valid_from": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            use?: "home" | "billing" | "delivery" | "visiting" | "contact";
                            street?: string;
                            postcode?: string;
                            city?: string;
                            country?: string;
                            /** Format: date */
                            valid_from?: string;
                            valid_to?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removePostalAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changePostalAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "use": "home",
                     *       "street": "Esimerkkikatu 1 A 2",
                     *       "postcode": "50100",
                     *       "city": "Mikkeli",
                     *       "country": "FI",
                     *       "valid_from": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        use?: "home" | "billing" | "delivery" | "visiting" | "contact";
                        street?: string;
                        postcode?: string;
                        city?: string;
                        /** @description normal form: pattern ^[A-Z]{2}$ */
                        country?: string;
                        /** @description normal form: format date */
                        valid_from?: string;
                        valid_to?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "use": "home",
                         *       "street": "Esimerkkikatu 1 A 2",
                         *       "postcode": "50100",
                         *       "city": "Mikkeli",
                         *       "country": "FI",
                         *       "valid_from": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            use?: "home" | "billing" | "delivery" | "visiting" | "contact";
                            street?: string;
                            postcode?: string;
                            city?: string;
                            country?: string;
                            /** Format: date */
                            valid_from?: string;
                            valid_to?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPostalAddressHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "use": "home",
                             *       "street": "Esimerkkikatu 1 A 2",
                             *       "postcode": "50100",
                             *       "city": "Mikkeli",
                             *       "country": "FI",
                             *       "valid_from": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                use?: "home" | "billing" | "delivery" | "visiting" | "contact";
                                street?: string;
                                postcode?: string;
                                city?: string;
                                country?: string;
                                /** Format: date */
                                valid_from?: string;
                                valid_to?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "number": "+358401234567",
                             *       "as_given": "040 123 4567",
                             *       "directory": "unlisted",
                             *       "valid_from": "2026-01-15"
                             *     }
                             */
                            fields: {
                                number?: string;
                                as_given?: string | null;
                                /** @enum {unknown} */
                                directory?: "listed" | "unlisted" | "partly_secret" | "secret";
                                /** Format: date */
                                valid_from?: string;
                                valid_to?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "number": "+358401234567",
                     *       "as_given": "040 123 4567",
                     *       "directory": "unlisted",
                     *       "valid_from": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @description normal form: pattern ^\+[1-9]\d{4,14}$ */
                        number: string;
                        as_given?: string | null;
                        /** @enum {unknown} */
                        directory?: "listed" | "unlisted" | "partly_secret" | "secret";
                        /** @description normal form: format date */
                        valid_from?: string;
                        valid_to?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "number": "+358401234567",
                         *       "as_given": "040 123 4567",
                         *       "directory": "unlisted",
                         *       "valid_from": "2026-01-15"
                         *     }
                         */
                        fields: {
                            number?: string;
                            as_given?: string | null;
                            /** @enum {unknown} */
                            directory?: "listed" | "unlisted" | "partly_secret" | "secret";
                            /** Format: date */
                            valid_from?: string;
                            valid_to?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "number": "+358401234567",
                         *       "as_given": "040 123 4567",
                         *       "directory": "unlisted",
                         *       "valid_from": "2026-01-15"
                         *     }
                         */
                        fields: {
                            number?: string;
                            as_given?: string | null;
                            /** @enum {unknown} */
                            directory?: "listed" | "unlisted" | "partly_secret" | "secret";
                            /** Format: date */
                            valid_from?: string;
                            valid_to?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removePhoneNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changePhoneNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "number": "+358401234567",
                     *       "as_given": "040 123 4567",
                     *       "directory": "unlisted",
                     *       "valid_from": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @description normal form: pattern ^\+[1-9]\d{4,14}$ */
                        number?: string;
                        as_given?: string | null;
                        /** @enum {unknown} */
                        directory?: "listed" | "unlisted" | "partly_secret" | "secret";
                        /** @description normal form: format date */
                        valid_from?: string;
                        valid_to?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "number": "+358401234567",
                         *       "as_given": "040 123 4567",
                         *       "directory": "unlisted",
                         *       "valid_from": "2026-01-15"
                         *     }
                         */
                        fields: {
                            number?: string;
                            as_given?: string | null;
                            /** @enum {unknown} */
                            directory?: "listed" | "unlisted" | "partly_secret" | "secret";
                            /** Format: date */
                            valid_from?: string;
                            valid_to?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPhoneNumberHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "number": "+358401234567",
                             *       "as_given": "040 123 4567",
                             *       "directory": "unlisted",
                             *       "valid_from": "2026-01-15"
                             *     }
                             */
                            fields: {
                                number?: string;
                                as_given?: string | null;
                                /** @enum {unknown} */
                                directory?: "listed" | "unlisted" | "partly_secret" | "secret";
                                /** Format: date */
                                valid_from?: string;
                                valid_to?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "address": "aino@example.org",
                             *       "valid_from": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** Format: email */
                                address?: string;
                                /** Format: date */
                                valid_from?: string;
                                valid_to?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addEmailAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "address": "aino@example.org",
                     *       "valid_from": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @description normal form: format email */
                        address: string;
                        /** @description normal form: format date */
                        valid_from?: string;
                        valid_to?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "address": "aino@example.org",
                         *       "valid_from": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** Format: email */
                            address?: string;
                            /** Format: date */
                            valid_from?: string;
                            valid_to?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "address": "aino@example.org",
                         *       "valid_from": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** Format: email */
                            address?: string;
                            /** Format: date */
                            valid_from?: string;
                            valid_to?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeEmailAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeEmailAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "address": "aino@example.org",
                     *       "valid_from": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @description normal form: format email */
                        address?: string;
                        /** @description normal form: format date */
                        valid_from?: string;
                        valid_to?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "address": "aino@example.org",
                         *       "valid_from": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** Format: email */
                            address?: string;
                            /** Format: date */
                            valid_from?: string;
                            valid_to?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getEmailAddressHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "address": "aino@example.org",
                             *       "valid_from": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** Format: email */
                                address?: string;
                                /** Format: date */
                                valid_from?: string;
                                valid_to?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listOccupation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "title": "Dr",
                             *       "profession": "veterinarian"
                             *     }
                             */
                            fields: {
                                title?: string | null;
                                profession?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addOccupation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "title": "Dr",
                     *       "profession": "veterinarian"
                     *     }
                     */
                    fields: {
                        title?: string | null;
                        profession?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "title": "Dr",
                         *       "profession": "veterinarian"
                         *     }
                         */
                        fields: {
                            title?: string | null;
                            profession?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOccupation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "title": "Dr",
                         *       "profession": "veterinarian"
                         *     }
                         */
                        fields: {
                            title?: string | null;
                            profession?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeOccupation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeOccupation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "title": "Dr",
                     *       "profession": "veterinarian"
                     *     }
                     */
                    fields: {
                        title?: string | null;
                        profession?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "title": "Dr",
                         *       "profession": "veterinarian"
                         *     }
                         */
                        fields: {
                            title?: string | null;
                            profession?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOccupationHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "title": "Dr",
                             *       "profession": "veterinarian"
                             *     }
                             */
                            fields: {
                                title?: string | null;
                                profession?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "customer_number": "100001",
                             *       "customer_type": "consumer",
                             *       "language": "fi",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                customer_number?: string;
                                /** @enum {unknown} */
                                customer_type?: "consumer" | "business" | "association" | "public_body";
                                /** @enum {unknown} */
                                language?: "fi" | "sv" | "en";
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "customer_number": "100001",
                     *       "customer_type": "consumer",
                     *       "language": "fi",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        customer_number: string;
                        /** @enum {unknown} */
                        customer_type: "consumer" | "business" | "association" | "public_body";
                        /** @enum {unknown} */
                        language?: "fi" | "sv" | "en";
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "customer_number": "100001",
                         *       "customer_type": "consumer",
                         *       "language": "fi",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            customer_number?: string;
                            /** @enum {unknown} */
                            customer_type?: "consumer" | "business" | "association" | "public_body";
                            /** @enum {unknown} */
                            language?: "fi" | "sv" | "en";
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "customer_number": "100001",
                         *       "customer_type": "consumer",
                         *       "language": "fi",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            customer_number?: string;
                            /** @enum {unknown} */
                            customer_type?: "consumer" | "business" | "association" | "public_body";
                            /** @enum {unknown} */
                            language?: "fi" | "sv" | "en";
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "customer_number": "100001",
                     *       "customer_type": "consumer",
                     *       "language": "fi",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        customer_number?: string;
                        /** @enum {unknown} */
                        customer_type?: "consumer" | "business" | "association" | "public_body";
                        /** @enum {unknown} */
                        language?: "fi" | "sv" | "en";
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "customer_number": "100001",
                         *       "customer_type": "consumer",
                         *       "language": "fi",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            customer_number?: string;
                            /** @enum {unknown} */
                            customer_type?: "consumer" | "business" | "association" | "public_body";
                            /** @enum {unknown} */
                            language?: "fi" | "sv" | "en";
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCustomerHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "customer_number": "100001",
                             *       "customer_type": "consumer",
                             *       "language": "fi",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                customer_number?: string;
                                /** @enum {unknown} */
                                customer_type?: "consumer" | "business" | "association" | "public_body";
                                /** @enum {unknown} */
                                language?: "fi" | "sv" | "en";
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listRepresentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "organisation": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                             *       "position": "chair of the board",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** Format: uuid */
                                organisation?: string;
                                position?: string | null;
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addRepresentation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "organisation": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                     *       "position": "chair of the board",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @description normal form: format uuid */
                        organisation: string;
                        position?: string | null;
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "organisation": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                         *       "position": "chair of the board",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** Format: uuid */
                            organisation?: string;
                            position?: string | null;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRepresentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "organisation": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                         *       "position": "chair of the board",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** Format: uuid */
                            organisation?: string;
                            position?: string | null;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeRepresentation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeRepresentation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "organisation": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                     *       "position": "chair of the board",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @description normal form: format uuid */
                        organisation?: string;
                        position?: string | null;
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "organisation": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                         *       "position": "chair of the board",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** Format: uuid */
                            organisation?: string;
                            position?: string | null;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRepresentationHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "organisation": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                             *       "position": "chair of the board",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** Format: uuid */
                                organisation?: string;
                                position?: string | null;
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listDwelling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "building_type": "detached",
                             *       "building_id": "103456789S"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                building_type?: "detached" | "semi_detached" | "terraced" | "apartment" | "holiday" | "farm" | "other";
                                building_id?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addDwelling: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "building_type": "detached",
                     *       "building_id": "103456789S"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        building_type: "detached" | "semi_detached" | "terraced" | "apartment" | "holiday" | "farm" | "other";
                        building_id?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "building_type": "detached",
                         *       "building_id": "103456789S"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            building_type?: "detached" | "semi_detached" | "terraced" | "apartment" | "holiday" | "farm" | "other";
                            building_id?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getDwelling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "building_type": "detached",
                         *       "building_id": "103456789S"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            building_type?: "detached" | "semi_detached" | "terraced" | "apartment" | "holiday" | "farm" | "other";
                            building_id?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeDwelling: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeDwelling: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "building_type": "detached",
                     *       "building_id": "103456789S"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        building_type?: "detached" | "semi_detached" | "terraced" | "apartment" | "holiday" | "farm" | "other";
                        building_id?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "building_type": "detached",
                         *       "building_id": "103456789S"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            building_type?: "detached" | "semi_detached" | "terraced" | "apartment" | "holiday" | "farm" | "other";
                            building_id?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getDwellingHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "building_type": "detached",
                             *       "building_id": "103456789S"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                building_type?: "detached" | "semi_detached" | "terraced" | "apartment" | "holiday" | "farm" | "other";
                                building_id?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "service_number": "L-100001",
                             *       "product": "Kuitu 600",
                             *       "product_group": "fibre",
                             *       "status": "active",
                             *       "area": "mikkeli-keskusta",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                service_number?: string;
                                product?: string;
                                /** @enum {unknown} */
                                product_group?: "mobile" | "broadband" | "fibre" | "television" | "fixed_voice" | "it_service" | "device" | "other";
                                number?: string | null;
                                /** @enum {unknown} */
                                status?: "ordered" | "active" | "suspended" | "ended";
                                area?: string | null;
                                network_element?: string | null;
                                installation_contact?: string | null;
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addService: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "service_number": "L-100001",
                     *       "product": "Kuitu 600",
                     *       "product_group": "fibre",
                     *       "status": "active",
                     *       "area": "mikkeli-keskusta",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        service_number: string;
                        product: string;
                        /** @enum {unknown} */
                        product_group: "mobile" | "broadband" | "fibre" | "television" | "fixed_voice" | "it_service" | "device" | "other";
                        number?: string | null;
                        /** @enum {unknown} */
                        status?: "ordered" | "active" | "suspended" | "ended";
                        area?: string | null;
                        network_element?: string | null;
                        installation_contact?: string | null;
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "service_number": "L-100001",
                         *       "product": "Kuitu 600",
                         *       "product_group": "fibre",
                         *       "status": "active",
                         *       "area": "mikkeli-keskusta",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            service_number?: string;
                            product?: string;
                            /** @enum {unknown} */
                            product_group?: "mobile" | "broadband" | "fibre" | "television" | "fixed_voice" | "it_service" | "device" | "other";
                            number?: string | null;
                            /** @enum {unknown} */
                            status?: "ordered" | "active" | "suspended" | "ended";
                            area?: string | null;
                            network_element?: string | null;
                            installation_contact?: string | null;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "service_number": "L-100001",
                         *       "product": "Kuitu 600",
                         *       "product_group": "fibre",
                         *       "status": "active",
                         *       "area": "mikkeli-keskusta",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            service_number?: string;
                            product?: string;
                            /** @enum {unknown} */
                            product_group?: "mobile" | "broadband" | "fibre" | "television" | "fixed_voice" | "it_service" | "device" | "other";
                            number?: string | null;
                            /** @enum {unknown} */
                            status?: "ordered" | "active" | "suspended" | "ended";
                            area?: string | null;
                            network_element?: string | null;
                            installation_contact?: string | null;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeService: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeService: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "service_number": "L-100001",
                     *       "product": "Kuitu 600",
                     *       "product_group": "fibre",
                     *       "status": "active",
                     *       "area": "mikkeli-keskusta",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        service_number?: string;
                        product?: string;
                        /** @enum {unknown} */
                        product_group?: "mobile" | "broadband" | "fibre" | "television" | "fixed_voice" | "it_service" | "device" | "other";
                        number?: string | null;
                        /** @enum {unknown} */
                        status?: "ordered" | "active" | "suspended" | "ended";
                        area?: string | null;
                        network_element?: string | null;
                        installation_contact?: string | null;
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "service_number": "L-100001",
                         *       "product": "Kuitu 600",
                         *       "product_group": "fibre",
                         *       "status": "active",
                         *       "area": "mikkeli-keskusta",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            service_number?: string;
                            product?: string;
                            /** @enum {unknown} */
                            product_group?: "mobile" | "broadband" | "fibre" | "television" | "fixed_voice" | "it_service" | "device" | "other";
                            number?: string | null;
                            /** @enum {unknown} */
                            status?: "ordered" | "active" | "suspended" | "ended";
                            area?: string | null;
                            network_element?: string | null;
                            installation_contact?: string | null;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getServiceHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "service_number": "L-100001",
                             *       "product": "Kuitu 600",
                             *       "product_group": "fibre",
                             *       "status": "active",
                             *       "area": "mikkeli-keskusta",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                service_number?: string;
                                product?: string;
                                /** @enum {unknown} */
                                product_group?: "mobile" | "broadband" | "fibre" | "television" | "fixed_voice" | "it_service" | "device" | "other";
                                number?: string | null;
                                /** @enum {unknown} */
                                status?: "ordered" | "active" | "suspended" | "ended";
                                area?: string | null;
                                network_element?: string | null;
                                installation_contact?: string | null;
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listSalesOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "order_number": "T-100001",
                             *       "ordered_on": "2026-01-15",
                             *       "product": "Kuitu 600",
                             *       "channel": "web",
                             *       "status": "confirmed",
                             *       "amount": "49.90"
                             *     }
                             */
                            fields: {
                                order_number?: string;
                                /** Format: date */
                                ordered_on?: string;
                                product?: string;
                                /** @enum {unknown} */
                                channel?: "web" | "phone" | "shop" | "field" | "partner";
                                /** @enum {unknown} */
                                status?: "pending" | "confirmed" | "delivered" | "cancelled";
                                amount?: string;
                                delivered_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addSalesOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "order_number": "T-100001",
                     *       "ordered_on": "2026-01-15",
                     *       "product": "Kuitu 600",
                     *       "channel": "web",
                     *       "status": "confirmed",
                     *       "amount": "49.90"
                     *     }
                     */
                    fields: {
                        order_number: string;
                        /** @description normal form: format date */
                        ordered_on: string;
                        product: string;
                        /** @enum {unknown} */
                        channel: "web" | "phone" | "shop" | "field" | "partner";
                        /** @enum {unknown} */
                        status: "pending" | "confirmed" | "delivered" | "cancelled";
                        /** @description normal form: pattern ^-?\d{1,10}\.\d{2}$ */
                        amount: string;
                        delivered_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "order_number": "T-100001",
                         *       "ordered_on": "2026-01-15",
                         *       "product": "Kuitu 600",
                         *       "channel": "web",
                         *       "status": "confirmed",
                         *       "amount": "49.90"
                         *     }
                         */
                        fields: {
                            order_number?: string;
                            /** Format: date */
                            ordered_on?: string;
                            product?: string;
                            /** @enum {unknown} */
                            channel?: "web" | "phone" | "shop" | "field" | "partner";
                            /** @enum {unknown} */
                            status?: "pending" | "confirmed" | "delivered" | "cancelled";
                            amount?: string;
                            delivered_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSalesOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "order_number": "T-100001",
                         *       "ordered_on": "2026-01-15",
                         *       "product": "Kuitu 600",
                         *       "channel": "web",
                         *       "status": "confirmed",
                         *       "amount": "49.90"
                         *     }
                         */
                        fields: {
                            order_number?: string;
                            /** Format: date */
                            ordered_on?: string;
                            product?: string;
                            /** @enum {unknown} */
                            channel?: "web" | "phone" | "shop" | "field" | "partner";
                            /** @enum {unknown} */
                            status?: "pending" | "confirmed" | "delivered" | "cancelled";
                            amount?: string;
                            delivered_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeSalesOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeSalesOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "order_number": "T-100001",
                     *       "ordered_on": "2026-01-15",
                     *       "product": "Kuitu 600",
                     *       "channel": "web",
                     *       "status": "confirmed",
                     *       "amount": "49.90"
                     *     }
                     */
                    fields: {
                        order_number?: string;
                        /** @description normal form: format date */
                        ordered_on?: string;
                        product?: string;
                        /** @enum {unknown} */
                        channel?: "web" | "phone" | "shop" | "field" | "partner";
                        /** @enum {unknown} */
                        status?: "pending" | "confirmed" | "delivered" | "cancelled";
                        /** @description normal form: pattern ^-?\d{1,10}\.\d{2}$ */
                        amount?: string;
                        delivered_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "order_number": "T-100001",
                         *       "ordered_on": "2026-01-15",
                         *       "product": "Kuitu 600",
                         *       "channel": "web",
                         *       "status": "confirmed",
                         *       "amount": "49.90"
                         *     }
                         */
                        fields: {
                            order_number?: string;
                            /** Format: date */
                            ordered_on?: string;
                            product?: string;
                            /** @enum {unknown} */
                            channel?: "web" | "phone" | "shop" | "field" | "partner";
                            /** @enum {unknown} */
                            status?: "pending" | "confirmed" | "delivered" | "cancelled";
                            amount?: string;
                            delivered_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSalesOrderHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "order_number": "T-100001",
                             *       "ordered_on": "2026-01-15",
                             *       "product": "Kuitu 600",
                             *       "channel": "web",
                             *       "status": "confirmed",
                             *       "amount": "49.90"
                             *     }
                             */
                            fields: {
                                order_number?: string;
                                /** Format: date */
                                ordered_on?: string;
                                product?: string;
                                /** @enum {unknown} */
                                channel?: "web" | "phone" | "shop" | "field" | "partner";
                                /** @enum {unknown} */
                                status?: "pending" | "confirmed" | "delivered" | "cancelled";
                                amount?: string;
                                delivered_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "account_number": "A-100001",
                             *       "delivery": "email"
                             *     }
                             */
                            fields: {
                                account_number?: string;
                                /** @enum {unknown} */
                                delivery?: "paper" | "email" | "e_invoice" | "direct_payment";
                                e_invoice_address?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addBillingAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "account_number": "A-100001",
                     *       "delivery": "email"
                     *     }
                     */
                    fields: {
                        account_number: string;
                        /** @enum {unknown} */
                        delivery: "paper" | "email" | "e_invoice" | "direct_payment";
                        e_invoice_address?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "account_number": "A-100001",
                         *       "delivery": "email"
                         *     }
                         */
                        fields: {
                            account_number?: string;
                            /** @enum {unknown} */
                            delivery?: "paper" | "email" | "e_invoice" | "direct_payment";
                            e_invoice_address?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "account_number": "A-100001",
                         *       "delivery": "email"
                         *     }
                         */
                        fields: {
                            account_number?: string;
                            /** @enum {unknown} */
                            delivery?: "paper" | "email" | "e_invoice" | "direct_payment";
                            e_invoice_address?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeBillingAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeBillingAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "account_number": "A-100001",
                     *       "delivery": "email"
                     *     }
                     */
                    fields: {
                        account_number?: string;
                        /** @enum {unknown} */
                        delivery?: "paper" | "email" | "e_invoice" | "direct_payment";
                        e_invoice_address?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "account_number": "A-100001",
                         *       "delivery": "email"
                         *     }
                         */
                        fields: {
                            account_number?: string;
                            /** @enum {unknown} */
                            delivery?: "paper" | "email" | "e_invoice" | "direct_payment";
                            e_invoice_address?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getBillingAccountHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "account_number": "A-100001",
                             *       "delivery": "email"
                             *     }
                             */
                            fields: {
                                account_number?: string;
                                /** @enum {unknown} */
                                delivery?: "paper" | "email" | "e_invoice" | "direct_payment";
                                e_invoice_address?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "invoice_number": "L2026-1",
                             *       "invoiced_on": "2026-01-15",
                             *       "due_on": "2026-01-29",
                             *       "amount": "49.90",
                             *       "balance": "49.90",
                             *       "status": "open"
                             *     }
                             */
                            fields: {
                                invoice_number?: string;
                                /** Format: date */
                                invoiced_on?: string;
                                /** Format: date */
                                due_on?: string;
                                amount?: string;
                                balance?: string;
                                /** @enum {unknown} */
                                status?: "open" | "paid" | "overdue" | "in_collection" | "credited" | "disputed";
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "invoice_number": "L2026-1",
                     *       "invoiced_on": "2026-01-15",
                     *       "due_on": "2026-01-29",
                     *       "amount": "49.90",
                     *       "balance": "49.90",
                     *       "status": "open"
                     *     }
                     */
                    fields: {
                        invoice_number: string;
                        /** @description normal form: format date */
                        invoiced_on: string;
                        /** @description normal form: format date */
                        due_on: string;
                        /** @description normal form: pattern ^-?\d{1,10}\.\d{2}$ */
                        amount: string;
                        /** @description normal form: pattern ^-?\d{1,10}\.\d{2}$ */
                        balance: string;
                        /** @enum {unknown} */
                        status: "open" | "paid" | "overdue" | "in_collection" | "credited" | "disputed";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "invoice_number": "L2026-1",
                         *       "invoiced_on": "2026-01-15",
                         *       "due_on": "2026-01-29",
                         *       "amount": "49.90",
                         *       "balance": "49.90",
                         *       "status": "open"
                         *     }
                         */
                        fields: {
                            invoice_number?: string;
                            /** Format: date */
                            invoiced_on?: string;
                            /** Format: date */
                            due_on?: string;
                            amount?: string;
                            balance?: string;
                            /** @enum {unknown} */
                            status?: "open" | "paid" | "overdue" | "in_collection" | "credited" | "disputed";
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "invoice_number": "L2026-1",
                         *       "invoiced_on": "2026-01-15",
                         *       "due_on": "2026-01-29",
                         *       "amount": "49.90",
                         *       "balance": "49.90",
                         *       "status": "open"
                         *     }
                         */
                        fields: {
                            invoice_number?: string;
                            /** Format: date */
                            invoiced_on?: string;
                            /** Format: date */
                            due_on?: string;
                            amount?: string;
                            balance?: string;
                            /** @enum {unknown} */
                            status?: "open" | "paid" | "overdue" | "in_collection" | "credited" | "disputed";
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeInvoice: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeInvoice: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "invoice_number": "L2026-1",
                     *       "invoiced_on": "2026-01-15",
                     *       "due_on": "2026-01-29",
                     *       "amount": "49.90",
                     *       "balance": "49.90",
                     *       "status": "open"
                     *     }
                     */
                    fields: {
                        invoice_number?: string;
                        /** @description normal form: format date */
                        invoiced_on?: string;
                        /** @description normal form: format date */
                        due_on?: string;
                        /** @description normal form: pattern ^-?\d{1,10}\.\d{2}$ */
                        amount?: string;
                        /** @description normal form: pattern ^-?\d{1,10}\.\d{2}$ */
                        balance?: string;
                        /** @enum {unknown} */
                        status?: "open" | "paid" | "overdue" | "in_collection" | "credited" | "disputed";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "invoice_number": "L2026-1",
                         *       "invoiced_on": "2026-01-15",
                         *       "due_on": "2026-01-29",
                         *       "amount": "49.90",
                         *       "balance": "49.90",
                         *       "status": "open"
                         *     }
                         */
                        fields: {
                            invoice_number?: string;
                            /** Format: date */
                            invoiced_on?: string;
                            /** Format: date */
                            due_on?: string;
                            amount?: string;
                            balance?: string;
                            /** @enum {unknown} */
                            status?: "open" | "paid" | "overdue" | "in_collection" | "credited" | "disputed";
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getInvoiceHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "invoice_number": "L2026-1",
                             *       "invoiced_on": "2026-01-15",
                             *       "due_on": "2026-01-29",
                             *       "amount": "49.90",
                             *       "balance": "49.90",
                             *       "status": "open"
                             *     }
                             */
                            fields: {
                                invoice_number?: string;
                                /** Format: date */
                                invoiced_on?: string;
                                /** Format: date */
                                due_on?: string;
                                amount?: string;
                                balance?: string;
                                /** @enum {unknown} */
                                status?: "open" | "paid" | "overdue" | "in_collection" | "credited" | "disputed";
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "invoice_number": "L2026-1",
                             *       "stage": "reminder",
                             *       "opened_on": "2026-03-01",
                             *       "details": "Asked for two weeks more."
                             *     }
                             */
                            fields: {
                                invoice_number?: string;
                                /** @enum {unknown} */
                                stage?: "reminder" | "demand" | "agency" | "court" | "enforcement" | "closed";
                                /** Format: date */
                                opened_on?: string;
                                closed_on?: string | null;
                                details?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addCollection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "invoice_number": "L2026-1",
                     *       "stage": "reminder",
                     *       "opened_on": "2026-03-01",
                     *       "details": "Asked for two weeks more."
                     *     }
                     */
                    fields: {
                        invoice_number: string;
                        /** @enum {unknown} */
                        stage: "reminder" | "demand" | "agency" | "court" | "enforcement" | "closed";
                        /** @description normal form: format date */
                        opened_on: string;
                        closed_on?: string | null;
                        details?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "invoice_number": "L2026-1",
                         *       "stage": "reminder",
                         *       "opened_on": "2026-03-01",
                         *       "details": "Asked for two weeks more."
                         *     }
                         */
                        fields: {
                            invoice_number?: string;
                            /** @enum {unknown} */
                            stage?: "reminder" | "demand" | "agency" | "court" | "enforcement" | "closed";
                            /** Format: date */
                            opened_on?: string;
                            closed_on?: string | null;
                            details?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "invoice_number": "L2026-1",
                         *       "stage": "reminder",
                         *       "opened_on": "2026-03-01",
                         *       "details": "Asked for two weeks more."
                         *     }
                         */
                        fields: {
                            invoice_number?: string;
                            /** @enum {unknown} */
                            stage?: "reminder" | "demand" | "agency" | "court" | "enforcement" | "closed";
                            /** Format: date */
                            opened_on?: string;
                            closed_on?: string | null;
                            details?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeCollection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeCollection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "invoice_number": "L2026-1",
                     *       "stage": "reminder",
                     *       "opened_on": "2026-03-01",
                     *       "details": "Asked for two weeks more."
                     *     }
                     */
                    fields: {
                        invoice_number?: string;
                        /** @enum {unknown} */
                        stage?: "reminder" | "demand" | "agency" | "court" | "enforcement" | "closed";
                        /** @description normal form: format date */
                        opened_on?: string;
                        closed_on?: string | null;
                        details?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "invoice_number": "L2026-1",
                         *       "stage": "reminder",
                         *       "opened_on": "2026-03-01",
                         *       "details": "Asked for two weeks more."
                         *     }
                         */
                        fields: {
                            invoice_number?: string;
                            /** @enum {unknown} */
                            stage?: "reminder" | "demand" | "agency" | "court" | "enforcement" | "closed";
                            /** Format: date */
                            opened_on?: string;
                            closed_on?: string | null;
                            details?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCollectionHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "invoice_number": "L2026-1",
                             *       "stage": "reminder",
                             *       "opened_on": "2026-03-01",
                             *       "details": "Asked for two weeks more."
                             *     }
                             */
                            fields: {
                                invoice_number?: string;
                                /** @enum {unknown} */
                                stage?: "reminder" | "demand" | "agency" | "court" | "enforcement" | "closed";
                                /** Format: date */
                                opened_on?: string;
                                closed_on?: string | null;
                                details?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listMarketingProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "segment": "families",
                             *       "interest": "fibre"
                             *     }
                             */
                            fields: {
                                segment?: string | null;
                                interest?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addMarketingProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "segment": "families",
                     *       "interest": "fibre"
                     *     }
                     */
                    fields: {
                        segment?: string | null;
                        interest?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "segment": "families",
                         *       "interest": "fibre"
                         *     }
                         */
                        fields: {
                            segment?: string | null;
                            interest?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getMarketingProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "segment": "families",
                         *       "interest": "fibre"
                         *     }
                         */
                        fields: {
                            segment?: string | null;
                            interest?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeMarketingProfile: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeMarketingProfile: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "segment": "families",
                     *       "interest": "fibre"
                     *     }
                     */
                    fields: {
                        segment?: string | null;
                        interest?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "segment": "families",
                         *       "interest": "fibre"
                         *     }
                         */
                        fields: {
                            segment?: string | null;
                            interest?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getMarketingProfileHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "segment": "families",
                             *       "interest": "fibre"
                             *     }
                             */
                            fields: {
                                segment?: string | null;
                                interest?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listBarring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "service_number": "L-100001",
                             *       "kind": "premium_rate",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                service_number?: string;
                                /** @enum {unknown} */
                                kind?: "premium_rate" | "international" | "adult" | "data" | "roaming" | "all_outgoing";
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addBarring: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "service_number": "L-100001",
                     *       "kind": "premium_rate",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        service_number: string;
                        /** @enum {unknown} */
                        kind: "premium_rate" | "international" | "adult" | "data" | "roaming" | "all_outgoing";
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "service_number": "L-100001",
                         *       "kind": "premium_rate",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            service_number?: string;
                            /** @enum {unknown} */
                            kind?: "premium_rate" | "international" | "adult" | "data" | "roaming" | "all_outgoing";
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getBarring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "service_number": "L-100001",
                         *       "kind": "premium_rate",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            service_number?: string;
                            /** @enum {unknown} */
                            kind?: "premium_rate" | "international" | "adult" | "data" | "roaming" | "all_outgoing";
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeBarring: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeBarring: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "service_number": "L-100001",
                     *       "kind": "premium_rate",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        service_number?: string;
                        /** @enum {unknown} */
                        kind?: "premium_rate" | "international" | "adult" | "data" | "roaming" | "all_outgoing";
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "service_number": "L-100001",
                         *       "kind": "premium_rate",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            service_number?: string;
                            /** @enum {unknown} */
                            kind?: "premium_rate" | "international" | "adult" | "data" | "roaming" | "all_outgoing";
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getBarringHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "service_number": "L-100001",
                             *       "kind": "premium_rate",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                service_number?: string;
                                /** @enum {unknown} */
                                kind?: "premium_rate" | "international" | "adult" | "data" | "roaming" | "all_outgoing";
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "started_at": "2026-01-15T10:00:00.000Z",
                             *       "seconds": 240,
                             *       "media_type": "audio/ogg",
                             *       "location": "recordings/2026/01/15/0001",
                             *       "media_key": "c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE="
                             *     }
                             */
                            fields: {
                                /** Format: date-time */
                                started_at?: string;
                                seconds?: number;
                                media_type?: string;
                                location?: string;
                                /** Format: byte */
                                media_key?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addRecording: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "started_at": "2026-01-15T10:00:00.000Z",
                     *       "seconds": 240,
                     *       "media_type": "audio/ogg",
                     *       "location": "recordings/2026/01/15/0001",
                     *       "media_key": "c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE="
                     *     }
                     */
                    fields: {
                        /** @description normal form: format date-time */
                        started_at: string;
                        seconds: number;
                        media_type: string;
                        location: string;
                        media_key: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "started_at": "2026-01-15T10:00:00.000Z",
                         *       "seconds": 240,
                         *       "media_type": "audio/ogg",
                         *       "location": "recordings/2026/01/15/0001",
                         *       "media_key": "c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE="
                         *     }
                         */
                        fields: {
                            /** Format: date-time */
                            started_at?: string;
                            seconds?: number;
                            media_type?: string;
                            location?: string;
                            /** Format: byte */
                            media_key?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "started_at": "2026-01-15T10:00:00.000Z",
                         *       "seconds": 240,
                         *       "media_type": "audio/ogg",
                         *       "location": "recordings/2026/01/15/0001",
                         *       "media_key": "c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE="
                         *     }
                         */
                        fields: {
                            /** Format: date-time */
                            started_at?: string;
                            seconds?: number;
                            media_type?: string;
                            location?: string;
                            /** Format: byte */
                            media_key?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeRecording: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeRecording: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "started_at": "2026-01-15T10:00:00.000Z",
                     *       "seconds": 240,
                     *       "media_type": "audio/ogg",
                     *       "location": "recordings/2026/01/15/0001",
                     *       "media_key": "c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE="
                     *     }
                     */
                    fields: {
                        /** @description normal form: format date-time */
                        started_at?: string;
                        seconds?: number;
                        media_type?: string;
                        location?: string;
                        media_key?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "started_at": "2026-01-15T10:00:00.000Z",
                         *       "seconds": 240,
                         *       "media_type": "audio/ogg",
                         *       "location": "recordings/2026/01/15/0001",
                         *       "media_key": "c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE="
                         *     }
                         */
                        fields: {
                            /** Format: date-time */
                            started_at?: string;
                            seconds?: number;
                            media_type?: string;
                            location?: string;
                            /** Format: byte */
                            media_key?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRecordingHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "started_at": "2026-01-15T10:00:00.000Z",
                             *       "seconds": 240,
                             *       "media_type": "audio/ogg",
                             *       "location": "recordings/2026/01/15/0001",
                             *       "media_key": "c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE="
                             *     }
                             */
                            fields: {
                                /** Format: date-time */
                                started_at?: string;
                                seconds?: number;
                                media_type?: string;
                                location?: string;
                                /** Format: byte */
                                media_key?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "permission": "electronic_marketing",
                             *       "channel": "email",
                             *       "decision": "given",
                             *       "decided_at": "2026-01-15T10:00:00.000Z",
                             *       "wording": "permissions.electronic_marketing.wording v1",
                             *       "evidence": "web form 4712"
                             *     }
                             */
                            fields: {
                                permission?: string;
                                channel?: string | null;
                                /** @enum {unknown} */
                                decision?: "given" | "existing_customer" | "banned" | "withdrawn";
                                /** Format: date-time */
                                decided_at?: string;
                                ends_on?: string | null;
                                wording?: string | null;
                                evidence?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addPermission: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "permission": "electronic_marketing",
                     *       "channel": "email",
                     *       "decision": "given",
                     *       "decided_at": "2026-01-15T10:00:00.000Z",
                     *       "wording": "permissions.electronic_marketing.wording v1",
                     *       "evidence": "web form 4712"
                     *     }
                     */
                    fields: {
                        /** @description normal form: pattern ^[a-z][a-z0-9_]{0,62}$ */
                        permission: string;
                        channel?: string | null;
                        /** @enum {unknown} */
                        decision: "given" | "existing_customer" | "banned" | "withdrawn";
                        /** @description normal form: format date-time */
                        decided_at?: string;
                        ends_on?: string | null;
                        wording?: string | null;
                        evidence: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "permission": "electronic_marketing",
                         *       "channel": "email",
                         *       "decision": "given",
                         *       "decided_at": "2026-01-15T10:00:00.000Z",
                         *       "wording": "permissions.electronic_marketing.wording v1",
                         *       "evidence": "web form 4712"
                         *     }
                         */
                        fields: {
                            permission?: string;
                            channel?: string | null;
                            /** @enum {unknown} */
                            decision?: "given" | "existing_customer" | "banned" | "withdrawn";
                            /** Format: date-time */
                            decided_at?: string;
                            ends_on?: string | null;
                            wording?: string | null;
                            evidence?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "permission": "electronic_marketing",
                         *       "channel": "email",
                         *       "decision": "given",
                         *       "decided_at": "2026-01-15T10:00:00.000Z",
                         *       "wording": "permissions.electronic_marketing.wording v1",
                         *       "evidence": "web form 4712"
                         *     }
                         */
                        fields: {
                            permission?: string;
                            channel?: string | null;
                            /** @enum {unknown} */
                            decision?: "given" | "existing_customer" | "banned" | "withdrawn";
                            /** Format: date-time */
                            decided_at?: string;
                            ends_on?: string | null;
                            wording?: string | null;
                            evidence?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPermissionHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "permission": "electronic_marketing",
                             *       "channel": "email",
                             *       "decision": "given",
                             *       "decided_at": "2026-01-15T10:00:00.000Z",
                             *       "wording": "permissions.electronic_marketing.wording v1",
                             *       "evidence": "web form 4712"
                             *     }
                             */
                            fields: {
                                permission?: string;
                                channel?: string | null;
                                /** @enum {unknown} */
                                decision?: "given" | "existing_customer" | "banned" | "withdrawn";
                                /** Format: date-time */
                                decided_at?: string;
                                ends_on?: string | null;
                                wording?: string | null;
                                evidence?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "kind": "telemarketing_ban",
                             *       "began_on": "2026-01-15",
                             *       "evidence": "call 0001"
                             *     }
                             */
                            fields: {
                                kind?: string;
                                /** Format: date */
                                began_on?: string;
                                ends_on?: string | null;
                                evidence?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addBlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "kind": "telemarketing_ban",
                     *       "began_on": "2026-01-15",
                     *       "evidence": "call 0001"
                     *     }
                     */
                    fields: {
                        /** @description normal form: pattern ^[a-z][a-z0-9_]{0,62}$ */
                        kind: string;
                        /** @description normal form: format date */
                        began_on?: string;
                        ends_on?: string | null;
                        evidence?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "telemarketing_ban",
                         *       "began_on": "2026-01-15",
                         *       "evidence": "call 0001"
                         *     }
                         */
                        fields: {
                            kind?: string;
                            /** Format: date */
                            began_on?: string;
                            ends_on?: string | null;
                            evidence?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "telemarketing_ban",
                         *       "began_on": "2026-01-15",
                         *       "evidence": "call 0001"
                         *     }
                         */
                        fields: {
                            kind?: string;
                            /** Format: date */
                            began_on?: string;
                            ends_on?: string | null;
                            evidence?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "kind": "telemarketing_ban",
                     *       "began_on": "2026-01-15",
                     *       "evidence": "call 0001"
                     *     }
                     */
                    fields: {
                        /** @description normal form: pattern ^[a-z][a-z0-9_]{0,62}$ */
                        kind?: string;
                        /** @description normal form: format date */
                        began_on?: string;
                        ends_on?: string | null;
                        evidence?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "telemarketing_ban",
                         *       "began_on": "2026-01-15",
                         *       "evidence": "call 0001"
                         *     }
                         */
                        fields: {
                            kind?: string;
                            /** Format: date */
                            began_on?: string;
                            ends_on?: string | null;
                            evidence?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getBlockHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "kind": "telemarketing_ban",
                             *       "began_on": "2026-01-15",
                             *       "evidence": "call 0001"
                             *     }
                             */
                            fields: {
                                kind?: string;
                                /** Format: date */
                                began_on?: string;
                                ends_on?: string | null;
                                evidence?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "kind": "complaint",
                             *       "received_on": "2026-01-15",
                             *       "channel": "phone",
                             *       "status": "open",
                             *       "content": "The connection was down for two days."
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                kind?: "complaint" | "feedback";
                                /** Format: date */
                                received_on?: string;
                                /** @enum {unknown} */
                                channel?: "phone" | "email" | "letter" | "web" | "shop" | "social_media";
                                /** @enum {unknown} */
                                status?: "open" | "answered" | "closed";
                                closed_on?: string | null;
                                content?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "kind": "complaint",
                     *       "received_on": "2026-01-15",
                     *       "channel": "phone",
                     *       "status": "open",
                     *       "content": "The connection was down for two days."
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        kind: "complaint" | "feedback";
                        /** @description normal form: format date */
                        received_on?: string;
                        /** @enum {unknown} */
                        channel: "phone" | "email" | "letter" | "web" | "shop" | "social_media";
                        /** @enum {unknown} */
                        status?: "open" | "answered" | "closed";
                        closed_on?: string | null;
                        content: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "complaint",
                         *       "received_on": "2026-01-15",
                         *       "channel": "phone",
                         *       "status": "open",
                         *       "content": "The connection was down for two days."
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            kind?: "complaint" | "feedback";
                            /** Format: date */
                            received_on?: string;
                            /** @enum {unknown} */
                            channel?: "phone" | "email" | "letter" | "web" | "shop" | "social_media";
                            /** @enum {unknown} */
                            status?: "open" | "answered" | "closed";
                            closed_on?: string | null;
                            content?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "complaint",
                         *       "received_on": "2026-01-15",
                         *       "channel": "phone",
                         *       "status": "open",
                         *       "content": "The connection was down for two days."
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            kind?: "complaint" | "feedback";
                            /** Format: date */
                            received_on?: string;
                            /** @enum {unknown} */
                            channel?: "phone" | "email" | "letter" | "web" | "shop" | "social_media";
                            /** @enum {unknown} */
                            status?: "open" | "answered" | "closed";
                            closed_on?: string | null;
                            content?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "kind": "complaint",
                     *       "received_on": "2026-01-15",
                     *       "channel": "phone",
                     *       "status": "open",
                     *       "content": "The connection was down for two days."
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        kind?: "complaint" | "feedback";
                        /** @description normal form: format date */
                        received_on?: string;
                        /** @enum {unknown} */
                        channel?: "phone" | "email" | "letter" | "web" | "shop" | "social_media";
                        /** @enum {unknown} */
                        status?: "open" | "answered" | "closed";
                        closed_on?: string | null;
                        content?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "complaint",
                         *       "received_on": "2026-01-15",
                         *       "channel": "phone",
                         *       "status": "open",
                         *       "content": "The connection was down for two days."
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            kind?: "complaint" | "feedback";
                            /** Format: date */
                            received_on?: string;
                            /** @enum {unknown} */
                            channel?: "phone" | "email" | "letter" | "web" | "shop" | "social_media";
                            /** @enum {unknown} */
                            status?: "open" | "answered" | "closed";
                            closed_on?: string | null;
                            content?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getComplaintHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "kind": "complaint",
                             *       "received_on": "2026-01-15",
                             *       "channel": "phone",
                             *       "status": "open",
                             *       "content": "The connection was down for two days."
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                kind?: "complaint" | "feedback";
                                /** Format: date */
                                received_on?: string;
                                /** @enum {unknown} */
                                channel?: "phone" | "email" | "letter" | "web" | "shop" | "social_media";
                                /** @enum {unknown} */
                                status?: "open" | "answered" | "closed";
                                closed_on?: string | null;
                                content?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listCaseLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                             *       "linked_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** Format: uuid */
                                case_id?: string;
                                /** Format: date */
                                linked_on?: string;
                                unlinked_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addCaseLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                     *       "linked_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @description normal form: format uuid */
                        case_id: string;
                        /** @description normal form: format date */
                        linked_on?: string;
                        unlinked_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                         *       "linked_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** Format: uuid */
                            case_id?: string;
                            /** Format: date */
                            linked_on?: string;
                            unlinked_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCaseLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                         *       "linked_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** Format: uuid */
                            case_id?: string;
                            /** Format: date */
                            linked_on?: string;
                            unlinked_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeCaseLink: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeCaseLink: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                     *       "linked_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @description normal form: format uuid */
                        case_id?: string;
                        /** @description normal form: format date */
                        linked_on?: string;
                        unlinked_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                         *       "linked_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** Format: uuid */
                            case_id?: string;
                            /** Format: date */
                            linked_on?: string;
                            unlinked_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCaseLinkHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                             *       "linked_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** Format: uuid */
                                case_id?: string;
                                /** Format: date */
                                linked_on?: string;
                                unlinked_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listCaseNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                             *       "written_at": "2026-01-15T10:00:00.000Z",
                             *       "kind": "call",
                             *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                             *     }
                             */
                            fields: {
                                /** Format: uuid */
                                case_id?: string;
                                /** Format: date-time */
                                written_at?: string;
                                /** @enum {unknown} */
                                kind?: "note" | "call" | "message";
                                content?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addCaseNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                     *       "written_at": "2026-01-15T10:00:00.000Z",
                     *       "kind": "call",
                     *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                     *     }
                     */
                    fields: {
                        /** @description normal form: format uuid */
                        case_id: string;
                        /** @description normal form: format date-time */
                        written_at?: string;
                        /** @enum {unknown} */
                        kind: "note" | "call" | "message";
                        content: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                         *       "written_at": "2026-01-15T10:00:00.000Z",
                         *       "kind": "call",
                         *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                         *     }
                         */
                        fields: {
                            /** Format: uuid */
                            case_id?: string;
                            /** Format: date-time */
                            written_at?: string;
                            /** @enum {unknown} */
                            kind?: "note" | "call" | "message";
                            content?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCaseNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                         *       "written_at": "2026-01-15T10:00:00.000Z",
                         *       "kind": "call",
                         *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                         *     }
                         */
                        fields: {
                            /** Format: uuid */
                            case_id?: string;
                            /** Format: date-time */
                            written_at?: string;
                            /** @enum {unknown} */
                            kind?: "note" | "call" | "message";
                            content?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeCaseNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeCaseNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                     *       "written_at": "2026-01-15T10:00:00.000Z",
                     *       "kind": "call",
                     *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                     *     }
                     */
                    fields: {
                        /** @description normal form: format uuid */
                        case_id?: string;
                        /** @description normal form: format date-time */
                        written_at?: string;
                        /** @enum {unknown} */
                        kind?: "note" | "call" | "message";
                        content?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                         *       "written_at": "2026-01-15T10:00:00.000Z",
                         *       "kind": "call",
                         *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                         *     }
                         */
                        fields: {
                            /** Format: uuid */
                            case_id?: string;
                            /** Format: date-time */
                            written_at?: string;
                            /** @enum {unknown} */
                            kind?: "note" | "call" | "message";
                            content?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCaseNoteHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                             *       "written_at": "2026-01-15T10:00:00.000Z",
                             *       "kind": "call",
                             *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                             *     }
                             */
                            fields: {
                                /** Format: uuid */
                                case_id?: string;
                                /** Format: date-time */
                                written_at?: string;
                                /** @enum {unknown} */
                                kind?: "note" | "call" | "message";
                                content?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listSocialActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "network": "mastodon",
                             *       "occurred_at": "2026-01-15T10:00:00.000Z",
                             *       "kind": "message",
                             *       "content": "When does the fibre come to our street?"
                             *     }
                             */
                            fields: {
                                network?: string;
                                /** Format: date-time */
                                occurred_at?: string;
                                /** @enum {unknown} */
                                kind?: "message" | "comment" | "review" | "mention";
                                content?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addSocialActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "network": "mastodon",
                     *       "occurred_at": "2026-01-15T10:00:00.000Z",
                     *       "kind": "message",
                     *       "content": "When does the fibre come to our street?"
                     *     }
                     */
                    fields: {
                        network: string;
                        /** @description normal form: format date-time */
                        occurred_at: string;
                        /** @enum {unknown} */
                        kind: "message" | "comment" | "review" | "mention";
                        content?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "network": "mastodon",
                         *       "occurred_at": "2026-01-15T10:00:00.000Z",
                         *       "kind": "message",
                         *       "content": "When does the fibre come to our street?"
                         *     }
                         */
                        fields: {
                            network?: string;
                            /** Format: date-time */
                            occurred_at?: string;
                            /** @enum {unknown} */
                            kind?: "message" | "comment" | "review" | "mention";
                            content?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSocialActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "network": "mastodon",
                         *       "occurred_at": "2026-01-15T10:00:00.000Z",
                         *       "kind": "message",
                         *       "content": "When does the fibre come to our street?"
                         *     }
                         */
                        fields: {
                            network?: string;
                            /** Format: date-time */
                            occurred_at?: string;
                            /** @enum {unknown} */
                            kind?: "message" | "comment" | "review" | "mention";
                            content?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeSocialActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeSocialActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "network": "mastodon",
                     *       "occurred_at": "2026-01-15T10:00:00.000Z",
                     *       "kind": "message",
                     *       "content": "When does the fibre come to our street?"
                     *     }
                     */
                    fields: {
                        network?: string;
                        /** @description normal form: format date-time */
                        occurred_at?: string;
                        /** @enum {unknown} */
                        kind?: "message" | "comment" | "review" | "mention";
                        content?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "network": "mastodon",
                         *       "occurred_at": "2026-01-15T10:00:00.000Z",
                         *       "kind": "message",
                         *       "content": "When does the fibre come to our street?"
                         *     }
                         */
                        fields: {
                            network?: string;
                            /** Format: date-time */
                            occurred_at?: string;
                            /** @enum {unknown} */
                            kind?: "message" | "comment" | "review" | "mention";
                            content?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSocialActivityHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "network": "mastodon",
                             *       "occurred_at": "2026-01-15T10:00:00.000Z",
                             *       "kind": "message",
                             *       "content": "When does the fibre come to our street?"
                             *     }
                             */
                            fields: {
                                network?: string;
                                /** Format: date-time */
                                occurred_at?: string;
                                /** @enum {unknown} */
                                kind?: "message" | "comment" | "review" | "mention";
                                content?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listOtherService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "kind": "newsletter",
                             *       "name": "Kuukausikirje",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                kind?: "newsletter" | "magazine" | "event_reminder";
                                name?: string;
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addOtherService: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "kind": "newsletter",
                     *       "name": "Kuukausikirje",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        kind: "newsletter" | "magazine" | "event_reminder";
                        name: string;
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "newsletter",
                         *       "name": "Kuukausikirje",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            kind?: "newsletter" | "magazine" | "event_reminder";
                            name?: string;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOtherService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "newsletter",
                         *       "name": "Kuukausikirje",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            kind?: "newsletter" | "magazine" | "event_reminder";
                            name?: string;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeOtherService: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeOtherService: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "kind": "newsletter",
                     *       "name": "Kuukausikirje",
                     *       "began_on": "2026-01-15"
                     *     }
                     */
                    fields: {
                        /** @enum {unknown} */
                        kind?: "newsletter" | "magazine" | "event_reminder";
                        name?: string;
                        /** @description normal form: format date */
                        began_on?: string;
                        ended_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "kind": "newsletter",
                         *       "name": "Kuukausikirje",
                         *       "began_on": "2026-01-15"
                         *     }
                         */
                        fields: {
                            /** @enum {unknown} */
                            kind?: "newsletter" | "magazine" | "event_reminder";
                            name?: string;
                            /** Format: date */
                            began_on?: string;
                            ended_on?: string | null;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOtherServiceHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "kind": "newsletter",
                             *       "name": "Kuukausikirje",
                             *       "began_on": "2026-01-15"
                             *     }
                             */
                            fields: {
                                /** @enum {unknown} */
                                kind?: "newsletter" | "magazine" | "event_reminder";
                                name?: string;
                                /** Format: date */
                                began_on?: string;
                                ended_on?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listOtherInformation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                        /** @description Blocks that close the record to the purpose */
                        closed_by: string[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "given_on": "2026-01-15",
                             *       "content": "The gate code is asked at the door."
                             *     }
                             */
                            fields: {
                                /** Format: date */
                                given_on?: string;
                                content?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addOtherInformation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "given_on": "2026-01-15",
                     *       "content": "The gate code is asked at the door."
                     *     }
                     */
                    fields: {
                        /** @description normal form: format date */
                        given_on?: string;
                        content: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "given_on": "2026-01-15",
                         *       "content": "The gate code is asked at the door."
                         *     }
                         */
                        fields: {
                            /** Format: date */
                            given_on?: string;
                            content?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOtherInformation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "given_on": "2026-01-15",
                         *       "content": "The gate code is asked at the door."
                         *     }
                         */
                        fields: {
                            /** Format: date */
                            given_on?: string;
                            content?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                        flags: {
                            /** @description A block of the notice, of the subject or carried by one of its rows */
                            kind: string;
                            /** @description Records that it closes to the purpose */
                            closes: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    removeOtherInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeOtherInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Where the data come from: a source that the notice allows for the record
                     * @example data_subject
                     */
                    source: string;
                    /**
                     * @example {
                     *       "given_on": "2026-01-15",
                     *       "content": "The gate code is asked at the door."
                     *     }
                     */
                    fields: {
                        /** @description normal form: format date */
                        given_on?: string;
                        content?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description In the ETag too: send it back as If-Match when changing the row */
                        revision: number;
                        /**
                         * @description The fields that the purpose may read
                         * @example {
                         *       "given_on": "2026-01-15",
                         *       "content": "The gate code is asked at the door."
                         *     }
                         */
                        fields: {
                            /** Format: date */
                            given_on?: string;
                            content?: string;
                        };
                        /**
                         * @description Where the data come from: a source that the notice allows for the record
                         * @example data_subject
                         */
                        source: string;
                        /** Format: date-time */
                        obtained_at: string;
                        /** @description Edition of the notice under which the row was written */
                        notice_version: number;
                        /** @description Deleted after this day; null while the event that starts the period has not come */
                        last_day: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOtherInformationHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            /** @enum {unknown} */
                            operation: "change" | "remove";
                            /** Format: date-time */
                            changed_at: string;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "given_on": "2026-01-15",
                             *       "content": "The gate code is asked at the door."
                             *     }
                             */
                            fields: {
                                /** Format: date */
                                given_on?: string;
                                content?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            notice_version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listTrafficRecord: {
        parameters: {
            query: {
                /** @description First moment that counts */
                from: string;
                /** @description Moment up to which it counts, without it */
                to: string;
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "started_at": "2026-01-15T10:00:00.000Z",
                             *       "seconds": 62,
                             *       "kind": "call",
                             *       "direction": "out",
                             *       "own_number": "+358401234567",
                             *       "other_number": "+358501234567"
                             *     }
                             */
                            fields: {
                                /** Format: date-time */
                                started_at?: string;
                                seconds?: number;
                                /** @enum {unknown} */
                                kind?: "call" | "sms" | "data";
                                /** @enum {unknown} */
                                direction?: "out" | "in";
                                own_number?: string;
                                other_number?: string | null;
                                bytes?: number | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listOnlineEvent: {
        parameters: {
            query: {
                /** @description First moment that counts */
                from: string;
                /** @description Moment up to which it counts, without it */
                to: string;
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "occurred_at": "2026-01-15T10:00:00.000Z",
                             *       "device": "phone",
                             *       "cookie": "_ga",
                             *       "page": "/kuitu"
                             *     }
                             */
                            fields: {
                                /** Format: date-time */
                                occurred_at?: string;
                                device?: string;
                                cookie?: string;
                                page?: string | null;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listChange: {
        parameters: {
            query: {
                /** @description First moment that counts */
                from: string;
                /** @description Moment up to which it counts, without it */
                to: string;
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "record": "phone_number",
                             *       "row_revision": 1,
                             *       "operation": "change",
                             *       "changed_at": "2026-01-15T10:00:00.000Z"
                             *     }
                             */
                            fields: {
                                record?: string;
                                /** Format: uuid */
                                row_id?: string;
                                row_revision?: number;
                                /** Format: date-time */
                                changed_at?: string;
                                /** @enum {unknown} */
                                operation?: "change" | "remove";
                                old?: {
                                    [key: string]: unknown;
                                };
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subject: string;
                        controller: string;
                        purposes: {
                            purpose: string;
                            /** @description Whether the subject’s data may be used for it today */
                            open: boolean;
                            /** @description Blocks that close it, where the caller may see blocks */
                            closed_by: string[];
                            /** @description The permission that it needs */
                            permission: string | null;
                            /** @description Marketing channel → prior_consent, existing_customer or unless_banned */
                            channels: {
                                [key: string]: string;
                            };
                            /** @description Whether it reaches subjects of this standing */
                            concerned: boolean;
                        }[];
                        /** @description The latest decision on each permission */
                        decisions: {
                            /** Format: uuid */
                            id: string;
                            permission: string;
                            channel: string | null;
                            /** @enum {unknown} */
                            decision: "given" | "existing_customer" | "banned" | "withdrawn";
                            /** Format: date-time */
                            decided_at: string;
                            ends_on: string | null;
                            wording: string | null;
                            evidence: string;
                            source: string;
                            /** @description Given, or by the rule for existing customers, and not run out */
                            allows: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    beginPlay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where the sound is, for this caller alone; takes Range */
                        address: string;
                        media_type: string;
                        /** @description Length by the row */
                        seconds: number;
                        /**
                         * Format: date-time
                         * @description The address gives nothing from then on
                         */
                        ends_at: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPlay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole sound */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/*": unknown;
                };
            };
            /** @description The range asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/*": unknown;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listCases: {
        parameters: {
            query: {
                /** @description The caller's own, those waiting for one of the caller's roles, or everybody's */
                of: "mine" | "my_roles" | "all";
                status: "open" | "closed";
                kind?: "enquiry" | "fault" | "order" | "billing" | "contract" | "complaint" | "moving" | "service_disruption" | "other";
                /** @description The whole number */
                number?: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "enquiry" | "fault" | "order" | "billing" | "contract" | "complaint" | "moving" | "service_disruption" | "other";
                            /** @enum {unknown} */
                            status: "open" | "closed";
                            /** @description The purpose that it was opened under */
                            purpose: string;
                            /** Format: date-time */
                            opened_at: string;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name?: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name?: string;
                            } | null;
                            holder_role: string | null;
                            closed_at: string | null;
                            closed_by: {
                                /** Format: uuid */
                                id: string;
                                name?: string;
                            } | null;
                            outcome: ("solved" | "answered" | "referred" | "withdrawn" | "unsolved") | null;
                            area: string | null;
                            network_element: string | null;
                            /** @description In the ETag too: send it back as If-Match with the next step */
                            revision: number;
                            parties: {
                                /** @description How many belong to the case; counted up to 1000 */
                                count: number;
                                first: {
                                    /** Format: uuid */
                                    subject: string;
                                    shown: {
                                        person?: {
                                            given_names?: string;
                                            family_name?: string;
                                        }[];
                                        organisation?: {
                                            name?: string;
                                        }[];
                                        customer?: {
                                            customer_number?: string;
                                            language?: string;
                                        }[];
                                        phone_number?: {
                                            number?: string;
                                        }[];
                                        email_address?: {
                                            address?: string;
                                        }[];
                                    };
                                }[];
                            };
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "fault",
                 *       "subject": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    kind: "enquiry" | "fault" | "order" | "billing" | "contract" | "complaint" | "moving" | "service_disruption" | "other";
                    area?: string;
                    network_element?: string;
                    /**
                     * Format: uuid
                     * @description Who belongs to the case from the first
                     */
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                     *       "number": "C-2026-000123",
                     *       "kind": "fault",
                     *       "status": "open",
                     *       "purpose": "customer_service",
                     *       "opened_at": "2026-01-15T10:00:00.000Z",
                     *       "opened_by": {
                     *         "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b7",
                     *         "name": "Aino Agentti"
                     *       },
                     *       "holder": {
                     *         "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b7",
                     *         "name": "Aino Agentti"
                     *       },
                     *       "holder_role": null,
                     *       "closed_at": null,
                     *       "closed_by": null,
                     *       "outcome": null,
                     *       "area": null,
                     *       "network_element": null,
                     *       "revision": 1
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        kind: "enquiry" | "fault" | "order" | "billing" | "contract" | "complaint" | "moving" | "service_disruption" | "other";
                        /** @enum {unknown} */
                        status: "open" | "closed";
                        /** @description The purpose that it was opened under */
                        purpose: string;
                        /** Format: date-time */
                        opened_at: string;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        };
                        holder: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        holder_role: string | null;
                        closed_at: string | null;
                        closed_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        outcome: ("solved" | "answered" | "referred" | "withdrawn" | "unsolved") | null;
                        area: string | null;
                        network_element: string | null;
                        /** @description In the ETag too: send it back as If-Match with the next step */
                        revision: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        kind: "enquiry" | "fault" | "order" | "billing" | "contract" | "complaint" | "moving" | "service_disruption" | "other";
                        /** @enum {unknown} */
                        status: "open" | "closed";
                        /** @description The purpose that it was opened under */
                        purpose: string;
                        /** Format: date-time */
                        opened_at: string;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        };
                        holder: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        holder_role: string | null;
                        closed_at: string | null;
                        closed_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        outcome: ("solved" | "answered" | "referred" | "withdrawn" | "unsolved") | null;
                        area: string | null;
                        network_element: string | null;
                        /** @description In the ETag too: send it back as If-Match with the next step */
                        revision: number;
                        /** @description What happened to the case, oldest first */
                        events: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            kind: "opened" | "handed_over" | "closed" | "reopened" | "noted" | "selected";
                            actor: {
                                /** Format: uuid */
                                id: string;
                                name?: string;
                            };
                            to_holder: {
                                /** Format: uuid */
                                id: string;
                                name?: string;
                            } | null;
                            to_role: string | null;
                            outcome: ("solved" | "answered" | "referred" | "withdrawn" | "unsolved") | null;
                            note: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    handOverCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    actor: string;
                } | {
                    role: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                     *       "number": "C-2026-000123",
                     *       "kind": "fault",
                     *       "status": "open",
                     *       "purpose": "customer_service",
                     *       "opened_at": "2026-01-15T10:00:00.000Z",
                     *       "opened_by": {
                     *         "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b7",
                     *         "name": "Aino Agentti"
                     *       },
                     *       "holder": {
                     *         "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b7",
                     *         "name": "Aino Agentti"
                     *       },
                     *       "holder_role": null,
                     *       "closed_at": null,
                     *       "closed_by": null,
                     *       "outcome": null,
                     *       "area": null,
                     *       "network_element": null,
                     *       "revision": 1
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        kind: "enquiry" | "fault" | "order" | "billing" | "contract" | "complaint" | "moving" | "service_disruption" | "other";
                        /** @enum {unknown} */
                        status: "open" | "closed";
                        /** @description The purpose that it was opened under */
                        purpose: string;
                        /** Format: date-time */
                        opened_at: string;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        };
                        holder: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        holder_role: string | null;
                        closed_at: string | null;
                        closed_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        outcome: ("solved" | "answered" | "referred" | "withdrawn" | "unsolved") | null;
                        area: string | null;
                        network_element: string | null;
                        /** @description In the ETag too: send it back as If-Match with the next step */
                        revision: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    outcome: "solved" | "answered" | "referred" | "withdrawn" | "unsolved";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                     *       "number": "C-2026-000123",
                     *       "kind": "fault",
                     *       "status": "open",
                     *       "purpose": "customer_service",
                     *       "opened_at": "2026-01-15T10:00:00.000Z",
                     *       "opened_by": {
                     *         "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b7",
                     *         "name": "Aino Agentti"
                     *       },
                     *       "holder": {
                     *         "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b7",
                     *         "name": "Aino Agentti"
                     *       },
                     *       "holder_role": null,
                     *       "closed_at": null,
                     *       "closed_by": null,
                     *       "outcome": null,
                     *       "area": null,
                     *       "network_element": null,
                     *       "revision": 1
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        kind: "enquiry" | "fault" | "order" | "billing" | "contract" | "complaint" | "moving" | "service_disruption" | "other";
                        /** @enum {unknown} */
                        status: "open" | "closed";
                        /** @description The purpose that it was opened under */
                        purpose: string;
                        /** Format: date-time */
                        opened_at: string;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        };
                        holder: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        holder_role: string | null;
                        closed_at: string | null;
                        closed_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        outcome: ("solved" | "answered" | "referred" | "withdrawn" | "unsolved") | null;
                        area: string | null;
                        network_element: string | null;
                        /** @description In the ETag too: send it back as If-Match with the next step */
                        revision: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                     *       "number": "C-2026-000123",
                     *       "kind": "fault",
                     *       "status": "open",
                     *       "purpose": "customer_service",
                     *       "opened_at": "2026-01-15T10:00:00.000Z",
                     *       "opened_by": {
                     *         "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b7",
                     *         "name": "Aino Agentti"
                     *       },
                     *       "holder": {
                     *         "id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b7",
                     *         "name": "Aino Agentti"
                     *       },
                     *       "holder_role": null,
                     *       "closed_at": null,
                     *       "closed_by": null,
                     *       "outcome": null,
                     *       "area": null,
                     *       "network_element": null,
                     *       "revision": 1
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        kind: "enquiry" | "fault" | "order" | "billing" | "contract" | "complaint" | "moving" | "service_disruption" | "other";
                        /** @enum {unknown} */
                        status: "open" | "closed";
                        /** @description The purpose that it was opened under */
                        purpose: string;
                        /** Format: date-time */
                        opened_at: string;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        };
                        holder: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        holder_role: string | null;
                        closed_at: string | null;
                        closed_by: {
                            /** Format: uuid */
                            id: string;
                            name?: string;
                        } | null;
                        outcome: ("solved" | "answered" | "referred" | "withdrawn" | "unsolved") | null;
                        area: string | null;
                        network_element: string | null;
                        /** @description In the ETag too: send it back as If-Match with the next step */
                        revision: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listCasesOfSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** @enum {unknown} */
                            kind: "enquiry" | "fault" | "order" | "billing" | "contract" | "complaint" | "moving" | "service_disruption" | "other";
                            /** @enum {unknown} */
                            status: "open" | "closed";
                            /** @description The purpose that it was opened under */
                            purpose: string;
                            /** Format: date-time */
                            opened_at: string;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name?: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name?: string;
                            } | null;
                            holder_role: string | null;
                            closed_at: string | null;
                            closed_by: {
                                /** Format: uuid */
                                id: string;
                                name?: string;
                            } | null;
                            outcome: ("solved" | "answered" | "referred" | "withdrawn" | "unsolved") | null;
                            area: string | null;
                            network_element: string | null;
                            /** @description In the ETag too: send it back as If-Match with the next step */
                            revision: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listCaseParties: {
        parameters: {
            query: {
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            subject: string;
                            /** Format: date */
                            linked_on: string;
                            shown: {
                                person?: {
                                    given_names?: string;
                                    family_name?: string;
                                }[];
                                organisation?: {
                                    name?: string;
                                }[];
                                customer?: {
                                    customer_number?: string;
                                    language?: string;
                                }[];
                                phone_number?: {
                                    number?: string;
                                }[];
                                email_address?: {
                                    address?: string;
                                }[];
                            };
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    linkCaseParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    subject: string;
                    /** @description Where the data come from; own_records when left out */
                    source?: string;
                };
            };
        };
        responses: {
            /** @description Linked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    unlinkCaseParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unlinked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listCaseNotes: {
        parameters: {
            query: {
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            subject: string;
                            /** Format: uuid */
                            id: string;
                            /** @description In the ETag too: send it back as If-Match when changing the row */
                            revision: number;
                            /**
                             * @description The fields that the purpose may read
                             * @example {
                             *       "case_id": "01936f2e-7a4b-7c3d-8e5f-60718293a4b6",
                             *       "written_at": "2026-01-15T10:00:00.000Z",
                             *       "kind": "call",
                             *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                             *     }
                             */
                            fields: {
                                /** Format: uuid */
                                case_id?: string;
                                /** Format: date-time */
                                written_at?: string;
                                /** @enum {unknown} */
                                kind?: "note" | "call" | "message";
                                content?: string;
                            };
                            /**
                             * @description Where the data come from: a source that the notice allows for the record
                             * @example data_subject
                             */
                            source: string;
                            /** Format: date-time */
                            obtained_at: string;
                            /** @description Edition of the notice under which the row was written */
                            notice_version: number;
                            /** @description Deleted after this day; null while the event that starts the period has not come */
                            last_day: string | null;
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    noteInCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "01936f2e-7a4b-7c3d-8e5f-60718293a4b5",
                 *       "kind": "call",
                 *       "content": "Asked when the fitter comes; agreed on Thursday morning."
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    subject: string;
                    /** @enum {unknown} */
                    kind: "note" | "call" | "message";
                    content: string;
                    /** @description When it happened; now, when left out */
                    written_at?: string;
                    /** @description Where the data come from; own_records when left out */
                    source?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listHit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 50 */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services?: number;
                        customers?: number;
                        items: {
                            /** Format: uuid */
                            subject: string;
                            /** @description Whether they belong to the case already */
                            linked: boolean;
                            services: {
                                service_number: string;
                                product: string;
                            }[];
                            shown: {
                                person?: {
                                    given_names?: string;
                                    family_name?: string;
                                }[];
                                organisation?: {
                                    name?: string;
                                }[];
                                customer?: {
                                    customer_number?: string;
                                    language?: string;
                                }[];
                                phone_number?: {
                                    number?: string;
                                }[];
                                email_address?: {
                                    address?: string;
                                }[];
                            };
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    linkHit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customers: number;
                        linked: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getAccess: {
        parameters: {
            query: {
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                access: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Place in the log, from 0 */
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            accessId: string;
                            operation: string;
                            /** @description allowed, refused or failed */
                            outcome: string;
                            /** @description Why it was refused or failed */
                            code?: string;
                            purpose: string | null;
                            controller: string | null;
                            /** @description Edition of the notice */
                            noticeVersion: number | null;
                            categories: string[];
                            records: string[];
                            rows: number;
                            durationMs: number;
                            /** @description Id of a member of staff or a service; `operator:<name>` for the command line */
                            actor?: string | null;
                            reason?: string | null;
                            subjects?: string[];
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listLooksAtSubject: {
        parameters: {
            query: {
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Place in the log, from 0 */
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            accessId: string;
                            operation: string;
                            /** @description allowed, refused or failed */
                            outcome: string;
                            /** @description Why it was refused or failed */
                            code?: string;
                            purpose: string | null;
                            controller: string | null;
                            /** @description Edition of the notice */
                            noticeVersion: number | null;
                            categories: string[];
                            records: string[];
                            rows: number;
                            durationMs: number;
                            /** @description Id of a member of staff or a service; `operator:<name>` for the command line */
                            actor?: string | null;
                            reason?: string | null;
                            subjects?: string[];
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listLooksByActor: {
        parameters: {
            query: {
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                actor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Place in the log, from 0 */
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            accessId: string;
                            operation: string;
                            /** @description allowed, refused or failed */
                            outcome: string;
                            /** @description Why it was refused or failed */
                            code?: string;
                            purpose: string | null;
                            controller: string | null;
                            /** @description Edition of the notice */
                            noticeVersion: number | null;
                            categories: string[];
                            records: string[];
                            rows: number;
                            durationMs: number;
                            /** @description Id of a member of staff or a service; `operator:<name>` for the command line */
                            actor?: string | null;
                            reason?: string | null;
                            subjects?: string[];
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    proveAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                access: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See docs/reference/audit-log.md */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checkpoint: string;
                        publicKey: string;
                    };
                };
            };
        };
    };
    listNoticeEditions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            edition: number;
                            in_force: boolean;
                            version: number | null;
                            dated: string | null;
                            valid_from: string | null;
                            /** Format: date-time */
                            applied_at: string;
                            published_by: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            announcement: {
                                fi?: string;
                                sv?: string;
                                en?: string;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getNoticeEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edition: number;
                        in_force: boolean;
                        version: number | null;
                        dated: string | null;
                        valid_from: string | null;
                        /** Format: date-time */
                        applied_at: string;
                        published_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        announcement: {
                            fi?: string;
                            sv?: string;
                            en?: string;
                        } | null;
                        /** @description The files of a notice, word for word */
                        files: {
                            /** @description notice.yaml */
                            notice: string;
                            texts: {
                                fi?: string;
                                sv?: string;
                                en?: string;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    readNoticeEdition: {
        parameters: {
            query: {
                language: "fi" | "sv" | "en";
                format: "html" | "markdown" | "document";
            };
            header?: never;
            path: {
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edition: number;
                        /** @enum {unknown} */
                        language: "fi" | "sv" | "en";
                        /** @description The HTML page or the Markdown */
                        text?: string;
                        document?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getNoticeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The ETag without its quotes */
                        revision: number;
                        /** @description False: there is no draft, and the files are those in force */
                        saved: boolean;
                        base_edition: number;
                        edition_in_force: number;
                        /** @description The files of a notice, word for word */
                        files: {
                            /** @description notice.yaml */
                            notice: string;
                            texts: {
                                fi?: string;
                                sv?: string;
                                en?: string;
                            };
                        };
                        changed_at: string | null;
                        changed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    saveNoticeDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    base_edition: number;
                    /** @description The files of a notice, word for word */
                    files: {
                        /** @description notice.yaml */
                        notice: string;
                        texts: {
                            fi?: string;
                            sv?: string;
                            en?: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The ETag without its quotes */
                        revision: number;
                        /** @description False: there is no draft, and the files are those in force */
                        saved: boolean;
                        base_edition: number;
                        edition_in_force: number;
                        /** @description The files of a notice, word for word */
                        files: {
                            /** @description notice.yaml */
                            notice: string;
                            texts: {
                                fi?: string;
                                sv?: string;
                                en?: string;
                            };
                        };
                        changed_at: string | null;
                        changed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    discardNoticeDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the answer that the change was made from. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The ETag without its quotes */
                        revision: number;
                        /** @description False: there is no draft, and the files are those in force */
                        saved: boolean;
                        base_edition: number;
                        edition_in_force: number;
                        /** @description The files of a notice, word for word */
                        files: {
                            /** @description notice.yaml */
                            notice: string;
                            texts: {
                                fi?: string;
                                sv?: string;
                                en?: string;
                            };
                        };
                        changed_at: string | null;
                        changed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    assessNoticeDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The files of a notice, word for word */
                    files?: {
                        /** @description notice.yaml */
                        notice: string;
                        texts: {
                            fi?: string;
                            sv?: string;
                            en?: string;
                        };
                    };
                    /**
                     * Format: date
                     * @description Day to judge it on; today when left out
                     */
                    on?: string;
                    /** @enum {unknown} */
                    language?: "fi" | "sv" | "en";
                    preview?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        edition_in_force: number;
                        /** @description No error, and the database can carry it out */
                        publishable: boolean;
                        /** @description Whether the files differ from those in force */
                        changed: boolean;
                        significant: boolean;
                        /** @description First day it can come into force, as it is and when a significant change is in it */
                        earliest: {
                            /** Format: date */
                            today: string;
                            /** Format: date */
                            significant: string;
                        };
                        languages: ("fi" | "sv" | "en")[];
                        findings: {
                            code: string;
                            rule: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning" | "review" | "info";
                            message: string;
                            help: string | null;
                            hint: string | null;
                            law: string | null;
                            path: string;
                            file: string;
                            line: number;
                            column: number;
                            /** @description Page of the code in the documentation */
                            page: string;
                        }[];
                        changes: {
                            /** @enum {unknown} */
                            kind: "added" | "removed" | "changed";
                            path: string;
                            sentence: string;
                            significant: boolean;
                            why: string;
                        }[];
                        plan: {
                            problems: string[];
                            /** @description As seloste notice plan tells it */
                            lines: string[];
                            changes: {
                                kind: string;
                                name: string;
                                /** @enum {unknown} */
                                does: "make" | "take_away" | "change";
                                planned: string | null;
                                live: string | null;
                            }[];
                        };
                        head: {
                            version: {
                                value: string | null;
                                line: number;
                                column: number;
                            };
                            dated: {
                                value: string | null;
                                line: number;
                                column: number;
                            };
                            valid_from: {
                                value: string | null;
                                line: number;
                                column: number;
                            };
                        } | null;
                        preview: {
                            [key: string]: unknown;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    publishNoticeDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Revision of the draft that was looked at */
                    revision: number;
                    /**
                     * Format: date
                     * @description First day, in Finland
                     */
                    valid_from: string;
                    announcement?: {
                        fi?: string;
                        sv?: string;
                        en?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "scheduled" | "applied" | "withdrawn" | "failed";
                        base_edition: number;
                        /** Format: date */
                        valid_from: string;
                        significant: boolean;
                        announcement: {
                            fi?: string;
                            sv?: string;
                            en?: string;
                        } | null;
                        /** Format: date-time */
                        asked_at: string;
                        asked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        edition: number | null;
                        ended_at: string | null;
                        ended_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        failure: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listNoticePublications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            state: "scheduled" | "applied" | "withdrawn" | "failed";
                            base_edition: number;
                            /** Format: date */
                            valid_from: string;
                            significant: boolean;
                            announcement: {
                                fi?: string;
                                sv?: string;
                                en?: string;
                            } | null;
                            /** Format: date-time */
                            asked_at: string;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            edition: number | null;
                            ended_at: string | null;
                            ended_by: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            failure: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getNoticePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "scheduled" | "applied" | "withdrawn" | "failed";
                        base_edition: number;
                        /** Format: date */
                        valid_from: string;
                        significant: boolean;
                        announcement: {
                            fi?: string;
                            sv?: string;
                            en?: string;
                        } | null;
                        /** Format: date-time */
                        asked_at: string;
                        asked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        edition: number | null;
                        ended_at: string | null;
                        ended_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        failure: string | null;
                        /** @description The files of a notice, word for word */
                        files: {
                            /** @description notice.yaml */
                            notice: string;
                            texts: {
                                fi?: string;
                                sv?: string;
                                en?: string;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawNoticePublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                publication: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "scheduled" | "applied" | "withdrawn" | "failed";
                        base_edition: number;
                        /** Format: date */
                        valid_from: string;
                        significant: boolean;
                        announcement: {
                            fi?: string;
                            sv?: string;
                            en?: string;
                        } | null;
                        /** Format: date-time */
                        asked_at: string;
                        asked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        edition: number | null;
                        ended_at: string | null;
                        ended_by: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        failure: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getAccessMatrix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edition: number;
                        purposes: string[];
                        categories: string[];
                        cells: {
                            purpose: string;
                            category: string;
                            may: ("read" | "add" | "change" | "remove")[];
                            /** @description record.field of an operation that does not reach every field of the category */
                            fields: {
                                read?: string[];
                                add?: string[];
                                change?: string[];
                            };
                            declared: ("read" | "add" | "change" | "remove")[];
                            differs: boolean;
                        }[];
                        /** @description Grants to roles of no purpose of the notice */
                        strangers: string[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listEntries: {
        parameters: {
            query: {
                from: string;
                /** @description Not included; at most 31 days after */
                to: string;
                operation?: string;
                outcome?: "allowed" | "refused" | "failed";
                purpose?: string;
                without_case?: boolean;
                /** @description Most items of a page */
                limit: number;
                /** @description `next` of the page before; leave out for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Place in the log, from 0 */
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            accessId: string;
                            operation: string;
                            /** @description allowed, refused or failed */
                            outcome: string;
                            /** @description Why it was refused or failed */
                            code?: string;
                            purpose: string | null;
                            controller: string | null;
                            /** @description Edition of the notice */
                            noticeVersion: number | null;
                            categories: string[];
                            records: string[];
                            rows: number;
                            durationMs: number;
                            /** @description Id of a member of staff or a service; `operator:<name>` for the command line */
                            actor?: string | null;
                            reason?: string | null;
                            subjects?: string[];
                        }[];
                        /** @description Send as `cursor` for the next page; missing on the last */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listActors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actors: {
                            /** Format: uuid */
                            actor: string;
                            name: string;
                            /** @enum {unknown} */
                            kind: "person" | "service";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listUnusualLooks: {
        parameters: {
            query: {
                from: string;
                /** @description Not included; at most 31 days after */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Pairs with a flag; the answer shows the weightiest 200 */
                        found: number;
                        /** @description The span held too many looks to compare at once: the newest were */
                        cut: boolean;
                        pairs: {
                            /** Format: uuid */
                            actor: string;
                            /** Format: uuid */
                            subject: string;
                            flags: ("own_record" | "same_address" | "same_surname" | "no_case")[];
                            times: number;
                            /** Format: date-time */
                            first_at: string;
                            /** Format: date-time */
                            last_at: string;
                            purposes: string[];
                            /** @description The newest accesses, at most five */
                            accesses: string[];
                        }[];
                        actors: {
                            /** Format: uuid */
                            actor: string;
                            looks: number;
                            subjects: number;
                            without_case: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    verifyLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A checkpoint that was kept elsewhere, which the log must continue */
                    since?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        state: "running" | "verified" | "broken" | "failed";
                        /** Format: date-time */
                        started_at: string;
                        /** Format: date-time */
                        ended_at?: string;
                        done: number;
                        total: number;
                        /** @description Root of the tree of all entries, in base64 */
                        root?: string;
                        /** @description Committed accesses without a number yet, left for the next time */
                        pending?: number;
                        findings?: {
                            seq?: number;
                            problem: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getLastVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        state: "running" | "verified" | "broken" | "failed";
                        /** Format: date-time */
                        started_at: string;
                        /** Format: date-time */
                        ended_at?: string;
                        done: number;
                        total: number;
                        /** @description Root of the tree of all entries, in base64 */
                        root?: string;
                        /** @description Committed accesses without a number yet, left for the next time */
                        pending?: number;
                        findings?: {
                            seq?: number;
                            problem: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOperationHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Edition of the notice in force */
                        edition: number;
                        /** @description What in the database is not as the notice says; empty when they agree */
                        drift: string[];
                        log: {
                            entries: number;
                            /** @description Committed with their data, waiting for their number */
                            pending: number;
                            last_checkpoint_at: string | null;
                        };
                        database: {
                            bytes: number;
                            connections: number;
                            version: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listImportKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            as: string;
                            fields: {
                                field: string;
                                /** @description Fields of the register, as record.field */
                                fills: string[];
                            }[];
                            /** @description Of each group at least one is needed */
                            required: string[][];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    beginImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        import: string;
                        part_bytes: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    sendImportPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        received_bytes: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    lookAtImportColumns: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    encoding?: "utf-8" | "windows-1252" | "iso-8859-1" | "iso-8859-15" | "utf-16le";
                    /** @enum {unknown} */
                    delimiter?: "semicolon" | "tab" | "comma" | "bar";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                        /** @enum {unknown} */
                        encoding: "utf-8" | "windows-1252" | "iso-8859-1" | "iso-8859-15" | "utf-16le";
                        /** @enum {unknown} */
                        delimiter: "semicolon" | "tab" | "comma" | "bar";
                        headers: string[];
                        /** @description First rows of the file, by column */
                        samples: string[][];
                        /** @description What the headers seem to hold, for each kind; the likeliest kind first */
                        guesses: {
                            /** @description Kind of import */
                            as: string;
                            columns: (string | null)[];
                            /** @description Groups of fields of which no column was found, where one is needed */
                            missing: string[][];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of import
                     * @example customers
                     */
                    as: string;
                    /** @description Where the data come from: a source of the notice */
                    source: string;
                    /** @description The field of each column, in the order of the file; null leaves a column out */
                    columns: (string | null)[];
                    /** @description Fields that every row has alike */
                    constants?: {
                        [key: string]: string;
                    };
                    /** @enum {unknown} */
                    encoding?: "utf-8" | "windows-1252" | "iso-8859-1" | "iso-8859-15" | "utf-16le";
                    /** @enum {unknown} */
                    delimiter?: "semicolon" | "tab" | "comma" | "bar";
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        import: string;
                        /** @enum {unknown} */
                        state: "receiving" | "checking" | "checked" | "importing" | "imported" | "failed";
                        received_bytes: number;
                        progress?: {
                            /** @description columns, reading, checking or writing */
                            phase: string;
                            /** @description How much of the phase is done */
                            part?: number;
                            rows?: number;
                        };
                        result?: {
                            /** @description Rows of the file */
                            rows: number;
                            refused: number;
                            refused_by_code: {
                                [key: string]: number;
                            };
                            first_refusals: {
                                /** @description Line of the file; the headers are line 1 */
                                line: number;
                                code: string;
                                reason: string;
                                record?: string;
                                problems?: {
                                    field: string;
                                    code: string;
                                }[];
                            }[];
                            records: {
                                [key: string]: {
                                    added: number;
                                    changed: number;
                                    unchanged: number;
                                };
                            };
                        };
                        problem?: components["schemas"]["Problem"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    runImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        import: string;
                        /** @enum {unknown} */
                        state: "receiving" | "checking" | "checked" | "importing" | "imported" | "failed";
                        received_bytes: number;
                        progress?: {
                            /** @description columns, reading, checking or writing */
                            phase: string;
                            /** @description How much of the phase is done */
                            part?: number;
                            rows?: number;
                        };
                        result?: {
                            /** @description Rows of the file */
                            rows: number;
                            refused: number;
                            refused_by_code: {
                                [key: string]: number;
                            };
                            first_refusals: {
                                /** @description Line of the file; the headers are line 1 */
                                line: number;
                                code: string;
                                reason: string;
                                record?: string;
                                problems?: {
                                    field: string;
                                    code: string;
                                }[];
                            }[];
                            records: {
                                [key: string]: {
                                    added: number;
                                    changed: number;
                                    unchanged: number;
                                };
                            };
                        };
                        problem?: components["schemas"]["Problem"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        import: string;
                        /** @enum {unknown} */
                        state: "receiving" | "checking" | "checked" | "importing" | "imported" | "failed";
                        received_bytes: number;
                        progress?: {
                            /** @description columns, reading, checking or writing */
                            phase: string;
                            /** @description How much of the phase is done */
                            part?: number;
                            rows?: number;
                        };
                        result?: {
                            /** @description Rows of the file */
                            rows: number;
                            refused: number;
                            refused_by_code: {
                                [key: string]: number;
                            };
                            first_refusals: {
                                /** @description Line of the file; the headers are line 1 */
                                line: number;
                                code: string;
                                reason: string;
                                record?: string;
                                problems?: {
                                    field: string;
                                    code: string;
                                }[];
                            }[];
                            records: {
                                [key: string]: {
                                    added: number;
                                    changed: number;
                                    unchanged: number;
                                };
                            };
                        };
                        problem?: components["schemas"]["Problem"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    endImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        import: string;
                        /** @enum {unknown} */
                        state: "receiving" | "checking" | "checked" | "importing" | "imported" | "failed";
                        received_bytes: number;
                        progress?: {
                            /** @description columns, reading, checking or writing */
                            phase: string;
                            /** @description How much of the phase is done */
                            part?: number;
                            rows?: number;
                        };
                        result?: {
                            /** @description Rows of the file */
                            rows: number;
                            refused: number;
                            refused_by_code: {
                                [key: string]: number;
                            };
                            first_refusals: {
                                /** @description Line of the file; the headers are line 1 */
                                line: number;
                                code: string;
                                reason: string;
                                record?: string;
                                problems?: {
                                    field: string;
                                    code: string;
                                }[];
                            }[];
                            records: {
                                [key: string]: {
                                    added: number;
                                    changed: number;
                                    unchanged: number;
                                };
                            };
                        };
                        problem?: components["schemas"]["Problem"];
                    };
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRefusedRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getVocabulary: {
        parameters: {
            query?: {
                language?: "fi" | "sv" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edition: number;
                        language: string;
                        languages: string[];
                        controllers: {
                            id: string;
                            name: string;
                        }[];
                        purposes: {
                            [key: string]: {
                                name: string;
                                description: string;
                                clause: string[];
                                controllers: string[];
                                /** @description Standings of the subjects whose rows it reaches */
                                concerns: string[];
                                /** @description Roles whose people may name it */
                                roles: string[];
                                /** @description Category → what it may do with it */
                                uses: {
                                    [key: string]: {
                                        may: ("read" | "add" | "change" | "remove")[];
                                        /** @description `record.field` or `record.*`; all when left out */
                                        fields?: string[];
                                    };
                                };
                                consent?: {
                                    permission: string;
                                };
                                /** @description Channel → prior_consent, existing_customer or unless_banned */
                                marketing?: {
                                    [key: string]: string;
                                };
                            };
                        };
                        categories: {
                            [key: string]: {
                                name: string;
                                description: string;
                                clause: string[];
                                records: {
                                    [key: string]: {
                                        /** @description Its part of an address: `phone-numbers` */
                                        path: string;
                                        label: string;
                                        /** @description Read by spans of time */
                                        stream: boolean;
                                        /** @description Field → label */
                                        fields: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                                /** @description Purposes that may read it, wholly or in part */
                                opened_by: string[];
                                /** @description Allowed sources, best first */
                                sources: string[];
                            };
                        };
                        sources: {
                            [key: string]: {
                                name: string;
                            };
                        };
                        roles: {
                            [key: string]: {
                                name: string;
                                purposes: string[];
                                duties: string[];
                            };
                        };
                        blocks: {
                            [key: string]: {
                                name: string;
                            };
                        };
                        permissions: {
                            [key: string]: {
                                name: string;
                                channel?: string;
                                wording: string;
                            };
                        };
                        recipients: {
                            [key: string]: {
                                name: string;
                            };
                        };
                        undertakings: {
                            [key: string]: {
                                version?: string;
                                text: string;
                            };
                        };
                    };
                };
            };
            /** @description Not changed since the ETag given */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

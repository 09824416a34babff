-- Requests of data subjects (GDPR 15–22), and what was done about each. All of it is data on a person, in the register like any other.

create table register.subject_request (
  like platform.row_template including defaults including comments including storage,
  exercised_right text not null check (exercised_right ~ '^[a-z][a-z0-9_]{0,62}$'),
  received_on date not null,
  way text not null check (way in ('portal', 'email', 'phone', 'post', 'in_person')),
  identified_by text check (identified_by in
    ('strong_identification', 'known_contact', 'in_person_document', 'signed_form', 'code_and_name', 'identity_code')),
  wording bytea,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  due_on date not null,
  status text not null default 'open' check (status in ('open', 'extended', 'answered', 'refused', 'withdrawn')),
  extended_to date,
  closed_on date,
  primary key (subject, id),
  constraint due_after_receipt check (due_on > received_on),
  constraint extended_beyond check (extended_to > due_on),
  constraint closed_when_done check ((closed_on is not null) = (status in ('answered', 'refused', 'withdrawn')) and closed_on >= received_on),
  constraint extended_to_a_day check (status <> 'extended' or extended_to is not null)
);
comment on column register.subject_request.exercised_right is 'a right of the notice';
comment on column register.subject_request.recorded_by is 'access.actor: who of the staff wrote it down';
comment on column register.subject_request.due_on is 'last day of the first month, as the law counts it';
create index subject_request__id on register.subject_request (id);
-- What waits comes first, the soonest due before; then what is done, the latest before.
create index subject_request__list on register.subject_request (controller,
  (case when closed_on is null then coalesce(extended_to, due_on) - date '2000-01-01' else 1000000 - (closed_on - date '2000-01-01') end), id);

-- Only added to: the request follows from its steps, and nobody changes it by hand.
create table register.request_step (
  like platform.row_template including defaults including comments including storage,
  request_id uuid not null,
  kind text not null check (kind in ('identified', 'extended', 'answered', 'refused', 'withdrawn')),
  taken_at timestamptz not null default now(),
  taken_by uuid not null,
  identified_by text check (identified_by in
    ('strong_identification', 'known_contact', 'in_person_document', 'signed_form', 'code_and_name', 'identity_code')),
  extended_to date,
  reason bytea,
  told_by text check (told_by in ('portal', 'email', 'phone', 'post', 'in_person')),
  primary key (subject, id),
  constraint means_of_identifying check ((kind = 'identified') = (identified_by is not null)),
  constraint day_of_extension check ((kind = 'extended') = (extended_to is not null)),
  -- GDPR 12(3) and (4): the person is told, and told why.
  constraint told_why check (kind not in ('extended', 'refused') or reason is not null),
  constraint told_how check ((kind in ('extended', 'answered', 'refused')) = (told_by is not null))
);
comment on column register.request_step.taken_by is 'access.actor: who of the staff took it';
create index request_step__request on register.request_step (request_id, id);

-- What waits for its day is done for somebody: whether they still may is asked again then. Roles come from the staff list, and from
-- the sign-in provider, which is not asked again: what it claimed is kept with the publication.
alter table notice.publication add column claimed_roles text[] not null default '{}';
comment on column notice.publication.claimed_roles is 'roles that the provider claimed for asked_by when they asked; a later sign-in goes before';

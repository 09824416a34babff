-- The latest decision counts (register.permitted). One dated ahead would outlive every withdrawal that is written after it, so no decision
-- is later than its writing. What was true once stays true: rows of a backup pass again.
alter table register.permission add constraint not_decided_ahead check (decided_at <= now());

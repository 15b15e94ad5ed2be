-- Runs can be paused, resumed and cancelled, a tenant is at work in one run at a time, and an ended run's
-- figures are kept with it.

alter table run
  add column paused_at    timestamptz,
  -- from when on its pace counts, when it was paused before
  add column resumed_at   timestamptz,
  -- it ends when its proposals are forgotten
  add column cancelled_at timestamptz;

-- When a worker took the tenant: it is at work until a verdict, a failure, or the next worker of its shard.
alter table run_tenant add column taken_at timestamptz;
create unique index run_tenant_at_work on run_tenant (for_tenant)
  where state = 'PLANNED' and taken_at is not null;

alter table run_tenant drop constraint run_tenant_state_check;
alter table run_tenant add constraint run_tenant_state_check
  check (state in ('PLANNED', 'TRAINED', 'DONE', 'FAILED', 'CANCELLED'));

-- How many tenants of an ended run stood where: it is looked at more often than it is counted. Holds no
-- tenant's name; no verdict is the empty text.
create table run_standing (
  run     uuid not null references run,
  state   text not null,
  verdict text not null,
  tenants int not null,
  primary key (run, state, verdict)
);
grant select, insert on run_standing to ${fleet};

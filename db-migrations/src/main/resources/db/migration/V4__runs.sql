-- Training runs: planned by the fleet role, cut into shards, carried out tenant by tenant.

create table run (
  id          uuid primary key,
  reason      text not null check (reason in ('WEEKLY', 'RETRAIN')),
  -- the only tenant, when one asked for it
  for_tenant  text,
  asked_by    text not null,
  planned_at  timestamptz not null default now(),
  started_at  timestamptz,
  finished_at timestamptz,
  check ((reason = 'RETRAIN') = (for_tenant is not null))
);
-- A run never overlaps itself.
create unique index run_weekly_once on run (reason) where finished_at is null and reason = 'WEEKLY';
create unique index run_retrain_once on run (for_tenant) where finished_at is null and reason = 'RETRAIN';
create index run_newest on run (planned_at desc);
grant select, insert, update on run to ${fleet};

create table shard (
  id          uuid primary key,
  run         uuid not null references run,
  number      int not null,
  finished_at timestamptz,
  unique (run, number)
);
create index shard_unfinished on shard (run) where finished_at is null;
grant select, insert, update on shard to ${fleet};

-- One tenant's part of a run. PLANNED until its proposed verdict is stored (TRAINED) and the run's end
-- has decided (DONE); FAILED after three attempts, with the error's kind and no customer content.
create table run_tenant (
  run        uuid not null references run,
  for_tenant text not null,
  shard      uuid not null references shard,
  state      text not null default 'PLANNED' check (state in ('PLANNED', 'TRAINED', 'DONE', 'FAILED')),
  attempts   int not null default 0,
  error      text,
  verdict    text,
  version    int,
  -- tenant.labels_changed_at as it was when the labels were read
  labels_as_of timestamptz,
  changed_at timestamptz not null default now(),
  primary key (run, for_tenant)
);
create index run_tenant_of_shard on run_tenant (shard);
create index run_tenant_of_tenant on run_tenant (for_tenant);
select protect_fleet_table('run_tenant');

-- How sure proposals were and how many of them right, per tenant, in counts that say nothing of a
-- customer's documents.
create table calibration_counts (
  for_tenant text primary key,
  counts     bytea not null,
  changed_at timestamptz not null default now()
);
select protect_fleet_table('calibration_counts');

-- How confidences have to be read over the whole fleet, under the SHA-256 of the parameters. Versions say
-- from which one they started, so none goes.
create table calibration (
  id         text primary key,
  parameters bytea not null,
  tenants    int not null,
  made_at    timestamptz not null default now()
);
create index calibration_newest on calibration (made_at desc);
grant select on calibration to ${app};
grant select, insert, update on calibration to ${fleet};

-- Empty: nothing was known of the fleet.
alter table model_version add column calibration text not null default '';

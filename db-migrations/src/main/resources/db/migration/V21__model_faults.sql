-- Versions in service that could not be loaded when they were asked for: for operators, without anything
-- of a customer's. A row goes when the kind's version in service loads again.
create table model_fault (
  for_tenant text not null,
  kind       text not null,
  number     int not null,
  reason     text not null check (reason in ('MISSING', 'DAMAGED', 'OTHER_BASE', 'OTHER_FEATURES')),
  since      timestamptz not null default now(),
  primary key (for_tenant, kind, number)
);
select protect_fleet_table('model_fault');

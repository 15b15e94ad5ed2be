-- What training and gates need of confirmed bills, with the features that their candidates had when they
-- were confirmed: a cache beside the labels. `made_for` names the features and bases that it was made for;
-- what was made for others is made anew.

-- A bill confirmed since the last packing.
create table prepared_bill (
  part_id      uuid primary key references label on delete cascade,
  tenant_id    text not null,
  confirmed_at timestamptz not null,
  made_for     text not null,
  fields       bytea not null,
  bookings     bytea not null
);
create index prepared_bill_of_tenant on prepared_bill (tenant_id);
alter table prepared_bill alter column fields set storage external;
alter table prepared_bill alter column bookings set storage external;
select protect_by_tenant('prepared_bill');

-- Many of a tenant's bills in columns. Those that are no labels any more are named in `gone`.
create table prepared_block (
  tenant_id text not null,
  number    int not null,
  made_for  text not null,
  keys      uuid[] not null check (cardinality(keys) > 0),
  gone      uuid[] not null default '{}',
  fields    bytea not null,
  bookings  bytea not null,
  primary key (tenant_id, number)
);
alter table prepared_block alter column fields set storage external;
alter table prepared_block alter column bookings set storage external;
select protect_by_tenant('prepared_block');

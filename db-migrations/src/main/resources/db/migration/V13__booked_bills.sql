-- How confirmed bills were booked, with what of each bill the booking may depend on: what the models
-- about booking learn from and remember. Small rows, read without the labels' words.
create table booked_bill (
  part_id         uuid primary key references label on delete cascade,
  tenant_id       text not null,
  confirmed_at    timestamptz not null,
  changed_at      timestamptz not null,
  vendor_id       uuid,
  account_id      uuid,
  property_id     uuid,
  vendor_name     text not null,
  -- what was bought, of the bill's lines
  description     text not null,
  total           numeric,
  net_total       numeric,
  billed_on       date,
  service_address text not null,
  -- account and meter numbers, a blank between them
  numbers         text not null,
  invoice_number  text not null,
  -- over shares or lines
  divided         boolean not null default false
);
create index booked_bill_newest on booked_bill (tenant_id, confirmed_at desc, part_id desc);
create index booked_bill_changed on booked_bill (tenant_id, changed_at);
select protect_by_tenant('booked_bill');

-- When a label last went away or was replaced: what was remembered of all of them has to be read anew.
alter table tenant add column labels_forgotten_at timestamptz;

-- Bills confirmed before this table was there. Row-level security is forced upon the owner too, and is
-- back in force before this migration ends.
alter table label no force row level security;
alter table booked_bill no force row level security;
insert into booked_bill (part_id, tenant_id, confirmed_at, changed_at, vendor_id, account_id, property_id,
  vendor_name, description, total, net_total, billed_on, service_address, numbers, invoice_number)
select part_id, tenant_id, confirmed_at, now(), vendor_id, account_id, property_id,
  coalesce(f ->> 'vendor', ''),
  coalesce((select string_agg(l ->> 'description', E'\n') from jsonb_array_elements(lines) l), ''), (f ->> 'total')::numeric, (f ->> 'net_total')::numeric,
  (f ->> 'invoice_date')::date, coalesce(f ->> 'service_address', ''),
  coalesce(replace(f ->> 'account_number', ' ', ''), ''), coalesce(f ->> 'invoice_number', '')
from label, lateral (
  select coalesce(jsonb_object_agg(e ->> 'name', e ->> 'value'), '{}') as f from jsonb_array_elements(fields) e
) values_of;
alter table label force row level security;
alter table booked_bill force row level security;

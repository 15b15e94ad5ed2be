-- Bills that must stay right: a challenger that breaks one does not serve. Such a mark outlives that its
-- bill is reopened and confirmed anew, and counts while the bill is a label.
create table guard_bill (
  part_id   uuid primary key,
  tenant_id text not null,
  marked_at timestamptz not null default now(),
  marked_by text not null
);
create index guard_bill_newest on guard_bill (tenant_id, marked_at desc);
select protect_by_tenant('guard_bill');

-- The audit says besides: whether a value was misread or overridden, who had answered before, why
-- something was done, and which other bill it was about.
alter table audit_entry
  add column intent     text,
  add column source     text,
  add column note       text,
  add column other_part uuid;
create index audit_entry_document on audit_entry (tenant_id, document_id, id desc) where document_id is not null;

-- Which warning about a bill a person has seen, before or when they confirmed it.
create table warning_seen (
  tenant_id text not null,
  part_id   uuid not null,
  warning   text not null,
  seen_by   text not null,
  seen_at   timestamptz not null,
  primary key (part_id, warning, seen_by),
  foreign key (tenant_id, part_id) references part (tenant_id, id) on delete cascade
);
select protect_by_tenant('warning_seen');

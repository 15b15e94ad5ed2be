-- What confirming a bill took, in numbers and names of fields only. Version 3 of a bill is confirmed once:
-- a confirmation that is sent again adds nothing.
create table effort (
  part_id      uuid not null,
  part_version int not null,
  tenant_id    text not null,
  who          text not null,
  confirmed_at timestamptz not null,
  -- what the screen measured; null where none was used
  keystrokes   int check (keystrokes >= 0),
  seconds      double precision check (seconds >= 0),
  pointer      boolean,
  -- the fields in which the person's bill differs from the proposal
  corrected    text[] not null,
  primary key (part_id, part_version),
  foreign key (tenant_id, part_id) references part (tenant_id, id) on delete cascade
);
create index effort_newest on effort (tenant_id, confirmed_at);
create index effort_of_person on effort (tenant_id, who, confirmed_at);
select protect_by_tenant('effort');

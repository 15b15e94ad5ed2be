-- What somebody made of a bill and has not confirmed: one row per bill and person, so that nobody writes over
-- anybody. `content` is the screen's own. It goes with the bill, when its writer confirms or throws it away, or
-- after a month.
create table draft (
  part_id      uuid not null,
  who          text not null,
  tenant_id    text not null,
  name         text not null,
  -- the bill's, when it was edited
  part_version int not null,
  -- counts the writes
  version      int not null check (version > 0),
  -- the page that wrote last, and its how manyth write it was
  editor       text not null,
  turn         int not null,
  content      jsonb not null,
  saved_at     timestamptz not null,
  primary key (part_id, who),
  foreign key (tenant_id, part_id) references part (tenant_id, id) on delete cascade
);
create index draft_saved on draft (tenant_id, saved_at);
select protect_by_tenant('draft');

-- The key of the request that decided a bill last: a request that is sent again does nothing twice.
alter table part add column decided_by_key text;

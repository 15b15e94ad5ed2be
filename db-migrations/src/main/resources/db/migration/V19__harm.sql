-- The tests for harm of a run's challengers, without customer content: the run's end controls the
-- false-discovery rate over all of them.
create table run_verdict (
  run        uuid not null references run,
  for_tenant text not null,
  kind       text not null,
  -- how many tests could have shown harm
  tests      int not null,
  -- of them the chances of 5 % and less, smallest first: how probable so many losses are without any harm
  chances    double precision[] not null default '{}',
  primary key (run, for_tenant, kind)
);
select protect_fleet_table('run_verdict');

-- What the smallest of the chances is about, in a sentence; empty where none is rare.
alter table model_version add column harm text not null default '';

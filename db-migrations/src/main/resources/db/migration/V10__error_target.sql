-- The share of values that pass unseen that a tenant lets be wrong.
alter table tenant add column most_wrong double precision not null default 0.01
  check (most_wrong > 0 and most_wrong <= 0.1);

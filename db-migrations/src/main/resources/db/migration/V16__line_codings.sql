-- To what each line of a bill is booked where that is not what the bill is: a list as long as the lines, or
-- empty.
alter table bill add column line_codings jsonb not null default '[]';
alter table label add column line_codings jsonb not null default '[]';

-- How a bill is divided over accounts and properties: a list of account, property and percent; empty where
-- it is booked whole.
alter table bill add column shares jsonb not null default '[]';
alter table label add column shares jsonb not null default '[]';

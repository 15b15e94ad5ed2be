-- The lines of a label's bill as a person left them; null where the person said nothing of them.
alter table label add column lines jsonb;

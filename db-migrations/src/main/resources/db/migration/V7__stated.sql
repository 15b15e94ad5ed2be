-- What a document states for machines, and a bill's lines and taxes.

-- What kind of file was sent in, and what it states: kept, so that a part can be proposed anew without
-- reading the file again.
alter table document
  add column kind   text not null default 'pdf' check (kind in ('pdf', 'png', 'jpeg', 'tiff', 'xml')),
  add column stated jsonb not null default '{}';

alter table extraction
  add column lines jsonb not null default '[]',
  add column taxes jsonb not null default '[]';

alter table bill
  add column lines jsonb not null default '[]',
  add column taxes jsonb not null default '[]';

-- Copies the bills that wait for review in a tenant (:tenant) until about so many (:bills) do, and as many again that are confirmed:
-- made-up vendors, numbers, days and amounts over the same pages, words and proposals.
select setseed(0.42);

create temp table made as
select gen_random_uuid() as part_id, gen_random_uuid() as document_id, t.id as like_part, t.document_id as like_document,
  i <= :bills as waits,
  (array['Harbour', 'Tide', 'Acre', 'Oak', 'Lift', 'Roof', 'Drain', 'Copper', 'Glass', 'Stone', 'Meadow', 'North', 'River', 'Bright', 'Clear', 'Prime', 'Union', 'Castle', 'Garden', 'Summit'])[1 + (power(random(), 2) * 19)::int]
    || ' ' || (array['Electric', 'Water', 'Cleaning', 'Heating', 'Supplies', 'Services', 'Plumbing', 'Insurance', 'Security', 'Painting', 'Windows', 'Waste', 'Gardens', 'Energy', 'Repairs', 'Telecom', 'Fuel', 'Keys', 'Scaffolds', 'Interiors'])[1 + (random() * 19)::int] as vendor,
  'BD-' || 100000 + i as invoice_number,
  current_date - (random() * 90)::int as invoice_date,
  round(exp(4 + 4 * random() * random() + random())::numeric, 2) as total,
  0.35 + 0.64 * sqrt(random()) as confidence,
  now() - random() * interval '30 days' as uploaded_at
from generate_series(1, 2 * :bills) i
join (select p.*, row_number() over (order by id) as n, count(*) over () as of from part p
      where tenant_id = :tenant and state = 'TO_REVIEW') t on t.n = 1 + i % t.of;

insert into document select (jsonb_populate_record(d, jsonb_build_object(
    'id', m.document_id, 'name', lower(replace(m.vendor, ' ', '-')) || '-' || m.invoice_number || '.pdf',
    'sha256', md5(m.document_id::text) || md5(m.part_id::text), 'uploaded_at', m.uploaded_at))).*
from made m join document d on d.id = m.like_document;

insert into part select (jsonb_populate_record(p, jsonb_build_object(
    'id', m.part_id, 'document_id', m.document_id, 'vendor', m.vendor, 'invoice_number', m.invoice_number,
    'invoice_date', m.invoice_date, 'due_date', m.invoice_date + 30, 'total', m.total, 'confidence', m.confidence,
    'needs', case when m.confidence < 0.9 then 1 + (m.confidence < 0.6)::int else 0 end, 'uploaded_at', m.uploaded_at,
    'vendor_id', null, 'vendor_key', lower(m.vendor), 'number_key', replace(m.invoice_number, '-', ''), 'bank_account', null,
    'warned', '{}', 'stake', 5 * greatest(0.02, 1 - m.confidence) * log(10 + m.total),
    'worth', 5 * greatest(0.02, 1 - m.confidence) * log(10 + m.total) * greatest(0.2, 1 / sqrt(1 + v.n))
      - extract(epoch from m.uploaded_at) / 172800,
    'state', case when m.waits then 'TO_REVIEW' else 'CONFIRMED' end,
    'confirmed_at', case when m.waits then null else m.uploaded_at + interval '1 day' end,
    'confirmed_by', case when m.waits then null else 'olivia' end))).*
from made m join part p on p.id = m.like_part
join (select vendor, count(*) filter (where not waits) as n from made group by vendor) v on v.vendor = m.vendor;

insert into page select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'document_id', m.document_id))).*
from made m join page p on p.document_id = m.like_document where m.waits;

-- The warnings of each would be those of the bill that it is like.
insert into extraction select (jsonb_populate_record(e, jsonb_build_object('part_id', m.part_id, 'fields', (
    select jsonb_agg(case f ->> 'name' when 'vendor' then f || jsonb_build_object('value', m.vendor)
      when 'invoice_number' then f || jsonb_build_object('value', m.invoice_number) else f end)
    from jsonb_array_elements(e.fields) f where f ->> 'name' <> 'iban')))).*
from made m join extraction e on e.part_id = m.like_part where m.waits;

insert into part_words select m.part_id, w.of_tenant, w.words || array_to_tsvector(array(
    select left(md5(w.of_tenant), 8) || word
    from unnest(string_to_array(lower(m.vendor), ' ') || replace(lower(m.invoice_number), '-', '') || replace(m.total::text, '.', '')) word))
from made m join part_words w on w.part_id = m.like_part;

drop table made;
analyze;

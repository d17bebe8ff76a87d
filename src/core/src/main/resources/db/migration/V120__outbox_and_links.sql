-- A coordinator may have a message tried again that was given up.
drop policy changed on outbox;
create policy changed on outbox for update using (coordinates(coalesce(panel, '*'))) with check (coordinates(coalesce(panel, '*')));

-- How many codes were sent for a request, and since when they are counted; whether the form came on paper.
alter table form_request
  add column codes_sent int not null default 0,
  add column codes_since timestamptz,
  add column code_sent_at timestamptz,
  add column on_paper boolean not null default false,
  drop column link_hash;

-- Each message of a request carries a link of its own; all of them live until the form is returned or the request is
-- cancelled, or until somebody says that it was not for them.
create table form_link (
  token_hash text primary key,
  request_id bigint not null references form_request,
  made_at    timestamptz not null,
  killed_at  timestamptz
);
create index on form_link (request_id);
alter table form_link enable row level security;
create policy asked on form_link
  using (exists (select 1 from form_request r where r.id = request_id))
  with check (exists (select 1 from form_request r where r.id = request_id));

-- Somebody at an agency sees which child the form asks about, while the form is owed and no longer.
create policy asked on child for select
  using (exists (select 1 from form_request r where r.id = asked_request() and r.case_id = child.case_id and r.state = 'REQUESTED'));

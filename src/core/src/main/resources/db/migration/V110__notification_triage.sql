-- Where a notification came from when another panel sent it on, and what was decided about scope.
set search_path = cdop;

alter table notification
  add column came_from     text,
  add column live_birth    text check (live_birth in ('YES','UNCLEAR','NO')),
  add column residence     text check (residence in ('HERE','AGREED','ELSEWHERE')),
  add column termination   boolean,
  add column same_as       text;

-- A draft that was sent keeps only the reference, so that sending it twice gives one notification and one receipt.
-- made_by: the coordinator who writes down a call or letter; null on the public page.
alter table notification_draft
  add column made_by        text,
  add column sent_reference text,
  add column sent_at        timestamptz;

create policy entered on notification_draft
  using (made_by = nullif(current_setting('cdop.user', true), ''))
  with check (made_by = nullif(current_setting('cdop.user', true), ''));

-- Any coordinator may put in a new notification for the panel of usual residence, theirs or not; reading it stays with
-- that panel.
create policy entered on notification for insert
  with check (state = 'RECEIVED' and case_id is null and nullif(current_setting('cdop.coordinator', true), '') is not null);

-- Is this NHS number held by a panel that the caller does not coordinate? Answers yes or no and nothing else, and only
-- to one who coordinates the panel that asks.
create function number_held_elsewhere(the_number text, the_panel text) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return coordinates(coalesce(the_panel, '*')) and (
    exists (select 1 from child c join case_file f on f.id = c.case_id
             where c.nhs_number = the_number and not coordinates(f.panel))
    or exists (select 1 from notification n
                where n.nhs_number = the_number and n.state = 'RECEIVED' and not coordinates(coalesce(n.panel, '*'))));

-- Whoever fills a form by a link sees the case's number and panel and the child asked about; nothing of what others wrote:
-- no analysis, no learning, no clock, no agenda.
set search_path = cdop;
create or replace function sees_case(the_case bigint, the_panel text) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return is_system()
      or in_setting('cdop.coordinator', the_panel)
      or in_setting('cdop.lead', the_panel)
      or (in_setting('cdop.chair', the_panel)
          and not exists (select 1 from conflict_of_interest c where c.case_id = the_case and c.user_id = caller_id()))
      or (in_setting('cdop.member', the_panel)
          and exists (select 1
                        from agenda_item a
                        join panel_meeting m on m.id = a.meeting_id and m.panel = the_panel and m.state <> 'CANCELLED'
                        join panel_seat s on s.panel = m.panel and s.user_id = caller_id()
                             and s.from_on <= (m.starts_at at time zone 'Europe/London')::date
                             and (s.until_on is null or s.until_on >= (m.starts_at at time zone 'Europe/London')::date)
                        join anonymised_case x on x.case_id = a.case_id and x.released_at is not null
                       where a.case_id = the_case)
          and not exists (select 1 from conflict_of_interest c where c.case_id = the_case and c.user_id = caller_id()));

create function asked_about_case(the_case bigint) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return exists (select 1 from form_request r where r.id = asked_request() and r.case_id = the_case);

drop policy seen on case_file;
create policy seen on case_file for select using (sees_case(id, panel) or asked_about_case(id));

-- Whoever completes a case closes what is still owed for it.
create policy settled on form_request for select using (settles_case(case_id));
create policy closed on form_request for update using (settles_case(case_id)) with check (settles_case(case_id));

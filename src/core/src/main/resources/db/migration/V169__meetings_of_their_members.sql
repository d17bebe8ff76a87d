-- A member knows the meetings that they sit in; whoever declared a conflict about a case of a meeting does not read its
-- free minutes, which may speak of that case.
drop policy seen on panel_meeting;
create policy seen on panel_meeting for select using (
  is_system() or in_setting('cdop.coordinator', panel) or in_setting('cdop.chair', panel) or in_setting('cdop.lead', panel)
  or (in_setting('cdop.member', panel)
      and exists (select 1 from panel_seat s
                   where s.panel = panel_meeting.panel and s.user_id = caller_id()
                     and s.from_on <= (panel_meeting.starts_at at time zone 'Europe/London')::date
                     and (s.until_on is null or s.until_on >= (panel_meeting.starts_at at time zone 'Europe/London')::date))));

create function recused_at(meeting bigint) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return exists (select 1 from agenda_item a join conflict_of_interest c on c.case_id = a.case_id and c.user_id = caller_id()
                  where a.meeting_id = meeting);

-- Where the chair has declared a conflict in the case, or is not at the meeting that considers it, the deputy chair
-- settles and completes it: as a member in a deputy's seat, and only a case that they may see.
create function deputises_case(the_case bigint) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return exists (
    select 1
      from case_file f
      join panel_seat d on d.panel = f.panel and d.user_id = caller_id() and d.deputy_chair
           and d.from_on <= current_date and (d.until_on is null or d.until_on >= current_date)
     where f.id = the_case
       and in_setting('cdop.member', f.panel)
       and sees_case(f.id, f.panel)
       and (exists (select 1
                      from panel_seat c
                      join conflict_of_interest x on x.user_id = c.user_id and x.case_id = f.id
                     where c.panel = f.panel and c.seat = 'chair' and (c.until_on is null or c.until_on >= current_date))
            or exists (select 1
                         from agenda_item a
                         join panel_attendance p on p.meeting_id = a.meeting_id and p.attendance <> 'present'
                         join panel_seat c on c.id = p.seat_id and c.seat = 'chair'
                        where a.case_id = f.id)));

-- May the person take the chair for this case? The chair without a conflict, or the deputy in the chair's place.
create function chairs_case(the_case bigint) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return exists (select 1 from case_file f
                  where f.id = the_case and in_setting('cdop.chair', f.panel) and sees_case(f.id, f.panel))
      or deputises_case(the_case);

create or replace function settles_case(the_case bigint) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return coordinates_case(the_case) or chairs_case(the_case);

drop policy changed on case_file;
create policy changed on case_file for update using (sees_case(id, panel))
  with check (coordinates(panel) or in_setting('cdop.chair', panel) or deputises_case(id));

-- Seats, meetings and attendance are known within their panel; administrators keep seats.
create function belongs_to_panel(the_panel text) returns boolean language sql stable parallel safe
  return is_system() or in_setting('cdop.coordinator', the_panel) or in_setting('cdop.chair', the_panel)
      or in_setting('cdop.member', the_panel) or in_setting('cdop.lead', the_panel);

alter table panel_seat enable row level security;
create policy seen on panel_seat for select using (belongs_to_panel(panel) or in_setting('cdop.administrator', panel));
create policy written on panel_seat for insert
  with check (coordinates(panel) or in_setting('cdop.administrator', panel));
create policy changed on panel_seat for update
  using (coordinates(panel) or in_setting('cdop.administrator', panel))
  with check (coordinates(panel) or in_setting('cdop.administrator', panel));

alter table panel_meeting enable row level security;
create policy seen on panel_meeting for select using (belongs_to_panel(panel));
create policy written on panel_meeting for insert with check (coordinates(panel));
create policy changed on panel_meeting for update
  using (coordinates(panel) or in_setting('cdop.chair', panel))
  with check (coordinates(panel) or in_setting('cdop.chair', panel));

alter table panel_attendance enable row level security;
create policy seen on panel_attendance for select
  using (exists (select 1 from panel_meeting m where m.id = meeting_id));
create policy written on panel_attendance for insert
  with check (exists (select 1 from panel_meeting m where m.id = meeting_id
                        and (coordinates(m.panel) or in_setting('cdop.chair', m.panel))));
create policy changed on panel_attendance for update
  using (exists (select 1 from panel_meeting m where m.id = meeting_id
                   and (coordinates(m.panel) or in_setting('cdop.chair', m.panel))));
create policy removed on panel_attendance for delete
  using (exists (select 1 from panel_meeting m where m.id = meeting_id and coordinates(m.panel)));

-- A case stands on the agenda of a meeting of its own panel only.
create function same_panel() returns trigger language plpgsql security definer set search_path = cdop, pg_temp as $$
begin
  if not exists (select 1 from case_file f join panel_meeting m on m.panel = f.panel
                  where f.id = new.case_id and m.id = new.meeting_id) then
    raise exception 'a case stands on the agenda of a meeting of its own panel only' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger same_panel before insert or update on agenda_item for each row execute function same_panel();

alter table agenda_item add column decided_by text;
alter table agenda_item add constraint outcome_with_its_moment check ((outcome is null) = (outcome_at is null));

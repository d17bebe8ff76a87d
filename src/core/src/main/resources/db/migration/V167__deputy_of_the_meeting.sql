-- The deputy's rights follow the case's latest meeting and its day, as the quorum reads it: in the chair's place where the
-- seat of the chair was vacant, or its holder declared a conflict or was not there, and the deputy was not away.
create or replace function deputises_case(the_case bigint) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return exists (
    select 1
      from case_file f
      join lateral (select m.id, (m.starts_at at time zone 'Europe/London')::date as day
                      from agenda_item a join panel_meeting m on m.id = a.meeting_id and m.state <> 'CANCELLED'
                     where a.case_id = f.id
                     order by m.starts_at desc limit 1) as latest on true
      join panel_seat d on d.panel = f.panel and d.user_id = caller_id() and d.deputy_chair
           and d.from_on <= latest.day and (d.until_on is null or d.until_on >= latest.day)
     where f.id = the_case
       and in_setting('cdop.member', f.panel)
       and sees_case(f.id, f.panel)
       and not exists (select 1 from panel_attendance p
                        where p.meeting_id = latest.id and p.seat_id = d.id and p.attendance <> 'present')
       and not exists (
         select 1
           from panel_seat c
          where c.panel = f.panel and c.seat = 'chair'
            and c.from_on <= latest.day and (c.until_on is null or c.until_on >= latest.day)
            and not exists (select 1 from conflict_of_interest x where x.user_id = c.user_id and x.case_id = f.id)
            and not exists (select 1 from panel_attendance p
                             where p.meeting_id = latest.id and p.seat_id = c.id and p.attendance <> 'present')));

-- Two people write one letter: the second is told.
alter table recommendation_letter add column version bigint not null default 1;

-- Facts of the process: forms asked for, panel meetings attended, actions raised, cases still open. No names.
drop view if exists fact_form_request;
create view fact_form_request with (security_barrier) as
select q.id as request_id, q.case_id, f.panel, g.kind as agency_kind, q.form, q.state, q.reminders,
       q.requested_on, case when q.state in ('RETURNED', 'NIL') then q.closed_on end as returned_on
  from form_request q
  join case_file f on f.id = q.case_id
  join agency g on g.id = q.agency_id
 where q.state <> 'CANCELLED' and coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_form_request from "${app}";

drop view if exists fact_attendance;
create view fact_attendance with (security_barrier) as
select m.id as meeting_id, m.panel, (m.starts_at at time zone 'Europe/London')::date as held_on, s.seat, s.core,
       bool_or(p.attendance = 'present') as attended
  from panel_meeting m
  join panel_attendance p on p.meeting_id = m.id
  join panel_seat s on s.id = p.seat_id
 where m.state = 'HELD' and coalesce(m.panel in (select unnest(counted_panels())), false)
 group by m.id, m.panel, m.starts_at, s.seat, s.core;
revoke insert, update, delete on fact_attendance from "${app}";

drop view if exists fact_action;
create view fact_action with (security_barrier) as
select a.id as action_id, a.case_id, f.panel, a.theme, a.state, a.raised_on, a.due_on, a.closed_on, a.action, a.owner,
       a.effect, coalesce(a.evidence, '') <> '' as has_evidence
  from action a
  join case_file f on f.id = a.case_id
 where coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_action from "${app}";

drop view if exists fact_open_case;
create view fact_open_case with (security_barrier) as
select f.id as case_id, f.panel, f.state, c.died_on, f.sex, f.local_authority,
       age_band(c.born_on, c.died_on) as age_band, ethnic_group(f.ethnicity) as ethnic_group
  from case_file f
  join child c on c.case_id = f.id
 where f.state in ('NOTIFIED', 'GATHERING', 'READY_FOR_PANEL', 'REVIEWED') and f.transferred_to is null and coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_open_case from "${app}";

drop view if exists fact_hold;
create view fact_hold with (security_barrier) as
select x.id as hold_id, x.case_id, f.panel, x.reason, x.from_on, x.until_on
  from case_hold x
  join case_file f on f.id = x.case_id
 where coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_hold from "${app}";

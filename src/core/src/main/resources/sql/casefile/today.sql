-- Title: What needs the coordinator today
with open_case as (
  select f.*, f.panel || '/' || f.case_ref as number from case_file f
   where f.state in ('NOTIFIED', 'GATHERING', 'READY_FOR_PANEL', 'REVIEWED')
)
select 'notifications' as grp, n.reference as what,
       trim(coalesce(n.given_names, '') || ' ' || coalesce(n.family_name, ''))
         || case when n.received_at < cast(:now as timestamptz) - interval '2 days'
                 then ', waiting ' || extract(day from cast(:now as timestamptz) - n.received_at) || ' days' else '' end as more,
       n.received_at as due, false as late, '/notifications/triage?ref=' || n.reference as path, 1 as place
  from notification n where n.state = 'RECEIVED'
union all
select 'clocks', f.number,
       case k.kind when 'NOTIFY_NATIONAL' then 'tell the national database' when 'REVIEW_MEETING' then 'hold the child death review meeting'
                   when 'PANEL_REVIEW' then 'review by the panel' when 'WHOLE_REVIEW' then 'complete the whole review' else 'panel told' end
         || case when held then ' (on hold)' else '' end,
       k.due_by, k.due_by < :now and not held, '/cases/clocks?case=' || f.number, 2
  from statutory_clock k join open_case f on f.id = k.case_id
  join lateral (select exists (select 1 from case_hold h where h.case_id = f.id and h.from_on <= :today
                                                           and (h.until_on is null or h.until_on > :today)) as held) on_hold on true
 where k.met_at is null and k.due_by < cast(:now as timestamptz) + interval '7 days'
union all
select 'forms', f.number, a.name || ' owes a form',
       (r.due_on + time '23:59:59') at time zone 'Europe/London', true, '/cases/requests?case=' || f.number, 3
  from form_request r join open_case f on f.id = r.case_id join agency a on a.id = r.agency_id
 where r.state = 'REQUESTED' and r.due_on < :today
union all
-- what an agency said it would know by now, nobody has told since, and the agency was not asked again
select 'awaited', f.number, a.name || ' expected ' || count(*) || case count(*) when 1 then ' answer' else ' answers' end || ' by then: ask again',
       (min(u.value #>> '{}')::date + time '23:59:59') at time zone 'Europe/London', true, '/cases/record?case=' || f.number || '&show=not_known', 3
  from form_response r join open_case f on f.id = r.case_id join form_request q on q.id = r.request_id join agency a on a.id = q.agency_id
  cross join lateral jsonb_each(r.answers) u
  cross join lateral (select left(u.key, -6) as key) asked
 where r.status = 'RETURNED' and u.key like '%~until' and r.answers ->> (asked.key || '~why') = 'awaited'
   and u.value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and u.value #>> '{}' < cast(cast(:today as date) as text)
   and not exists (select 1 from form_response o where o.case_id = f.id and o.status = 'RETURNED' and says_something(o.answers -> asked.key))
   and not exists (select 1 from settled_answer s where s.case_id = f.id and s.link_id = asked.key)
   and not exists (select 1 from form_request again where again.case_id = f.id and again.agency_id = q.agency_id and again.form = q.form
                                                      and again.state = 'REQUESTED')
 group by f.number, a.name
union all
select 'ready', f.number,
       case f.state when 'REVIEWED' then 'reviewed: the chair is to complete it' when 'READY_FOR_PANEL' then 'ready, on no agenda yet'
                    else 'every form is back' end,
       null::timestamptz, false, '/cases/case?case=' || f.number, 4
  from open_case f
 where (f.state = 'READY_FOR_PANEL' and not exists (select 1 from agenda_item i join panel_meeting m on m.id = i.meeting_id
                                                     where i.case_id = f.id and m.state = 'PLANNED'))
    or f.state = 'REVIEWED'
    or (f.state = 'GATHERING' and exists (select 1 from form_request r where r.case_id = f.id)
        and not exists (select 1 from form_request r where r.case_id = f.id and r.state = 'REQUESTED'))
union all
select 'ready', f.number, 'a form came back after the anonymised case was prepared', null, false, '/cases/anonymised?case=' || f.number, 4
  from open_case f join anonymised_case x on x.case_id = f.id
 where f.state in ('GATHERING', 'READY_FOR_PANEL')
   and exists (select 1 from form_response r join form_request q on q.id = r.request_id
                where r.case_id = f.id and r.returned_at > x.prepared_at and q.state = 'RETURNED')
union all
select 'meetings', m.title, p.name, m.starts_at, m.starts_at < :now, '/meetings/meeting?id=' || m.id, 5
  from panel_meeting m join panel p on p.code = m.panel
 where m.state = 'PLANNED' and m.starts_at < cast(:now as timestamptz) + interval '35 days'
   and coordinates(m.panel)
union all
select 'questions', f.number, 'the family asked: ' || case when length(q.question) > 80 then left(q.question, 79) || '…' else q.question end, ((q.asked_on + 28) + time '23:59:59') at time zone 'Europe/London', q.asked_on < :today - 28,
       '/cases/family?case=' || f.number, 6
  from family_question q join case_file c on c.id = q.case_id
  join lateral (select c.panel || '/' || c.case_ref as number) f on true
 where q.answered_on is null
union all
select 'actions', f.panel || '/' || f.case_ref, case when length(x.action) > 80 then left(x.action, 79) || '…' else x.action end,
       (x.due_on + time '23:59:59') at time zone 'Europe/London', true, '/learning/action?id=' || x.id, 7
  from action x join case_file f on f.id = x.case_id
 where x.state = 'OPEN' and x.due_on < :today
 order by place, due nulls last

-- Title: Forms that agencies owe past their due date, in the panels that the person coordinates
select r.id, f.panel || '/' || f.case_ref as case_number, r.agency_id, a.name as agency, a.kind, r.contact_name, r.contact_email,
       r.form, r.edition, r.parts, r.why, r.state, r.requested_at, r.requested_by, r.due_on, r.opened_at, r.closed_at, r.closed_why,
       r.reminders, r.last_reminded, r.on_paper,
       exists (select 1 from form_link l where l.request_id = r.id and l.killed_at is null) as link_lives,
       null::timestamptz as saved_at
  from form_request r
  join case_file f on f.id = r.case_id
  join agency a on a.id = r.agency_id
 where r.state = 'REQUESTED'
   and r.due_on < :today
   and f.state in ('NOTIFIED', 'GATHERING', 'READY_FOR_PANEL', 'REVIEWED')
 order by r.due_on, r.id

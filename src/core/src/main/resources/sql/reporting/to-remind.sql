-- Title: Forms still owed to open cases, for the reminders; locked for this server
select r.id, f.panel, r.requested_at, r.last_reminded
  from form_request r
  join case_file f on f.id = r.case_id
 where r.state = 'REQUESTED'
   and f.state in ('NOTIFIED', 'GATHERING', 'READY_FOR_PANEL', 'REVIEWED')
   and coalesce(r.last_reminded, r.requested_at) < :before
   and exists (select 1 from form_link l where l.request_id = r.id and l.killed_at is null)
 order by r.id
   for update of r skip locked

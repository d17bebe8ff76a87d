-- Title: The forms asked for in a case, the late ones first
select r.id, f.panel || '/' || f.case_ref as case_number, r.agency_id, a.name as agency, a.kind, r.contact_name, r.contact_email,
       r.form, r.edition, r.parts, r.why, r.state, r.requested_at, r.requested_by, r.due_on, r.opened_at, r.closed_at, r.closed_why,
       r.reminders, r.last_reminded, r.on_paper,
       exists (select 1 from form_link l where l.request_id = r.id and l.killed_at is null) as link_lives,
       s.saved_at
  from form_request r
  join case_file f on f.id = r.case_id
  join agency a on a.id = r.agency_id
  left join form_response s on s.request_id = r.id and s.answers <> '{}'
 where f.panel = :panel
   and f.case_ref = :ref
 order by array_position(array['REQUESTED','RETURNED','NIL','CANCELLED'], r.state), r.due_on, a.name, r.id

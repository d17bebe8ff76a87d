-- Title: Every form that is owed in a case, or was returned with answers, and which questions it asked
select q.id, q.form, q.edition, q.parts, q.everything, q.due_on, q.state = 'REQUESTED' as owed, a.name as agency, a.kind, r.asked, r.answers
  from form_request q
  join agency a on a.id = q.agency_id
  join form_response r on r.request_id = q.id
 where q.case_id = :case
   and q.state in ('REQUESTED', 'RETURNED')
 order by q.id

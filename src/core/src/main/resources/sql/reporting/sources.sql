-- Title: Every form that was returned for a case, with the agency that returned it
select r.form, r.edition, r.answers, r.request_id, r.returned_at, a.name as agency
  from form_response r
  left join form_request q on q.id = r.request_id
  left join agency a on a.id = q.agency_id
 where r.case_id = :case
   and r.status = 'RETURNED'
   and r.answers <> '{}'
 order by r.returned_at, r.id

-- Title: How complete each returned form of a case is
select a.name as agency, r.form, r.edition, r.request_id, 1 as forms, cardinality(string_to_array(r.asked, ' ')) as asked,
       (select count(*) from jsonb_object_keys(r.answers) k (key) where strpos(k.key, '~') = 0) as answered,
       (select count(*) from jsonb_each(r.answers) e where e.value in ('"not_known"', '["not_known"]')) as not_known
  from form_response r
  join form_request q on q.id = r.request_id
  join agency a on a.id = q.agency_id
 where r.case_id = :case
   and q.state = 'RETURNED'
   and r.asked is not null
 order by r.returned_at, r.id

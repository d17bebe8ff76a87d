-- Title: The anonymised case, as far as the person who asks may see it
select f.panel, f.case_ref, x.version, x.content, x.prepared_at, x.prepared_by, x.released_at, x.released_by
  from anonymised_case x
  join case_file f on f.id = x.case_id
 where x.case_id = :caseId
